"""/mine: my open leads, each with its step; /free: nobody's, each with a Claim button; leads of a former group."""

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import assert_never

from msgspec.structs import replace

from conversations.desk.lists.lead_lines import lead_wish
from conversations.desk.lists.listed import ListedLead, Listing
from conversations.desk.lists.messages import SHOWN_OF_A_PART, ListLine, messages_of
from conversations.desk.lists.waiting import claimable_line
from conversations.desk.notices.reminders import near
from conversations.desk.notices.wording import DeskTelling, DeskText, numbers, sales_text, text_of
from conversations.desk.rounds.clock.next_steps import LeadStep, is_without_step, step_of
from conversations.language.direction import isolate
from conversations.schedule.call_windows import CallWindow
from conversations.schedule.dates import day_of, say_ago, say_wait
from conversations.schedule.short_dates import say_short_moment, say_window_of_day
from storage.records.round import Round, RoundState


def is_free(round_: Round) -> bool:
    """Tell whether a lead stands in /free: it is nobody's, and neither rests, nor cooled, nor said /stop."""
    rests = round_.cooled or round_.is_shut or round_.snoozed is not None
    return round_.state is RoundState.NEW and not rests


def my_leads(leads: Sequence[ListedLead], listing: Listing, *, unreadable: Sequence[int] = ()) -> tuple[DeskText, ...]:
    """Return somebody's open leads in messages of at most 20 lines, or that there are none.

    `unreadable`: the numbers of those whose rows cannot be read.
    """
    return _listed("mine", [ListLine(_my_line(each, listing)) for each in leads], listing, unreadable)


def free_leads(
    hot: Sequence[ListedLead], quiet: Sequence[ListedLead], listing: Listing, *, unreadable: Sequence[int] = ()
) -> tuple[DeskText, ...]:
    """Return the leads that are nobody's: hot ones, the first due first, then quiet ones, the oldest first."""
    lines = [_opening(claimable_line(each, listing), each, listing) for each in (*hot, *quiet)]
    return _listed("free", lines, listing, unreadable)


def left_leads(leads: Sequence[ListedLead], listing: Listing) -> tuple[DeskText, ...]:
    """Return the open leads whose cards were left behind in a former group: nobody's first, then who has the others.

    Of very many the first are named; none makes no list.
    """
    if not leads:
        return ()
    lines = [claimable_line(each, listing) for each in sorted(leads, key=_left_order)]
    title = ListLine(sales_text("left.title", listing.telling, count=len(lines)))
    more = len(lines) - SHOWN_OF_A_PART
    rest = (ListLine(sales_text("own.more", listing.telling, count=more)),) if more > 0 else ()
    return messages_of((title, *lines[:SHOWN_OF_A_PART], *rest), listing.telling)


def _left_order(each: ListedLead) -> tuple[bool, bool, datetime, int]:
    """Sort hot leads that are nobody's by their due, then quiet ones by age, then those that somebody has."""
    round_ = each.round
    since = round_.due or round_.opened or round_.claimed or each.lead.created
    return round_.owner is not None, round_.is_quiet, since, each.lead.number


def _listed(which: str, lines: Sequence[ListLine], listing: Listing, unreadable: Sequence[int]) -> tuple[DeskText, ...]:
    telling = listing.telling
    if not lines and not unreadable:
        return (sales_text(f"{which}.none", telling),)
    title = ListLine(sales_text(f"{which}.title", telling, count=len(lines) + len(unreadable)))
    return messages_of((title, *lines, *_unreadable(unreadable, telling)), telling)


def _unreadable(leads: Sequence[int], telling: DeskTelling) -> tuple[ListLine, ...]:
    if not leads:
        return ()
    commands = " ".join(isolate(f"/lead_{each}") for each in leads)
    return (ListLine(text_of("list.unreadable", telling, count=len(leads), commands=commands)),)


def _opening(line: ListLine, each: ListedLead, listing: Listing) -> ListLine:
    """Return a line whose number opens the card, where that has a link."""
    return replace(line, text=_opened(line.text, each, listing))


def _opened(text: DeskText, each: ListedLead, listing: Listing) -> DeskText:
    link, said = listing.links.get(each.lead.number), numbers([each.lead.number], listing.telling.language)
    if link is None:
        return text
    return replace(text, html=text.html.replace(said, f'<a href="{escape(link)}">{said}</a>', 1))


def _my_line(each: ListedLead, listing: Listing) -> DeskText:
    values = {"wish": lead_wish(each, listing), "command": isolate(f"/lead_{each.lead.number}")}
    step = step_words(each.round, listing)
    if not step:
        text = text_of("list.mine", listing.telling, number=each.lead.number, **values)
    else:
        text = text_of("list.mine_step", listing.telling, number=each.lead.number, step=step, **values)
    return _opened(text, each, listing)


def step_words(round_: Round, listing: Listing) -> str:
    """Return what comes next for an open lead: its step, by when it must be touched, or that there is no next step.

    To who asked us to stop writing nothing does.
    """
    if round_.is_shut:
        return sales_text("card.stopped", listing.telling).plain
    step = step_of(round_, listing.ctx)
    if step is not None:
        return _step(step, round_, listing)
    if is_without_step(round_, listing.ctx):
        return text_of("line.no_step", listing.telling).plain
    if round_.is_untouched and round_.due is not None:
        return text_of("line.due", listing.telling, moment=near(round_.due, listing.telling)).plain
    return ""


def _step(step: LeadStep, round_: Round, listing: Listing) -> str:
    telling, now = listing.telling, listing.ctx.now
    match step:
        case LeadStep.WINDOW:
            return _window(round_, listing)
        case LeadStep.MEETING:
            at = say_short_moment(round_.meeting or now, telling.language, telling.zone)
            return text_of("step.meeting", telling, moment=at).plain
        case LeadStep.SNOOZED:
            return text_of("step.snoozed", telling, moment=near(round_.snoozed or now, telling)).plain
        case LeadStep.ANSWER:
            waited = listing.ctx.hours.between(round_.waits_since or now, now)
            return text_of("step.answer", telling, wait=say_wait(waited, telling.language)).plain
        case LeadStep.WORD:
            ago = say_ago(now - (round_.last_word or now), telling.language)
            return text_of("step.word", telling, ago=ago).plain
        case _:
            assert_never(step)


def _window(round_: Round, listing: Listing) -> str:
    telling, asked = listing.telling, round_.window
    if asked is None:
        return ""
    window = CallWindow(day_of(asked.start, telling.zone), asked.start, asked.end)
    return text_of("step.window", telling, window=say_window_of_day(window, telling.language, telling.zone)).plain
