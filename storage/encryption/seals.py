"""How what people told us is written into fields: as it is, or sealed with a key that is kept apart.

Sealing and opening happen at the border of the store alone; records never know of it. What is sealed: the columns of
`leads` that `storage/people/columns` marks; of `ledger` what they gave and said, and what our people said of them;
`sessions.talk`; what waits in `outbox`; `dead_letters`; `put_aside`. `storage/maintenance/rekey` has the whole list.
"""

from typing import Protocol


class FieldCipher(Protocol):
    """Seals and opens fields; `column` and `row` say where one stands, so that none can be moved to another place."""

    @property
    def key_id(self) -> str | None:
        """Which key it is; None where nothing is sealed."""
        ...

    def encrypt(self, text: str, column: str, row: object) -> str:
        """Return what is written."""
        ...

    def decrypt(self, stored: str, column: str, row: object) -> str:
        """Return what was sealed.

        Raises:
            SealBroken: it was sealed with another key or for another place, or was changed since.
        """
        ...

    def index(self, text: str) -> str | None:
        """Return what the same text is found by without being opened; None where it is written as it is."""
        ...


class NoCipher:
    """Nothing is sealed: there is no key."""

    key_id = None

    def encrypt(self, text: str, column: str, row: object) -> str:  # noqa: ARG002  # the protocol's
        """Return the text."""
        return text

    def decrypt(self, stored: str, column: str, row: object) -> str:  # noqa: ARG002  # the protocol's
        """Return the text."""
        return stored

    def index(self, text: str) -> None:
        """Find the text by itself."""


NO_CIPHER = NoCipher()


def cipher_of(key: bytes | None) -> FieldCipher:
    """Return the seals of a key; `cryptography` is imported only where there is one."""
    if key is None:
        return NO_CIPHER
    from storage.encryption.aes_gcm import AesGcm

    return AesGcm(key)
