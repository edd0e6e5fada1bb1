"""Errors of the conversations, as far as callers must tell them apart.

ConversationsError
├── FunnelError     a funnel file cannot be used
└── LanguageError   a folder of languages cannot be used
"""


class ConversationsError(Exception):
    """The root of all errors of the conversations."""
