"""Errors of the conversations, as far as callers must tell them apart.

ConversationsError
├── FunnelError     a funnel file cannot be used
└── LanguageError   a folder of languages cannot be used
"""

from storage.records.record import Language


class ConversationsError(Exception):
    """The root of all errors of the conversations."""

    def in_language(self, _language: Language) -> str:
        """Return what it says in the operator's language; a class that is not translated says it in English."""
        return str(self)
