"""Encryption of fields: written as plain text, or encrypted with a key that is kept elsewhere.

- `seals` chooses the cipher; `aes_gcm` encrypts.
"""
