"""What Telegram's refusals mean: its real descriptions, each with what must follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.refusals import (
    BadEntities,
    BadFileId,
    ButtonRefused,
    GoneMessage,
    GroupLost,
    Moved,
    NotModified,
    RateLimited,
    Refused,
    TopicLost,
    TryAgain,
    Unauthorized,
    Unreachable,
    reason,
    sort,
)
from bot.request import Answer

SARA, GROUP = 11, -1001234567890

PEOPLE = [
    (403, "Forbidden: bot was blocked by the user", Unreachable),
    (403, "Forbidden: user is deactivated", Unreachable),
    (403, "Forbidden: bot can't initiate conversation with a user", Unreachable),
    (403, "Forbidden: bot can't send messages to bots", Unreachable),
    (403, "Forbidden: something Telegram says since yesterday", Unreachable),
    (400, "Bad Request: chat not found", Unreachable),
    (400, "Bad Request: user not found", Unreachable),
    (400, "Bad Request: PEER_ID_INVALID", Unreachable),
    (400, "Bad Request: USER_IS_BLOCKED", Unreachable),
    (400, "Bad Request: message to edit not found", GoneMessage),
    (400, "Bad Request: message can't be edited", GoneMessage),
    (400, "Bad Request: MESSAGE_ID_INVALID", GoneMessage),
    (400, "Bad Request: there is no text in the message to edit", GoneMessage),
    (
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
        NotModified,
    ),
    (400, 'Bad Request: can\'t parse entities: Unsupported start tag "b1" at byte offset 3', BadEntities),
    (400, "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"", BadEntities),
    (400, "Bad Request: ENTITY_BOUNDS_INVALID", BadEntities),
    (400, "Bad Request: ENTITIES_TOO_LONG", BadEntities),
    (400, "Bad Request: BUTTON_USER_PRIVACY_RESTRICTED", ButtonRefused),
    (400, "Bad Request: BUTTON_DATA_INVALID", ButtonRefused),
    (400, "Bad Request: BUTTON_COPY_TEXT_INVALID", ButtonRefused),
    (400, "Bad Request: inline keyboard button URL 'tg://x' is invalid: Wrong HTTP URL", ButtonRefused),
    (400, "Bad Request: wrong file identifier/HTTP URL specified", BadFileId),
    (400, "Bad Request: wrong remote file identifier specified: Wrong padding in the string", BadFileId),
    (400, "Bad Request: FILE_REFERENCE_EXPIRED", BadFileId),
    (400, "Bad Request: can't use file of type Photo as Document", BadFileId),
    (400, "Bad Request: message text is empty", Refused),
    (400, "Bad Request: message is too long", Refused),
    (400, "Bad Request: VOICE_MESSAGES_FORBIDDEN", Refused),
    (404, "Not Found: method not found", Refused),
    (413, "Request Entity Too Large", Refused),
    (401, "Unauthorized", Unauthorized),
    (404, "Not Found", Unauthorized),
    (500, "Internal Server Error", TryAgain),
    (502, "Bad Gateway", TryAgain),
    (504, "Gateway Timeout", TryAgain),
]
GROUPS = [
    (403, "Forbidden: bot was kicked from the supergroup chat", GroupLost),
    (403, "Forbidden: bot was kicked from the group chat", GroupLost),
    (403, "Forbidden: bot is not a member of the supergroup chat", GroupLost),
    (403, "Forbidden: the group chat was deleted", GroupLost),
    (403, "Forbidden: something Telegram says since yesterday", GroupLost),
    (400, "Bad Request: group chat was deactivated", GroupLost),
    (400, "Bad Request: chat not found", GroupLost),
    (400, "Bad Request: not enough rights to send text messages to the chat", GroupLost),
    (400, "Bad Request: have no rights to send a message", GroupLost),
    (400, "Bad Request: need administrator rights in the channel chat", GroupLost),
    (400, "Bad Request: CHAT_WRITE_FORBIDDEN", GroupLost),
    (400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN", GroupLost),
    (400, "Bad Request: message thread not found", TopicLost),
    (400, "Bad Request: TOPIC_CLOSED", TopicLost),
    (400, "Bad Request: TOPIC_DELETED", TopicLost),
]
TABLE = [(*row, SARA) for row in PEOPLE] + [(*row, GROUP) for row in GROUPS]


@pytest.mark.parametrize(("status", "description", "meaning", "chat"), TABLE, ids=lambda value: str(value)[:60])
def test_telegrams_words_mean(status: int, description: str, meaning: type, chat: int) -> None:
    assert isinstance(sort(Answer(status, False, None, description), chat=chat), meaning)


@pytest.mark.parametrize("after_s", [None, 0, 3, 3_600])
def test_a_429_says_how_long(after_s: float | None) -> None:
    answer = Answer(429, False, None, "Too Many Requests: retry after 3", after_s)

    assert sort(answer, chat=SARA) == RateLimited(after_s)


def test_a_group_that_moved_says_where_to() -> None:
    answer = Answer(400, False, None, "Bad Request: group chat was upgraded to a supergroup chat", None, -1005)

    assert sort(answer, chat=-5) == Moved(-1005)


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 503])
def test_an_answer_that_is_not_telegrams_proves_nothing(status: int) -> None:
    assert isinstance(sort(Answer(status, False), chat=SARA), TryAgain)


@given(st.integers(300, 599), st.text(), st.sampled_from([SARA, GROUP]))
def test_every_answer_has_a_meaning(status: int, description: str, chat: int) -> None:
    sort(Answer(status, False, None, description), chat=chat)


def test_what_a_person_wrote_does_not_reach_the_log() -> None:
    said = 'Bad Request: can\'t parse entities: Unsupported start tag "علی 09121234567" at byte offset 3'

    assert reason(said) == "Bad Request: can't parse entities: Unsupported start tag “…” at byte offset 3"


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_a_reason_can_always_be_written_down(said: str) -> None:
    assert len(reason(said).encode()) <= 800
