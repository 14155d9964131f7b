"""How keys are drawn: uniformly, or as YCSB's scrambled Zipfian does."""

# YCSB's constants (Gray et al., SIGMOD 1994, for the formula; YCSB core package for the figures):
# ranks are drawn from ten thousand million items and spread over the keys by a hash.
THETA = 0.99
RANKS = 10_000_000_000
ZETA_RANKS = 26.46902820178302
ZETA_2 = 1 + 0.5 ** THETA
ALPHA = 1 / (1 - THETA)
ETA = (1 - (2 / RANKS) ** (1 - THETA)) / (1 - ZETA_2 / ZETA_RANKS)

FNV_OFFSET = 0xCBF29CE484222325
FNV_PRIME = 1099511628211


def fnv64(number):
    digest = FNV_OFFSET
    for byte in number.to_bytes(8, "little"):
        digest = (digest ^ byte) * FNV_PRIME & 0xFFFFFFFFFFFFFFFF
    return digest


def zipf_rank(chance):
    share = chance.random()
    if share * ZETA_RANKS < 1:
        return 0
    if share * ZETA_RANKS < ZETA_2:
        return 1
    return int(RANKS * (ETA * share - ETA + 1) ** ALPHA)


def zipf(chance, count):
    return fnv64(zipf_rank(chance)) % count


def uniform(chance, count):
    return chance.randrange(count)
