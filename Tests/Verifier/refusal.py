class Refusal(Exception):
    """Something is not what it claims to be; the text says what."""
