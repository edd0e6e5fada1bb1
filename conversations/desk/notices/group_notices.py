"""The text of each notice of the desk, to the group or to one colleague (DESK §1.4)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from conversations.desk.cards.buttons import act_button, named_button, two_a_row
from conversations.desk.cards.presses import CardAct
from conversations.desk.notices.reminders import (
    answer_text,
    asked_text,
    ladder_text,
    nudge_text,
    take_over_buttons,
    window_text,
)
from conversations.desk.notices.wording import DeskTelling, DeskText, Named, below, numbers, sales_text, text_of, worded
from conversations.desk.rounds.values.moves import Notice, NoticeKey
from conversations.language import catalogue
from conversations.language.catalogue import spoken
from conversations.language.graphemes import utf16_length
from conversations.language.money import say_sums
from conversations.schedule.dates import say_wait
from storage.records.money import Money
from storage.records.round import LadderStep, Round

_LEADS_NAMED, _UTF16 = 150, 3_900
"""Of the leads of one person that are free; and what the text may have without its last line: Telegram takes 4,096."""
_STEPS = {
    NoticeKey.DUE: LadderStep.DUE,
    NoticeKey.BACKUP: LadderStep.BACKUP,
    NoticeKey.MANAGER: LadderStep.MANAGER,
}
_NEWS = {
    NoticeKey.TALK_WISHED: ("sales", "told.talk_asked"),
    NoticeKey.STOPPED: ("sales", "told.stopped"),
    NoticeKey.COOLED: ("desk", "told.cooled"),
    NoticeKey.HEATED: ("desk", "told.heated"),
    NoticeKey.RESUMED: ("desk", "told.resumed"),
    NoticeKey.BLOCKED: ("desk", "told.blocked"),
    NoticeKey.UNBLOCKED: ("desk", "told.unblocked"),
    NoticeKey.TRIAL: ("desk", "told.trial"),
    NoticeKey.LOW_MARK: ("desk", "told.low_mark"),
    NoticeKey.HELP: ("desk", "told.help"),
}
_GONE = {NoticeKey.ERASED: "card.erased", NoticeKey.EXPIRED: "card.expired"}


def notice_text(notice: Notice, round_: Round, telling: DeskTelling, *, deals: Sequence[Money] = ()) -> DeskText | None:
    """Return the text of a notice, with its buttons; None where it has none of its own: a new card, relayed words.

    `round_` is the round after the act, `deals` are those of the lead, where their amounts are known. Those whom
    relayed words mention stand in `words_addition`.
    """
    lead, step = round_.lead, _STEPS.get(notice.key)
    if step is not None:
        return ladder_text(step, notice, lead, telling)
    if notice.key in _GONE:
        return sales_text(_GONE[notice.key], telling, number=lead)
    if notice.key in _NEWS:
        return _news(notice, lead, telling)
    return _of_reminder(notice, round_, telling) or _of_act(notice, round_, telling, deals)


def _of_reminder(notice: Notice, round_: Round, telling: DeskTelling) -> DeskText | None:
    match notice.key:
        case NoticeKey.NUDGE:
            return nudge_text(notice, round_.lead, telling)
        case NoticeKey.ANSWER:
            return answer_text(notice, round_.lead, telling)
        case NoticeKey.WINDOW:
            return window_text(notice, round_, telling)
        case _:
            return None


def _of_act(notice: Notice, round_: Round, telling: DeskTelling, deals: Sequence[Money]) -> DeskText | None:
    lead = round_.lead
    match notice.key:
        case NoticeKey.GIVEN_BACK:
            return _with_step(_given_back(notice, lead, telling), notice, lead, telling)
        case NoticeKey.SILENT:
            held = say_wait(notice.held or timedelta(), telling.language)
            return _with_step(worded("R2", telling, _owner(notice), number=lead, held=held), notice, lead, telling)
        case NoticeKey.OFF:
            return off_text([(lead, notice)], telling)
        case NoticeKey.HANDED_OVER:
            return _handed_over(notice, lead, telling)
        case NoticeKey.MEETING_OVER:
            return _meeting_over(notice, lead, telling)
        case NoticeKey.BACK:
            return _back(notice, lead, telling)
        case NoticeKey.OTHER_TIME | NoticeKey.WINDOW_MOVED:
            return asked_text(notice, round_, telling)
        case NoticeKey.MERGED:
            return _merged(notice, round_, telling)
        case NoticeKey.WHOM:
            return _whom(notice, lead, telling)
        case NoticeKey.AMOUNT | NoticeKey.ANOTHER_DEAL | NoticeKey.WHY:
            return _question(notice, lead, telling, deals)
        case _:
            return None


def _owner(notice: Notice) -> dict[str, Named]:
    """Return whom a notice is about; they are notified if it mentions them."""
    return {"owner": Named(() if notice.person is None else (notice.person,), notice.mentions)}


def _given_back(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return R1; of a lead that a manager gave back it says who, and whose it was."""
    if notice.by is None:
        return worded("R1", telling, _owner(notice), number=lead)
    return worded("R1.manager", telling, _owner(notice) | {"by": Named((notice.by,))}, number=lead)


