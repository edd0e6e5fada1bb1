"""How fields are written: plain, or encrypted with a key that is kept apart.

- `seals` chooses; `aes_gcm` encrypts.
"""
