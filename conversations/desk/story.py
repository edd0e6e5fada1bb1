"""The story of a lead: what happened, day by day, oldest first; what does not fit is left out at its beginning."""

from datetime import date

from conversations.desk.after_sale import as_mark
from conversations.desk.deeds import beside, deal_detail, desk_detail, why_words
from conversations.desk.lines.losses import reason_words
from conversations.desk.lines.quotes import medium_name, quote
from conversations.desk.lines.source import source_name
from conversations.desk.lines.stage_words import worded
from conversations.desk.lines.subject import Subject, gift_of
from conversations.desk.lines.wishes import label_in_both_languages
from conversations.funnel.reconciliation import option_of
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.direction import facing, isolate
from conversations.language.graphemes import cut, utf16_length
from conversations.language.numbers import digits
from conversations.schedule.dates import day_of, say_clock, say_weekday_and_day
from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language

QUOTE_UTF16, NOTE_UTF16, DETAIL_UTF16 = 200, 1000, 80
"""Of one message of theirs, of a note, which stands nowhere else, and of any other detail."""


def story_lines(about: Subject, *, room_utf16: int) -> tuple[str, ...]:
    """Return a heading for each day and a line for each entry, as many of the newest as fit.

    If some are left out, the first line says how many. A blank line stands before each further heading.
    """
    entries = sorted(about.session.ledger, key=lambda entry: entry.at)
    earlier = _told_of_earlier(len(entries), about)
    room = room_utf16 - _cost(earlier)
    shown: list[str] = []
    heading, left = "", len(entries)
    for entry in reversed(entries):
        line, day = _line(entry, about), _heading(entry, about)
        # The heading of the day before stands above the line; that of the same day is there already.
        room -= _cost(line) + (_cost(day) + _cost("") if day != heading else 0)
        if room < 0:
            break
        if day != heading and heading:
            shown += (heading, "")
        shown.append(line)
        heading, left = day, left - 1
    if shown:
        shown.append(heading)
    return (*((_told_of_earlier(left, about),) if left else ()), *reversed(shown))


def _told_of_earlier(count: int, about: Subject) -> str:
    key = "dossier.one_earlier" if count == 1 else "dossier.earlier"
    return facing(catalogue.text("admin", key, about.language, count=count), about.language)


def _cost(line: str) -> int:
    return utf16_length(line) + 1


def _day(entry: Entry, about: Subject) -> date:
    return day_of(entry.at, about.zone)


def _heading(entry: Entry, about: Subject) -> str:
    day = say_weekday_and_day(_day(entry, about), about.language)
    return facing(catalogue.phrase("admin", "dossier.day", about.language, ours={"day": day}), about.language)


def _line(entry: Entry, about: Subject) -> str:
    there = entry.at.astimezone(about.zone)
    ours = {"clock": say_clock(f"{there.hour:02}", there.minute, about.language), "what": _what(entry, about)}
    return facing(catalogue.phrase("admin", "dossier.event", about.language, ours=ours), about.language)


def _what(entry: Entry, about: Subject) -> str:
    language = about.language
    if entry.kind is EntryKind.SAID:
        return quote(entry, language, limit_utf16=QUOTE_UTF16)
    if entry.kind is EntryKind.NOTE:
        return _note(entry, about)
    if entry.kind is EntryKind.WROTE:
        return _written_to_them(entry, language)
    words = catalogue.phrase("admin", f"ledger.{entry.kind}", language, ours=gift_of(about))
    detail = _detail(entry, about)
    return f"{words} · {detail}" if detail else words


def _note(entry: Entry, about: Subject) -> str:
    """Return a colleague's note: who wrote it, and its words."""
    key = "dossier.note_edited" if entry.data.get("edited") else "dossier.note"
    text = cut(" ".join(str(entry.data.get("text", "")).split()), NOTE_UTF16)
    ours = {"name": _raw(entry.data.get("name"))}
    return catalogue.phrase("admin", key, about.language, ours=ours, text=text)


def _written_to_them(entry: Entry, language: Language) -> str:
    """Return what a colleague wrote to them through the bot, under the name that they read."""
    text = cut(" ".join(str(entry.data.get("text", "")).split()), QUOTE_UTF16)
    name = str(entry.data.get("name") or "") or catalogue.text("prospect", "speaker.nameless", language)
    ours = {"name": isolate(name), "medium": medium_name(str(entry.data.get("medium", "")), language)}
    if not ours["medium"]:
        return catalogue.phrase("admin", "dossier.wrote", language, ours=ours, text=text)
    if not text:
        return catalogue.phrase("admin", "dossier.wrote_medium", language, ours=ours)
    return catalogue.phrase("admin", "dossier.wrote_medium_quote", language, ours=ours, text=text)


def _detail(entry: Entry, about: Subject) -> str:
    """Return the detail that tells entries of one kind apart, in words if there are any."""
    data, language = entry.data, about.language
    match entry.kind:
        case EntryKind.STARTED | EntryKind.CAMPAIGN:
            return source_name(str(data.get("source", "")), about)
        case EntryKind.ANSWERED:
            option = option_of(about.funnel, str(data.get("question")), str(data.get("option")))
            return label_in_both_languages(about, option, entry) if option else _raw(data.get("option"))
        case EntryKind.STAGE:
            return _from_to(entry, "stage", about)
        case EntryKind.OUTCOME:
            return beside(_from_to(entry, "outcome", about), deal_detail(entry, language), language)
        case EntryKind.CONTACT:
            value = str(data.get("typed") or data.get("value") or "")
            # The number of a Telegram account says nothing to a reader; an anonymous number does.
            nameless = data.get("kind") == ContactKind.TELEGRAM and not value.startswith("+")
            return texts(language, "admin")["deed.telegram"] if nameless else _raw(value)
        case EntryKind.CORRECTED:
            return _raw(data.get("after"))
        case EntryKind.UNREAD_CONTACT:
            return _raw(data.get("text"))
        case EntryKind.CLAIMED | EntryKind.ASSIGNED:
            return _raw(data.get("name"))
        case EntryKind.RELEASED:
            return beside(_raw(data.get("name")), why_words(data.get("why"), language), language)
        case (
            EntryKind.TOUCHED | EntryKind.MEETING | EntryKind.SNOOZED | EntryKind.AWAKE
            | EntryKind.REOPENED | EntryKind.PROMISED | EntryKind.ASKED_BACK | EntryKind.MERGED | EntryKind.UNMERGED
        ):  # fmt: skip
            return desk_detail(entry, about)
        case EntryKind.COOLED:
            return texts(language, "admin").get(f"cooled.{data.get('reason')}", "")
        case EntryKind.RATED:
            return catalogue.text("admin", "deed.mark", language, mark=as_mark(data.get("mark")))
        case EntryKind.ALERTED:
            return digits(str(data.get("alert", "")), language)
        case _:
            return ""


def _from_to(entry: Entry, room: str, about: Subject) -> str:
    language, names = about.language, texts(about.language, "admin")
    ends = (f"{room}.{entry.data.get(end)}" for end in ("before", "after"))
    before, after = (names.get(worded(key, about.funnel.words, language), "") for key in ends)
    why = entry.data.get("reason")
    reason = why_words(why, language) or reason_words(str(why or ""), language)
    moved = after  # who goes back to an earlier stage may have the outcome they had
    if before != after:
        moved = catalogue.phrase("admin", "dossier.from_to", language, ours={"before": before, "after": after})
    return f"{moved} ({reason})" if reason else moved


def _raw(value: object) -> str:
    return isolate(cut(" ".join(str(value).split()), DETAIL_UTF16)) if value else ""