def _with_step(text: DeskText, notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return a text with the step of the ladder that is said in the same message."""
    step = ladder_text(notice.joined, notice, lead, telling)
    return text if step is None else below(text, step)


def off_text(freed: Sequence[tuple[int, Notice]], telling: DeskTelling, *, returns_by_act: bool = False) -> DeskText:
    """Return R3: one person is off, and these leads are free, each with its number and its notice, at least one.

    `returns_by_act`: passed offers put them away, and any act of theirs brings them back (DESK §3.2). Of very many
    leads the first are named, so that the text fits into a message.
    """
    first, named = freed[0][1], freed[:_LEADS_NAMED]
    leads = numbers([lead for lead, _ in named], telling.language)
    lines = [worded("R3", telling, _owner(first), leads=leads)]
    if len(named) < len(freed):
        lines.append(sales_text("own.more", telling, count=len(freed) - len(named)))
    room = _UTF16 - sum(utf16_length(line.plain) for line in lines)
    lines += _that_fit((ladder_text(notice.joined, notice, lead, telling) for lead, notice in freed), room)
    if returns_by_act:
        lines.append(worded("R3.returns", telling, _owner(first)))
    return below(*lines)


def _that_fit(steps: Iterable[DeskText | None], room: int) -> Iterator[DeskText]:
    """Yield the steps of the ladder that fit into so many UTF-16 units, the first ones."""
    for step in steps:
        if step is not None:
            room -= utf16_length(step.plain) + 1
            if room < 0:
                return
            yield step


def put_away_text(person: int, telling: DeskTelling) -> DeskText:
    """Return R3 of a person whom passed offers put away, and who has no lead to free."""
    return worded("R3.returns", telling, {"owner": Named((person,))})


def _handed_over(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return R4; of who took a lead over themselves it says just that."""
    to = Named(notice.mentions, notice.mentions)
    if notice.person in notice.mentions:
        return worded("R4.taken", telling, {"owner": to}, number=lead)
    by = Named(() if notice.person is None else (notice.person,))
    return worded("R4", telling, {"owner": to, "by": by}, number=lead)


def _meeting_over(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    text = worded("R5", telling, _owner(notice), number=lead)
    held, missed = (act_button(act, lead, telling.language) for act in (CardAct.HELD, CardAct.NO_SHOW))
    moved = named_button(catalogue.text("desk", "button.moved", telling.language), CardAct.MEET, lead, "")
    return DeskText(text.html, text.plain, two_a_row((held, missed, moved)))


def _back(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return R6; where the owner is off the lead is free, and the next line says so."""
    why = catalogue.text("desk", f"R6.{notice.why}", telling.language)
    if notice.person is None:
        return text_of("R6.free", telling, number=lead, why=why)
    text = worded("R6", telling, _owner(notice), number=lead, why=why)
    return text if notice.mentions else below(text, off_text([(lead, notice)], telling))


def _merged(notice: Notice, round_: Round, telling: DeskTelling) -> DeskText:
    into = round_.merged_into or round_.lead
    news = catalogue.text("desk", "told.merged", telling.language, into=into)
    return _told(Named(notice.mentions, notice.mentions), news, round_.lead, telling)


def _whom(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return the question which other lead is the same person; those with the same phone or email have buttons."""
    text = text_of("whom", telling, number=lead)
    if not notice.twins:
        return text
    named = [(spoken({"number": each}, telling.language)["number"], str(each)) for each in notice.twins]
    rows = two_a_row(named_button(f"🔗 {label}", CardAct.TWIN, lead, number) for label, number in named)
    both = below(text, text_of("whom.twins", telling))
    return DeskText(both.html, both.plain, rows)


def _question(notice: Notice, lead: int, telling: DeskTelling, deals: Sequence[Money]) -> DeskText:
    """Return what a colleague is asked before an act: R7, R8, R9."""
    if notice.key is NoticeKey.WHY:
        return text_of(f"R9.{notice.why}", telling, number=lead)
    if notice.key is NoticeKey.AMOUNT:
        text, acts = worded("R7", telling, _owner(notice), number=lead), (CardAct.UNPRICED, CardAct.UNSOLD)
    else:
        said, acts = say_sums(deals, telling.language), (CardAct.ANOTHER, CardAct.SAME)
        text = text_of("R8", telling, number=lead, sum=said) if said else text_of("R8.unsaid", telling, number=lead)
    rows = two_a_row(act_button(act, lead, telling.language) for act in acts)
    return DeskText(text.html, text.plain, rows)


def _news(notice: Notice, lead: int, telling: DeskTelling) -> DeskText:
    """Return what changed about a lead; its owner is notified, without one all are told."""
    room, key = _NEWS[notice.key]
    mark = {"mark": notice.mark} if notice.key is NoticeKey.LOW_MARK else {}
    news = catalogue.text("sales" if room == "sales" else "desk", key, telling.language, **mark)
    mentioned = Named(notice.mentions or (() if notice.person is None else (notice.person,)), notice.mentions)
    text = _told(mentioned, news, lead, telling)
    return DeskText(text.html, text.plain, two_a_row(take_over_buttons(notice, lead, telling)))


def _told(people: Named, news: str, lead: int, telling: DeskTelling) -> DeskText:
    if not people.people:
        return text_of("news", telling, number=lead, news=news)
    return worded("news_for", telling, {"people": people}, number=lead, news=news)


def words_addition(notice: Notice, lead: int, telling: DeskTelling) -> DeskText | None:
    """Return what stands below the prospect's relayed words: whom they notify, Take over, Reopen; None for nothing."""
    buttons = list(take_over_buttons(notice, lead, telling))
    if notice.key is NoticeKey.WORDS_AFTER_END:
        buttons.append(act_button(CardAct.REOPEN, lead, telling.language))
    if notice.mentions:
        text = worded(_why_called(notice), telling, {"people": Named(notice.mentions, notice.mentions)}, number=lead)
    elif notice.key is NoticeKey.WORDS_AFTER_END:
        text = worded("closed_wrote", telling, {}, number=lead)
    else:
        return DeskText("", "", two_a_row(buttons)) if buttons else None
    return DeskText(text.html, text.plain, two_a_row(buttons))


def _why_called(notice: Notice) -> str:
    """Return the text that says why people are called to a prospect's words."""
    if notice.key is NoticeKey.WORDS_AFTER_END:
        return "for_people.closed"
    return "for_people.owner_off" if notice.take_over else "for_people"
