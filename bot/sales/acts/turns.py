"""What prospects do reaches the desk: the acts on their round that a turn leads to."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from bot.context.context import Context
from bot.sales.acts import open_menus
from bot.sales.card_messages import COPIED
from bot.sales.clock.pings import refresh_list
from bot.sales.one_person.accounts import Accounts
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.card_view import AtDesk, look
from bot.sales.rounds.sounds import sounded, sounds_of
from bot.sales.rounds.telling import OF_TURNS, tell, tell_beside_words
from conversations.desk.after_sale import as_mark
from conversations.desk.cards.menus import OpenMenu
from conversations.desk.rounds.values.acts import (
    Alerted,
    BotBlocked,
    BotUnblocked,
    ContactResumed,
    ContactStopped,
    HeatLost,
    HeatRegained,
    HelpWished,
    ProspectsAct,
    ProspectWrote,
    QuietCardMade,
    Rated,
    TalkWished,
    WindowPicked,
)
from conversations.desk.rounds.values.moves import NoticeKey
from conversations.qualification.ledger import chosen_window
from conversations.turn.turn import Alert, CardChanged, NewAlert, NewQuietCard, Relayed, Turn
from storage.messages import Message
from storage.records.lead import Lead
from storage.records.ledger import EntryKind
from storage.records.talk import Session

_PROMISES = frozenset({EntryKind.PROMISED, EntryKind.QUIET})
"""The entries that have the deadline of what was promised."""


_IMPLIED = {
    NoticeKey.STOPPED: (NoticeKey.COOLED,),
    NoticeKey.TALK_WISHED: (NoticeKey.HEATED, NoticeKey.RESUMED),
}
"""What goes without saying: who stops us is no longer hot, and who wants to talk is, and may be written to."""


class TurnOfAccount(NamedTuple):
    """A turn of somebody with several accounts: at the desk it is the survivor's."""

    accounts: Accounts
    after: Session
    """The survivor after the turn, with the ledgers of all accounts."""


class FollowedTurn(NamedTuple):
    """A turn that the desk has followed."""

    session: Session
    """The person after the turn, with the owner that the desk leaves them."""
    alerts: tuple[Alert, ...]
    """Those of the turn, and the edit of the card where only the desk changed it."""
    acted: tuple[Acted, ...]
    at_desk: AtDesk


async def follow(ctx: Context, before: Session, turn: Turn, *, of: TurnOfAccount | None = None) -> FollowedTurn | None:
    """Do what a turn means for the desk; None for a turn that means nothing there.

    `of`: whose account it is, of a person who has several.
    """
    acts, came_with = tuple(acts_of(before, turn)), before.lead
    session = Session(lead=turn.lead, talk=turn.talk, ledger=(*before.ledger, *turn.entries))
    if of is not None:
        acts, came_with, session = of.accounts.means(acts), of.accounts.survivor.lead, of.after
    if not acts:
        return None
    desk, done = await desk_context(ctx.tx, ctx.config, ctx.now), []
    for act in acts:
        acted = await perform(ctx, session, act, desk, came_with=came_with)
        assert isinstance(acted, Acted), "nothing that a prospect does is refused"
        session = acted.session
        done.append(acted)
    return _followed(session, turn, tuple(done), AtDesk(done[-1].round, desk, await _menu(ctx, came_with)))


async def _menu(ctx: Context, before: Lead) -> OpenMenu | None:
    """Return the menu that stands on a lead's card, if there was a card before."""
    return open_menus.shown(await open_menus.standing(ctx, before.number)) if before.has_card else None


def _followed(session: Session, turn: Turn, done: tuple[Acted, ...], at_desk: AtDesk) -> FollowedTurn:
    shows = any(isinstance(alert, NewAlert | NewQuietCard | CardChanged) for alert in turn.alerts)
    changed = any(acted.changes_card for acted in done)
    alerts = (*turn.alerts, CardChanged()) if changed and not shows else turn.alerts
    return FollowedTurn(session, alerts, done, at_desk)


