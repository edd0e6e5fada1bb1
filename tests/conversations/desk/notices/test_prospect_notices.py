"""What prospects hear: T1 to T5 of DESK §1.4, letter for letter."""

from typing import Any

import pytest
from msgspec.structs import replace

from conversations.desk.notices.prospect_notices import ProspectText, Speaking, prospect_text
from conversations.desk.rounds.values.moves import ProspectKey, ProspectNotice, ProspectTiming
from conversations.turn.buttons import Act
from storage.records.record import Language
from storage.records.round import AskedWindow
from tests.conversations.desk.rounds.desks import TEHRAN, at
from tests.conversations.desk.shown import NOW, bare

TODAY = AskedWindow(at(28, "15:00"), at(28, "17:00"))
MONDAY = AskedWindow(at(30, "11:00"), at(30, "13:00"))
PAST = AskedWindow(at(28, "9:00"), at(28, "10:00"))
SPEAKING = {
    "fa": Speaking(language="fa", zone=TEHRAN, now=NOW, company="نمونه", speaker="سارا", calls=True),
    "en": Speaking(language="en", zone=TEHRAN, now=NOW, company="Sample", speaker="Sara", calls=True, city="Tehran"),
}


def heard(key: ProspectKey, language: Language, window: AskedWindow | None = None, **changes: Any) -> ProspectText:
    notice = ProspectNotice(key, ProspectTiming.NOW, changes.pop("at", None))
    return prospect_text(notice, window, replace(SPEAKING[language], **changes))


@pytest.mark.parametrize(
    ("key", "changes", "persian", "english"),
    [
        pytest.param(
            ProspectKey.SEEN,
            {},
            "سارا از نمونه درخواستتان را دید و به‌زودی با شما تماس می‌گیرد.",
            "Sara at Sample has your request and will call you soon.",
            id="T1, called",
        ),
        pytest.param(
            ProspectKey.SEEN,
            {"calls": False},
            "سارا از نمونه درخواستتان را دید و به‌زودی همین‌جا می‌نویسد.",
            "Sara at Sample has your request and will write to you here soon.",
            id="T1, written to",
        ),
        pytest.param(
            ProspectKey.SEEN,
            {"window": TODAY},
            "سارا از نمونه درخواستتان را دید و امروز بین ۱۵ و ۱۷ با شما تماس می‌گیرد.",
            "Sara at Sample has your request and will call you today between 15:00 and 17:00.",
            id="T1, a window today",
        ),
        pytest.param(
            ProspectKey.SEEN,
            {"window": MONDAY, "calls": False},
            "سارا از نمونه درخواستتان را دید و دوشنبه ۹ آذر بین ۱۱ و ۱۳ همین‌جا می‌نویسد.",
            "Sara at Sample has your request and will write to you here on Mon 30 Nov between 11:00 and 13:00.",
            id="T1, a window on another day",
        ),
        pytest.param(
            ProspectKey.SEEN,
            {"window": PAST},
            "سارا از نمونه درخواستتان را دید و به‌زودی با شما تماس می‌گیرد.",
            "Sara at Sample has your request and will call you soon.",
            id="T1, a window that is past",
        ),
        pytest.param(
            ProspectKey.SEEN,
            {"speaker": ""},
            "همکار ما از نمونه درخواستتان را دید و به‌زودی با شما تماس می‌گیرد.",
            "A colleague at Sample has your request and will call you soon.",
            id="T1, the company signs",
        ),
        pytest.param(
            ProspectKey.NO_ANSWER,
            {},
            "همین الان تماس گرفتیم، ولی نشد صحبت کنیم. چه وقتی برایتان راحت‌تر است؟",
            "We just called and missed you. When is a good time for you?",
            id="T2",
        ),
        pytest.param(
            ProspectKey.MEETING,
            {"at": at(5, "10:00", month=12)},
            "قرارمان: شنبه ۱۴ آذر، ساعت ۱۰.",
            "Our meeting is on Sat 5 Dec at 10:00, Tehran time.",
            id="T3",
        ),
        pytest.param(
            ProspectKey.MEETING,
            {"at": at(5, "10:30", month=12), "city": "تهران"},
            "قرارمان: شنبه ۱۴ آذر، ساعت ۱۰:۳۰ به وقت تهران.",
            "Our meeting is on Sat 5 Dec at 10:30, تهران time.",
            id="T3, another language than the company's",
        ),
        pytest.param(
            ProspectKey.MEETING,
            {"at": at(5, "10:00", month=12), "city": None},
            "قرارمان: شنبه ۱۴ آذر، ساعت ۱۰.",
            "Our meeting is on Sat 5 Dec at 10:00.",
            id="T3, the company's language",
        ),
        pytest.param(
            ProspectKey.MEETING_NEAR,
            {"at": at(28, "11:00")},
            "یادآوری: امروز ساعت ۱۱ با سارا قرار دارید.",
            "A reminder: today at 11:00 with Sara.",
            id="T4",
        ),
        pytest.param(
            ProspectKey.LATE,
            {},
            "قول داده بودیم تا الان با شما تماس بگیریم و نشد؛ ببخشید. چه وقتی برایتان خوب است؟",
            "We said we would be in touch by now, and we were not: sorry about that. When is a good time for you?",
            id="T5, called",
        ),
        pytest.param(
            ProspectKey.LATE,
            {"calls": False},
            "قول داده بودیم تا الان برایتان بنویسیم و نشد؛ ببخشید. چه وقتی برایتان خوب است؟",
            "We said we would be in touch by now, and we were not: sorry about that. When is a good time for you?",
            id="T5, written to",
        ),
        pytest.param(
            ProspectKey.RETURN,
            {},
            "باشد 🌱 چه وقتی یادآوری کنیم؟ فقط یک پیام می‌دهیم.",
            "Fine 🌱 When shall we remind you? We will write just once.",
            id="T7",
        ),
        pytest.param(
            ProspectKey.WINDOW_MOVED,
            {"window": MONDAY},
            "ساعت کاری‌مان عوض شده است؛ به‌جای وقتی که گفته بودید، دوشنبه ۹ آذر بین ۱۱ و ۱۳ با شما تماس می‌گیریم.",
            "Our hours have changed: in place of the time you chose, we will call you on Mon 30 Nov between 11:00 and "
            "13:00, Tehran time.",
            id="a window that moved",
        ),
        pytest.param(
            ProspectKey.WINDOW_MOVED,
            {"window": TODAY, "city": None, "calls": False},
            "ساعت کاری‌مان عوض شده است؛ به‌جای وقتی که گفته بودید، امروز بین ۱۵ و ۱۷ همین‌جا می‌نویسیم.",
            "Our hours have changed: in place of the time you chose, we will write to you here today between 15:00 and "
            "17:00.",
            id="a window that moved, the company's language",
        ),
    ],
)
def test_prospects_hear_what_the_page_says(
    key: ProspectKey, changes: dict[str, Any], persian: str, english: str
) -> None:
    assert bare(heard(key, "fa", **changes).text) == persian
    assert bare(heard(key, "en", **changes).text) == english


