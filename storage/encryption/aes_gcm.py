"""Encrypt fields with AES-256-GCM (NIST SP 800-38D), and make blind indices for look-up.

A sealed field has the form `s1.<key id>.<base64 of nonce, ciphertext and tag>`. Nonces are random: 2^32 fields may be
sealed with one key (SP 800-38D, 8.3), some two hundred million updates.
"""

import hmac
import os
from base64 import urlsafe_b64encode
from binascii import a2b_base64, b2a_base64
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import SealBroken
from storage.records.translatable import tr

KEY_BYTES = 32
NONCE_BYTES = 12
"""96 bits: https://csrc.nist.gov/pubs/sp/800/38/d/final"""
KEY_ID_BYTES = 6
VERSION = "s1."


class AesGcm:
    """Seals with one key; the key itself is not used directly, three others are derived from it."""

    def __init__(self, key: bytes) -> None:
        self.key_id: str = urlsafe_b64encode(_derived(key, b"key id", KEY_ID_BYTES)).decode()
        self._prefix = f"{VERSION}{self.key_id}."
        self._cipher = AESGCM(_derived(key, b"fields", KEY_BYTES))
        self._index_key = _derived(key, b"index", KEY_BYTES)

    def encrypt(self, text: str, column: str, row: object) -> str:
        """Return the text sealed and bound to its place."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, text.encode(), _place(column, row))
        return self._prefix + b2a_base64(nonce + sealed, newline=False).decode()

    def decrypt(self, stored: str, column: str, row: object) -> str:
        """Return the text sealed for this place; an unsealed text, such as the body of a sent row, unchanged."""
        if not stored.startswith(VERSION):
            return stored
        if not stored.startswith(self._prefix):
            raise SealBroken(tr("{column} is sealed with another key than {key}.", column=column, key=self.key_id))
        try:
            sealed = a2b_base64(stored[len(self._prefix) :], strict_mode=True)
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _place(column, row)).decode()
        except (InvalidTag, ValueError) as error:
            raise SealBroken(
                tr("{column} was changed since it was sealed, or moved from another row.", column=column)
            ) from error

    def index(self, text: str) -> str:
        """Return the text's HMAC: equal for equal texts, and meaningless without the key."""
        return hmac.new(self._index_key, text.encode(), sha256).hexdigest()


def _place(column: str, row: object) -> bytes:
    return f"{column}:{row}".encode()


def _derived(key: bytes, purpose: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=None, info=b"sarnakh " + purpose).derive(key)