async def as_told(
    ctx: Context, rows: Sequence[Message], followed: FollowedTurn | None, session: Session
) -> tuple[Message, ...]:
    """Return the rows of a turn that go now, with the sound that they have.

    While a card waits for the opening nothing else goes but copies of what was sent: the card has the words.
    `followed` is None where the desk has no part in the turn.
    """
    there = await look(ctx, session) if followed is None else followed.at_desk
    acted = () if followed is None else followed.acted
    notices = [notice for each in acted for notice in each.moves.notices]
    now = [row for row in rows if there.round.card_due is None or row.key.startswith(COPIED)]
    return tuple(sounded(now, sounds_of(notices, there.desk), session.lead))


async def tell_of(ctx: Context, followed: FollowedTurn) -> None:
    """Tell the desk what the card and the relayed words do not say."""
    said = {notice.key for acted in followed.acted for notice in acted.moves.notices}
    untold = OF_TURNS.union(*(_IMPLIED[key] for key in said if key in _IMPLIED))
    for acted in followed.acted:
        if acted.round.card_due is not None:  # it is told with the card
            continue
        await tell(ctx, acted, followed.at_desk.desk, but=untold)
        await tell_beside_words(ctx, acted, followed.at_desk.desk)
    if any(acted.changes_card for acted in followed.acted):
        await refresh_list(ctx, followed.at_desk.desk)


def acts_of(before: Session, turn: Turn) -> Iterator[ProspectsAct]:
    """Yield what a turn does to the round of a lead, in order; nothing for one that sales has no card of."""
    kinds, was, is_now = {entry.kind for entry in turn.entries}, before.lead, turn.lead
    if not is_now.has_card:
        return
    resumes = was.stopped and not is_now.stopped
    if resumes and was.has_card:
        yield ContactResumed()
    card = next((alert for alert in turn.alerts if isinstance(alert, NewAlert | NewQuietCard)), None)
    if isinstance(card, NewAlert):
        asked = EntryKind.TALK_ASKED in kinds and was.hot
        yield Alerted("talk" if asked else "hot", _promised(turn))
    elif isinstance(card, NewQuietCard):
        yield QuietCardMade(_promised(turn))
    elif EntryKind.TALK_ASKED in kinds:
        yield TalkWished(_promised(turn))
    elif _says_something(turn) and was.has_card and turn.alerts:  # thanks under a quiet card reach nobody
        yield ProspectWrote(_promised(turn))
    yield from _window_picked(turn)
    yield from _after_sale(turn)
    if resumes and not was.has_card:  # their round has only begun
        yield ContactResumed()
    yield from _flags(was, is_now, alerted=isinstance(card, NewAlert))


def _window_picked(turn: Turn) -> Iterator[ProspectsAct]:
    """Yield when they chose to be called, if they did."""
    window = chosen_window(turn.entries, turn.entries[-1].at) if turn.entries else None
    if window is not None:
        yield WindowPicked(window.start, window.end, window.way)


def _after_sale(turn: Turn) -> Iterator[ProspectsAct]:
    for entry in turn.entries:
        if entry.kind is EntryKind.RATED:
            yield Rated(as_mark(entry.data.get("mark")), low=entry.data.get("low") is True)
        elif entry.kind is EntryKind.HELP_ASKED:
            yield HelpWished()


def _says_something(turn: Turn) -> bool:
    """Tell whether they wrote or sent something, or other words in the place of former ones."""
    wrote = any(entry.kind is EntryKind.SAID for entry in turn.entries)
    return wrote or any(isinstance(alert, Relayed) and alert.edited for alert in turn.alerts)


def _flags(was: Lead, is_now: Lead, *, alerted: bool) -> Iterator[ProspectsAct]:
    if is_now.hot != was.hot and not alerted:
        yield HeatRegained() if is_now.hot else HeatLost()
    if is_now.stopped and not was.stopped:
        yield ContactStopped()
    if is_now.blocked != was.blocked:
        yield BotBlocked() if is_now.blocked else BotUnblocked()


def _promised(turn: Turn) -> datetime | None:
    """Return the deadline of what the turn promised the prospect."""
    said = (entry.data.get("deadline") for entry in turn.entries if entry.kind in _PROMISES)
    deadline = next((str(each) for each in said if each), None)
    return None if deadline is None else datetime.fromisoformat(deadline)
