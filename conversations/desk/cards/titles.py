"""The first lines of a card, by the state of its round: whose it is, since when, or how it ended."""

from datetime import timedelta
from typing import Literal, assert_never

from conversations.desk.cards.view import DeskView
from conversations.desk.lines.raised_hand import asks_quietly
from conversations.desk.lines.subject import name_of, shown_number
from conversations.desk.lines.title import NAME_UTF16, quiet_head_lines
from conversations.desk.rounds.clock.starts import first_response
from conversations.desk.rounds.values.rules import WorkingClock
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.language.money import say_sums
from conversations.schedule.dates import say_ago, say_minutes
from conversations.schedule.short_dates import say_short_moment
from storage.records.round import Round, RoundState


def head_lines(view: DeskView) -> tuple[str, ...]:
    """Return the title, and the lead's name below one that does not hold it; above a test's that it is one."""
    test = (catalogue.text("sales", "card.test", view.language),) if view.session.lead.is_test else ()
    return *test, *_heads(view)


def _heads(view: DeskView) -> tuple[str, ...]:
    round_ = view.round
    if round_.stopped:
        return _stopped_heads(view)
    if _names_the_lead(round_):
        return _unowned_heads(view)
    quiet = round_.state.is_open and _has_quiet_card(view)
    return title(view), lead_line(view), *(quiet_head_lines(view.subject) if quiet else ())


def _stopped_heads(view: DeskView) -> tuple[str, ...]:
    """Return the head of a person who asked for no more messages, with who has the lead or how it ended."""
    head = catalogue.text("sales", "card.halted", view.language, number=shown_number(view.number))
    if _names_the_lead(view.round):
        return head, lead_line(view)
    if view.round.state in (RoundState.CLAIMED, RoundState.CONTACTED) and view.round.snoozed is None:
        owned = catalogue.text("sales", "card.owned", view.language, name=view.name(view.round.owner))
        return head, owned, lead_line(view)
    return head, title(view), lead_line(view)


def _names_the_lead(round_: Round) -> bool:
    """Tell whether the lead's own name stands in the title: nobody has it, and it does not rest."""
    return round_.state in (RoundState.NEW, RoundState.NONE) and round_.snoozed is None


def _unowned_heads(view: DeskView) -> tuple[str, ...]:
    round_, about = view.round, view.subject
    is_free_again = round_.claimed is not None
    if round_.state is RoundState.NEW and _has_quiet_card(view):
        heads = quiet_head_lines(about)
        return (_named("desk", "title.free", view), *heads) if is_free_again else heads
    if round_.state is RoundState.NONE:
        return (_named("desk", "title.sent_back", view),)
    waits = is_free_again or round_.is_quiet  # one that was sent back and wrote
    return (_named("desk", "title.free", view) if waits else _named("sales", "card.hot", view),)


def name_lines(view: DeskView) -> tuple[str, ...]:
    """Return the lead's name for the quiet card of a person who asked to be contacted, whose title has none."""
    fresh = _names_the_lead(view.round) and view.round.claimed is None and view.round.state is RoundState.NEW
    quiet = _has_quiet_card(view) and not view.round.stopped
    return (lead_line(view),) if fresh and quiet and asks_quietly(view.subject) else ()


def _has_quiet_card(view: DeskView) -> bool:
    """Tell whether the card is there because the person wrote or asked; one of a lead that was taken has no reason."""
    lead = view.session.lead
    return view.round.is_quiet and lead.is_quiet and bool(lead.quiet)


def lead_line(view: DeskView) -> str:
    """Return the line with the lead's name."""
    return catalogue.text("sales", "card.name", view.language, name=_lead_name(view))


def _named(room: Literal["sales", "desk"], key: str, view: DeskView) -> str:
    number = shown_number(view.number)
    return catalogue.text(room, key, view.language, number=number, name=_lead_name(view))


def _lead_name(view: DeskView) -> str:
    return cut(name_of(view.session.lead, view.language), NAME_UTF16)


def title(view: DeskView) -> str:
    """Return the title of a lead that somebody has, that rests, or that came to its end."""
    round_ = view.round
    if round_.snoozed is not None and round_.state.is_open:
        return _snoozed(view)
    match round_.state:
        case RoundState.CLAIMED | RoundState.NEW | RoundState.NONE:
            return _claimed(view)
        case RoundState.CONTACTED:
            return _contacted(view)
        case RoundState.MEETING:
            return _of_owner("title.meeting", view, moment=_moment(view))
        case RoundState.WON:
            said = say_sums(view.deals, view.language)
            return _of_owner("title.won", view, sum=said) if said else _of_owner("title.won_unsaid", view)
        case RoundState.LOST | RoundState.UNFIT:
            return _lost(view)
        case RoundState.MERGED:
            into = shown_number(round_.merged_into or 0)
            return catalogue.text("desk", "title.merged", view.language, number=shown_number(view.number), into=into)
        case _:
            assert_never(round_.state)


def _claimed(view: DeskView) -> str:
    """Return who has the lead, and how soon they took it; not of a lead that stayed theirs."""
    after = _claimed_after(view.round, view.ctx.hours)
    if after is None:
        return _of_owner("title.taken", view)
    ours = {"after": say_ago(after, view.language), "name": isolate(view.name(view.round.owner))}
    number = shown_number(view.number)
    return catalogue.phrase("sales", "card.claimed", view.language, ours=ours, number=number)


def _claimed_after(round_: Round, hours: WorkingClock) -> timedelta | None:
    """Return the working time from when the clock of the round starts; of a claim before that, the time since the card.

    The hours of a night say nothing of who claims right after the opening.
    """
    alone = round_.claimers == (round_.owner,)
    since = round_.claimed if alone else round_.held_since
    if since is None or round_.opened is None or since <= round_.opened:
        return None
    return since - round_.opened if round_.t0 is None or since <= round_.t0 else hours.between(round_.t0, since)


def _contacted(view: DeskView) -> str:
    after = first_response(view.round, view.ctx.hours)
    if after is None:
        return _of_owner("title.contacted_untimed", view)
    return _of_owner("title.contacted", view, after=say_minutes(after, view.language))


def _snoozed(view: DeskView) -> str:
    until = view.round.snoozed or view.ctx.now
    moment = say_short_moment(until, view.language, view.subject.company_zone)
    key = "title.snoozed_free" if view.round.owner is None else "title.snoozed"
    return _of_owner(key, view, moment=moment)


def _moment(view: DeskView) -> str:
    return say_short_moment(view.round.meeting or view.ctx.now, view.language, view.subject.company_zone)


def _lost(view: DeskView) -> str:
    key = "title.lost" if view.round.state is RoundState.LOST else "title.unfit"
    reason = view.reasons.in_words(view.round.reason, view.language)
    return _of_owner(key, view, reason=reason) if reason else _of_owner(f"{key}_unsaid", view)


def _of_owner(key: str, view: DeskView, **ours: str) -> str:
    """Return a title that begins with the owner: of a closed lead the last one, else who closed it."""
    person = view.round.owner if view.round.owner is not None else view.round.closed_by
    values = {**ours, "name": isolate(view.name(person))}
    return catalogue.phrase("desk", key, view.language, ours=values, number=shown_number(view.number))