PICK, OTHER = (Act.PICK_TIME, "🕐 Pick a time"), (Act.PICK_TIME, "🕐 Other time")
HERE = (Act.WRITE_HERE, "💬 Write to me here")
BUTTONS = {
    ProspectKey.NO_ANSWER: (PICK, HERE),
    ProspectKey.MEETING: (OTHER,),
    ProspectKey.LATE: (PICK,),
    ProspectKey.WINDOW_MOVED: (OTHER,),
    ProspectKey.RETURN: (
        (Act.RETURN_WEEK, "Next week"),
        (Act.RETURN_MONTH, "Next month"),
        (Act.RETURN_QUARTER, "In three months"),
        (Act.RETURN_NEVER, "I'll tell you"),
    ),
}


@pytest.mark.parametrize("key", list(ProspectKey))
def test_what_leaves_the_time_open_has_a_button_to_choose_it(key: ProspectKey) -> None:
    assert heard(key, "en", at=at(28, "11:00")).buttons == BUTTONS.get(key, ())


@pytest.mark.parametrize("key", list(ProspectKey))
def test_without_hours_there_is_no_time_to_choose(key: ProspectKey) -> None:
    buttons = heard(key, "en", at=at(28, "11:00"), picks=False).buttons
    assert Act.PICK_TIME not in dict(buttons)
    assert (HERE in buttons) == (key is ProspectKey.NO_ANSWER)


def test_names_are_isolated_and_cut_to_a_line() -> None:
    text = heard(ProspectKey.SEEN, "fa", speaker="\u202eSa\nra" + "👨‍👩‍👧‍👦" * 99, company="A & <b>").text
    assert "\u2068A & <b>\u2069" in text
    assert "\u202e" not in text
    assert "\n" not in text
    assert len(text) < 1_000
