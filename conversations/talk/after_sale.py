"""After a sale: a mark, what comes of it, and asking for help (DESK §6)."""

from typing import Literal

from conversations.desk.after_sale import CHANGED_WITHIN, mark_of, was_asked
from conversations.qualification.stages import SAME_WISH
from conversations.steps.ending import promise_by
from conversations.steps.exchange import end_stop
from conversations.steps.questions import old_button
from conversations.talk.handover import ask_for_a_person
from conversations.turn.buttons import Act, ActButton, MarkButton
from conversations.turn.draft import Draft
from conversations.turn.events import Event, Pressed, SaleFacts
from conversations.turn.turn import CardChanged, Say
from storage.records.lead import Outcome
from storage.records.ledger import EntryKind

_Worth = Literal["high", "middle", "low"]


def is_after_sale(event: Event) -> bool:
    """Tell whether an event answers the question how it was."""
    if not isinstance(event, Pressed):
        return False
    return isinstance(event.button, MarkButton) or (
        isinstance(event.button, ActButton) and event.button.act is Act.HELP
    )


def hear_mark(draft: Draft, button: MarkButton, sale: SaleFacts | None) -> None:
    """Keep a mark; for a day it may be changed, and what cannot be kept is answered all the same."""
    ledger = draft.before.ledger
    if sale is None or not was_asked(ledger, button.deal):
        old_button(draft)
        return
    if not sale.stands:
        draft.say("sale.not_bought")
        return
    given = mark_of(ledger, button.deal)
    if given is None:
        _keep_mark(draft, button, low=_worth(button.mark, sale) == "low")
        _thank(draft, button.mark, sale)
    elif given.mark == button.mark:
        draft.say("sale.kept", mark=given.mark)
    elif draft.now - given.first >= CHANGED_WITHIN:
        draft.say("sale.fixed", mark=given.mark)
    else:
        other = _worth(button.mark, sale) != _worth(given.mark, sale)
        _keep_mark(draft, button, low=other and _worth(button.mark, sale) == "low")
        draft.say("sale.changed", mark=button.mark)
        if other:
            _go_on(draft, button.mark, sale)


def _keep_mark(draft: Draft, button: MarkButton, *, low: bool) -> None:
    draft.note(EntryKind.RATED, mark=button.mark, deal=button.deal, **({"low": True} if low else {}))
    if draft.has_card:
        draft.alerts.append(CardChanged())


def _thank(draft: Draft, mark: int, sale: SaleFacts) -> None:
    if draft.lead.stopped or _worth(mark, sale) == "middle":
        draft.say("sale.kept", mark=mark)
    else:
        _go_on(draft, mark, sale)


def _go_on(draft: Draft, mark: int, sale: SaleFacts) -> None:
    """Ask what to do better after a low mark, or give a link for others after a high one; nothing after a /stop."""
    worth = "middle" if draft.lead.stopped else _worth(mark, sale)
    draft.set_talk(asked_better=worth == "low")
    if worth == "low":
        draft.say("sale.low")
    elif worth == "high" and sale.link:
        draft.say("sale.high", link=sale.link)


def _worth(mark: int, sale: SaleFacts) -> _Worth:
    if sale.high is not None and mark >= sale.high:
        return "high"
    return "low" if sale.low is not None and mark <= sale.low else "middle"


def ask_for_help(draft: Draft) -> None:
    """Tell sales that a customer needs help, and promise an answer; a person without a sale asks to talk."""
    if draft.lead.outcome is not Outcome.WON:
        ask_for_a_person(draft)
        return
    end_stop(draft)
    again = any(
        entry.kind is EntryKind.HELP_ASKED and abs(draft.now - entry.at) < SAME_WISH for entry in draft.before.ledger
    )
    if not again:
        draft.note(EntryKind.HELP_ASKED)
        if draft.has_card:
            draft.alerts.append(CardChanged())
    draft.set_talk(price_open=False, asked_better=False)
    draft.reply(Say("talk", promise_by("talk_again" if again else "talk_asked", draft)))
