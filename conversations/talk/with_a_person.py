"""What they do while a person of ours talks with them: it reaches that person, and the bot keeps quiet (DESK §4).

Commands, words that mean /stop, their own shared contact and buttons work as ever, only that the bot asks nothing by
itself. Everything else is words, or a copy: no answer to a question, no contact, also a contact card that is not their
own, no question about the price that the bot would answer.
"""

from conversations.reading.answers import asks_price
from conversations.reading.word_lists import same_words
from conversations.steps.copying import EDIT, under_the_card
from conversations.talk import commands
from conversations.talk.handover import skip_number
from conversations.talk.person_talks import by_clock, hears, is_on
from conversations.talk.small_talk import OF_A_PERSON, is_known, store, store_edit
from conversations.turn.draft import Draft
from conversations.turn.events import Edited, Event, SentMedia, SharedContact
from storage.records.ledger import EntryKind
from storage.records.talk import Step


def notice_person(draft: Draft) -> None:
    """Note in the turn whether a person of ours talks with them, who can read what they write."""
    draft.talk = by_clock(draft.talk, draft.now, draft.funnel.desk.talk.human)
    draft.with_person = draft.has_card and is_on(draft.talk, draft.now)


def for_the_person(draft: Draft, event: Event) -> Event:
    """Return the event as the talk hears it: a contact that is not their own is something they send to the person.

    Its number is kept nowhere, because its owner has not consented.
    """
    if not draft.with_person or not isinstance(event, SharedContact) or event.own:
        return event
    return SentMedia("contact", message_id=event.message_id, protected=event.protected)


def prolong(draft: Draft) -> None:
    """Let the talk with a person last on after what they wrote or sent."""
    draft.talk = hears(draft.talk, draft.now, draft.funnel.desk.talk.human)


def hear_words(draft: Draft, text: str) -> None:
    """Pass on what they wrote, unless it means /stop."""
    draft.set_talk(cancel_asked=False)
    if same_words(text, draft.spellings("typed_stop")):
        commands.stop(draft)
        return
    _pass_on(draft, text, medium="text")
    _note_price(draft, text)
    if draft.talk.step is Step.NUMBER and draft.is_key(text, "key.skip"):
        skip_number(draft)  # a key of the open question counts, as a button does; the person reads it, too
        prolong(draft)
    else:
        _confirm(draft)


def hear_sent(draft: Draft, sent: SentMedia) -> None:
    """Pass on everything that they sent."""
    _pass_on(draft, sent.caption, medium=sent.medium, pile=sent.pile, sent=sent)
    _note_price(draft, sent.own_words)
    _confirm(draft)


def hear_edited(draft: Draft, event: Edited) -> None:
    """Pass on what they changed; Telegram also reports edits without a visible change."""
    if is_known(draft, event):
        return
    draft.alerts.append(under_the_card(draft, store_edit(draft, event), medium=EDIT))
    _confirm(draft)


def _pass_on(draft: Draft, text: str, *, medium: str, pile: str = "", sent: SentMedia | None = None) -> None:
    text = store(draft, text, medium=medium, pile=pile)
    draft.alerts.append(under_the_card(draft, text, medium=medium, sent=sent))


def _note_price(draft: Draft, text: str) -> None:
    """Record that they asked for the price: it tells of interest, and the person answers."""
    if asks_price(text):
        draft.note(EntryKind.PRICE_ASKED, **{OF_A_PERSON: True})


def _confirm(draft: Draft) -> None:
    """Confirm the first message of the talk in words, later ones by a reaction."""
    if draft.talk.person_heard:
        draft.receipt = True
    else:
        draft.say("relayed")
    prolong(draft)
