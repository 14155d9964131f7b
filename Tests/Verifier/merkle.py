"""Merkle trees of RFC 9162 section 2.1."""

import hashlib

from refusal import Refusal


def leaf_hash(entry):
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def root(hashes):
    """MTH over leaf hashes, level by level: a hash without a neighbor rises as it is."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    level = list(hashes)
    while len(level) > 1:
        above = [node_hash(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return level[0]


def _check_hashes(*hashes):
    if any(len(value) != 32 for value in hashes):
        raise Refusal("a hash is not 32 bytes long")


def verify_inclusion(index, size, leaf, proof, tree_root):
    """Section 2.1.3.2."""
    if not 0 <= index < size:
        raise Refusal("the index is not below the size of the tree")
    _check_hashes(leaf, tree_root, *proof)
    fn, sn, value = index, size - 1, leaf
    for sibling in proof:
        if sn == 0:
            raise Refusal("the proof has too many hashes")
        if fn & 1 or fn == sn:
            value = node_hash(sibling, value)
            while fn and not fn & 1:
                fn >>= 1
                sn >>= 1
        else:
            value = node_hash(value, sibling)
        fn >>= 1
        sn >>= 1
    if sn:
        raise Refusal("the proof has too few hashes")
    if value != tree_root:
        raise Refusal("the proof does not lead to the root")


def verify_consistency(first, second, root1, root2, proof):
    """Section 2.1.4.2; trees of one size are only compared."""
    if not 0 < first <= second:
        raise Refusal("the first size is zero or above the second")
    if first == second:
        if proof:
            raise Refusal("nothing is to be proven between trees of one size")
        if root1 != root2:
            raise Refusal("two trees of one size have different roots")
        return
    if not proof:
        raise Refusal("the proof is empty")
    _check_hashes(root1, root2, *proof)
    path = [root1, *proof] if first & (first - 1) == 0 else list(proof)
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn >>= 1
        sn >>= 1
    old = new = path[0]
    for value in path[1:]:
        if sn == 0:
            raise Refusal("the proof has too many hashes")
        if fn & 1 or fn == sn:
            old = node_hash(value, old)
            new = node_hash(value, new)
            while fn and not fn & 1:
                fn >>= 1
                sn >>= 1
        else:
            new = node_hash(new, value)
        fn >>= 1
        sn >>= 1
    if sn or old != root1 or new != root2:
        raise Refusal("the proof does not lead from the first root to the second")
