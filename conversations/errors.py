"""What can go wrong in the conversations, as those who call them must tell it apart.

ConversationsError
├── FunnelError     a funnel file cannot be used
└── LanguageError   a folder of languages cannot be used
"""


class ConversationsError(Exception):
    """Something that the conversations cannot be held with."""
