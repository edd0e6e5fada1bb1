"""What Telegram answers when it refuses a call, and what a person cannot do.

Exception
├── RefusedError              a call of the bot that Telegram refuses
│     bad_request() 400 · unauthorized() 401 · forbidden() 403 · not_found() 404 · conflict() 409
│     · too_large() 413 · too_many() 429 · lacking() 501
└── AssertionError
      └── ImpossibleActError  a person tries what no Telegram client offers
"""


class RefusedError(Exception):
    """Telegram refuses a call of the bot."""

    def __init__(self, status: int, description: str, parameters: dict[str, int] | None = None) -> None:
        super().__init__(f"{status} {description}")
        self.status = status
        self.description = description
        self.parameters = parameters or {}


class ImpossibleActError(AssertionError):
    """A person tries something that no Telegram client offers; a test that does so is wrong."""


def bad_request(reason: str, **parameters: int) -> RefusedError:
    """Return the refusal of an invalid call."""
    return RefusedError(400, f"Bad Request: {reason}", parameters)


def unauthorized() -> RefusedError:
    """Return the refusal of an unknown token."""
    return RefusedError(401, "Unauthorized")


def forbidden(reason: str) -> RefusedError:
    """Return the refusal of a call into a chat that is closed to the bot."""
    return RefusedError(403, f"Forbidden: {reason}")


def not_found() -> RefusedError:
    """Return the refusal of an unknown method."""
    return RefusedError(404, "Not Found: method not found")


def conflict(reason: str) -> RefusedError:
    """Return the refusal of a second receiver of updates."""
    return RefusedError(409, f"Conflict: {reason}")


def too_large() -> RefusedError:
    """Return the refusal of an upload above Telegram's limit."""
    return RefusedError(413, "Request Entity Too Large")


def too_many(retry_after_s: int) -> RefusedError:
    """Return the refusal of a call that comes too soon."""
    return RefusedError(429, f"Too Many Requests: retry after {retry_after_s}", {"retry_after": retry_after_s})


def lacking(what: str) -> RefusedError:
    """Return the refusal of a Telegram feature that the sandbox lacks; it cannot be mistaken for one of Telegram's."""
    return RefusedError(501, f"Not Implemented: the Sarnakh sandbox has no {what}")
