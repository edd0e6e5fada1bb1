"""Write personal data into fields: as plain text, or sealed (encrypted) with a key that is kept elsewhere.

Only the border of the store seals and opens; records hold plain values. Sealed are: the columns of `leads` that
`storage/people/columns` marks; in `ledger` what people gave and said, and what staff said about them; `sessions.talk`;
`test_talks`; waiting rows of `outbox`; `dead_letters`; `put_aside`; captions that wait in `state`.
`storage/maintenance/rekey` has the whole list.
"""

from typing import Protocol


class FieldCipher(Protocol):
    """Seals and opens fields; each is bound to its `column` and `row`, so that it cannot be moved to another place."""

    @property
    def key_id(self) -> str | None:
        """The id of the key; None if nothing is sealed."""
        ...

    def __hash__(self) -> int:
        """Tell ciphers apart, so that what one has opened can be remembered with it."""
        ...

    def encrypt(self, text: str, column: str, row: object) -> str:
        """Return the text as it is stored."""
        ...

    def decrypt(self, stored: str, column: str, row: object) -> str:
        """Return the plain text.

        Raises:
            SealBroken: it was sealed with another key or for another place, or was changed since.
        """
        ...

    def index(self, text: str) -> str | None:
        """Return the blind index by which the same text is found without opening it; None if texts are stored plain."""
        ...


class NoCipher:
    """Stores plain text, because there is no key."""

    key_id = None

    def encrypt(self, text: str, column: str, row: object) -> str:  # noqa: ARG002  # the protocol's
        """Return the text."""
        return text

    def decrypt(self, stored: str, column: str, row: object) -> str:  # noqa: ARG002  # the protocol's
        """Return the text."""
        return stored

    def index(self, text: str) -> None:
        """Return None: the text itself can be looked up."""


NO_CIPHER = NoCipher()


def cipher_of(key: bytes | None) -> FieldCipher:
    """Return the cipher for a key; `cryptography` is imported only if there is a key."""
    if key is None:
        return NO_CIPHER
    from storage.encryption.aes_gcm import AesGcm

    return AesGcm(key)
