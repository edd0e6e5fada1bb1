"""What Telegram's refusals mean: its real descriptions, each with what must follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bot_api.transport import Answer
from bot.delivery.refusals import Refusal, RefusalKind, classify, reason

SARA, GROUP = 11, -1001234567890

PEOPLE = [
    (403, "Forbidden: bot was blocked by the user", RefusalKind.UNREACHABLE),
    (403, "Forbidden: user is deactivated", RefusalKind.UNREACHABLE),
    (403, "Forbidden: bot can't initiate conversation with a user", RefusalKind.UNREACHABLE),
    (403, "Forbidden: bot can't send messages to bots", RefusalKind.UNREACHABLE),
    (403, "Forbidden: something Telegram says since yesterday", RefusalKind.UNREACHABLE),
    (400, "Bad Request: chat not found", RefusalKind.UNREACHABLE),
    (400, "Bad Request: user not found", RefusalKind.UNREACHABLE),
    (400, "Bad Request: PEER_ID_INVALID", RefusalKind.UNREACHABLE),
    (400, "Bad Request: USER_IS_BLOCKED", RefusalKind.UNREACHABLE),
    (400, "Bad Request: message to edit not found", RefusalKind.MESSAGE_GONE),
    (400, "Bad Request: message can't be edited", RefusalKind.MESSAGE_GONE),
    (400, "Bad Request: MESSAGE_ID_INVALID", RefusalKind.MESSAGE_GONE),
    (400, "Bad Request: there is no text in the message to edit", RefusalKind.MESSAGE_GONE),
    (
        400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
        RefusalKind.NOT_MODIFIED,
    ),
    (400, 'Bad Request: can\'t parse entities: Unsupported start tag "b1" at byte offset 3', RefusalKind.BAD_ENTITIES),
    (
        400,
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        RefusalKind.BAD_ENTITIES,
    ),
    (400, "Bad Request: ENTITY_BOUNDS_INVALID", RefusalKind.BAD_ENTITIES),
    (400, "Bad Request: ENTITIES_TOO_LONG", RefusalKind.BAD_ENTITIES),
    (400, "Bad Request: BUTTON_USER_PRIVACY_RESTRICTED", RefusalKind.BUTTON_REFUSED),
    (400, "Bad Request: BUTTON_DATA_INVALID", RefusalKind.BUTTON_REFUSED),
    (400, "Bad Request: BUTTON_COPY_TEXT_INVALID", RefusalKind.BUTTON_REFUSED),
    (400, "Bad Request: inline keyboard button URL 'tg://x' is invalid: Wrong HTTP URL", RefusalKind.BUTTON_REFUSED),
    (400, "Bad Request: wrong file identifier/HTTP URL specified", RefusalKind.BAD_FILE_ID),
    (400, "Bad Request: wrong remote file identifier specified: Wrong padding in the string", RefusalKind.BAD_FILE_ID),
    (400, "Bad Request: FILE_REFERENCE_EXPIRED", RefusalKind.BAD_FILE_ID),
    (400, "Bad Request: can't use file of type Photo as Document", RefusalKind.BAD_FILE_ID),
    (400, "Bad Request: message text is empty", RefusalKind.REFUSED),
    (400, "Bad Request: message is too long", RefusalKind.REFUSED),
    (400, "Bad Request: VOICE_MESSAGES_FORBIDDEN", RefusalKind.REFUSED),
    (404, "Not Found: method not found", RefusalKind.REFUSED),
    (413, "Request Entity Too Large", RefusalKind.REFUSED),
    (401, "Unauthorized", RefusalKind.UNAUTHORIZED),
    (404, "Not Found", RefusalKind.UNAUTHORIZED),
    (500, "Internal Server Error", RefusalKind.TRY_AGAIN),
    (502, "Bad Gateway", RefusalKind.TRY_AGAIN),
    (504, "Gateway Timeout", RefusalKind.TRY_AGAIN),
]
GROUPS = [
    (403, "Forbidden: bot was kicked from the supergroup chat", RefusalKind.GROUP_LOST),
    (403, "Forbidden: bot was kicked from the group chat", RefusalKind.GROUP_LOST),
    (403, "Forbidden: bot is not a member of the supergroup chat", RefusalKind.GROUP_LOST),
    (403, "Forbidden: the group chat was deleted", RefusalKind.GROUP_LOST),
    (403, "Forbidden: something Telegram says since yesterday", RefusalKind.GROUP_LOST),
    (400, "Bad Request: group chat was deactivated", RefusalKind.GROUP_LOST),
    (400, "Bad Request: chat not found", RefusalKind.GROUP_LOST),
    (400, "Bad Request: not enough rights to send text messages to the chat", RefusalKind.GROUP_LOST),
    (400, "Bad Request: have no rights to send a message", RefusalKind.GROUP_LOST),
    (400, "Bad Request: need administrator rights in the channel chat", RefusalKind.GROUP_LOST),
    (400, "Bad Request: CHAT_WRITE_FORBIDDEN", RefusalKind.GROUP_LOST),
    (400, "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN", RefusalKind.GROUP_LOST),
    (400, "Bad Request: message thread not found", RefusalKind.TOPIC_LOST),
    (400, "Bad Request: TOPIC_CLOSED", RefusalKind.TOPIC_LOST),
    (400, "Bad Request: TOPIC_DELETED", RefusalKind.TOPIC_LOST),
]
TABLE = [(*row, SARA) for row in PEOPLE] + [(*row, GROUP) for row in GROUPS]


@pytest.mark.parametrize(("status", "description", "meaning", "chat"), TABLE, ids=lambda value: str(value)[:60])
def test_telegrams_words_mean(status: int, description: str, meaning: RefusalKind, chat: int) -> None:
    assert classify(Answer(status, False, None, description), chat=chat).kind is meaning


@pytest.mark.parametrize("after_s", [None, 0, 3, 3_600])
def test_a_429_says_how_long(after_s: float | None) -> None:
    answer = Answer(429, False, None, "Too Many Requests: retry after 3", after_s)

    assert classify(answer, chat=SARA) == Refusal(RefusalKind.RATE_LIMITED, "HTTP 429", retry_after_s=after_s)


def test_a_group_that_moved_says_where_to() -> None:
    answer = Answer(400, False, None, "Bad Request: group chat was upgraded to a supergroup chat", None, -1005)

    assert classify(answer, chat=-5) == Refusal(RefusalKind.MOVED, answer.description, migrated_to=-1005)


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 503])
def test_an_answer_that_is_not_telegrams_proves_nothing(status: int) -> None:
    assert classify(Answer(status, False), chat=SARA).kind is RefusalKind.TRY_AGAIN


@given(st.integers(300, 599), st.text(), st.sampled_from([SARA, GROUP]))
def test_every_answer_has_a_meaning(status: int, description: str, chat: int) -> None:
    classify(Answer(status, False, None, description), chat=chat)


def test_what_a_person_wrote_does_not_reach_the_log() -> None:
    said = 'Bad Request: can\'t parse entities: Unsupported start tag "علی 09121234567" at byte offset 3'

    assert reason(said) == "Bad Request: can't parse entities: Unsupported start tag “…” at byte offset 3"


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_a_reason_can_always_be_written_down(said: str) -> None:
    assert len(reason(said).encode()) <= 800
    assert "\0" not in reason(said), "PostgreSQL takes none"
