"""Messages that are not answers: stored word for word, answered kindly, and relayed once sales has a card."""

from datetime import timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

from conversations.reading.answers import asks_price
from conversations.reading.contacts.reading import Reading
from conversations.schedule.openings import DEFAULT_ZONE
from conversations.steps.contact_failed import MAX_KEPT
from conversations.steps.contact_typed import contact_stands, is_certain, read_typed, try_contact
from conversations.steps.copying import (
    EDIT,
    beside_a_new_card,
    cannot_be_passed_on,
    say_what_cannot_be_passed_on,
    under_the_card,
)
from conversations.steps.ending import say_price, talk_button
from conversations.steps.exchange import consent_withdrawn, keys_now, show_exchange
from conversations.steps.quiet_card import is_heard, is_nod, is_thanks, pass_words_on, reads_all
from conversations.turn.draft import Draft
from conversations.turn.events import Edited, SentMedia
from conversations.turn.turn import CardChanged, NewQuietCard, Say
from storage.records.lead import Outcome
from storage.records.ledger import EntryKind
from storage.records.talk import Step

OF_A_PERSON = "of_a_person"
"""Set in the entry of a price question that the bot left to the person who talked with them."""
ONE_BREATH = timedelta(seconds=5)
"""The pictures of an album, or forwards sent together, arrive within a second or two of each other."""


def hear_chatter(draft: Draft, text: str, *, medium: str) -> None:
    """Store their words, relay them if sales has a card, and say what they can do next."""
    keep(draft, text, medium=medium)
    _answer_kindly(draft, text, medium=medium)


def hear_what_should_be_better(draft: Draft, text: str) -> bool:
    """Pass on what a customer answers to the question what should be better; return whether sales reads it."""
    draft.set_talk(asked_better=False)
    if not reads_all(draft.before.lead):
        return False
    keep(draft, text, medium="text")
    draft.say("relayed")
    return True


def _answer_kindly(draft: Draft, text: str, *, medium: str, pile: str = "") -> None:
    if reads_all(draft.before.lead):
        _say_relayed(draft)
    elif is_heard(draft, text, medium=medium, pile=pile):
        _pass_on(draft)
    elif cannot_be_passed_on(draft, medium):
        say_what_cannot_be_passed_on(draft, medium)
        if draft.talk.step is Step.EXCHANGE and draft.talk.consent_shown is None:
            show_exchange(draft)
    elif _thanks_us(draft, text):
        draft.say("welcome")
    else:
        _suggest(draft)


def _say_relayed(draft: Draft) -> None:
    """Say that their words were passed on; once a day after a lead has ended: no goodbye without an end."""
    if not _were_passed_on_today(draft):
        draft.say("relayed")


def _were_passed_on_today(draft: Draft) -> bool:
    """Tell whether a lead that has ended wrote today already, after the end."""
    if draft.before.lead.outcome is Outcome.OPEN:
        return False
    zone = ZoneInfo(draft.funnel.company.timezone or DEFAULT_ZONE)
    today = draft.now.astimezone(zone).date()
    since_end = takewhile(lambda entry: entry.kind is not EntryKind.OUTCOME, reversed(draft.before.ledger))
    return any(entry.kind is EntryKind.SAID and entry.at.astimezone(zone).date() == today for entry in since_end)


def _pass_on(draft: Draft) -> None:
    """Pass their words on, and promise an answer."""
    draft.say("passed_on", promise=pass_words_on(draft))


def _thanks_us(draft: Draft, text: str) -> bool:
    """Tell whether their words are thanks; at a question a nod alone ("ok") is not: it looks for what to press."""
    step = draft.talk.step
    if draft.lead.stopped or consent_withdrawn(draft) or not is_thanks(draft, text):
        return False
    return step in (Step.DONE, Step.DECLINED) or (step is Step.QUESTION and not is_nod(draft, text))


def _suggest(draft: Draft) -> None:
    """Say what they can do next."""
    if draft.lead.stopped or consent_withdrawn(draft):
        draft.say("nudge_stopped")
    else:
        _nudge(draft)


def hear_media(draft: Draft, sent: SentMedia) -> None:
    """Record that they sent media or a forward, with its caption; several sent together get one reply."""
    if sent.is_unknown:
        _hear_unknown(draft, sent)
        return
    words, again = sent.own_words, bool(sent.pile) and _is_one_of_a_pile(draft, sent.pile)
    keep(draft, sent.caption, medium=sent.medium, pile=sent.pile, sent=sent)
    if asks_price(words):
        _answer_price(draft, words, medium=sent.medium, pile=sent.pile)
    elif (contact := _new_contact(draft, words)) is not None:
        heard = not reads_all(draft.before.lead) and is_heard(draft, words, medium=sent.medium, pile=sent.pile)
        try_contact(draft, words, contact)
        if heard and not any(isinstance(alert, NewQuietCard | CardChanged) for alert in draft.alerts):
            _pass_on(draft)
    elif not again or _makes_a_card(draft, sent):
        _answer_kindly(draft, sent.caption, medium=sent.medium, pile=sent.pile)
    if any(isinstance(alert, NewQuietCard) for alert in draft.alerts):
        draft.alerts += beside_a_new_card(draft, sent)


def _makes_a_card(draft: Draft, sent: SentMedia) -> bool:
    """Tell whether this piece of a pile is the first of it that sales hears of: a picture below forwarded words."""
    lead = draft.before.lead
    return not (lead.alerts or lead.is_quiet) and is_heard(draft, sent.caption, medium=sent.medium, pile=sent.pile)


def _new_contact(draft: Draft, words: str) -> Reading | None:
    """Return the contact in the words beside a picture if it can be read for certain, and none stands yet."""
    reading = read_typed(draft, words)
    return reading if is_certain(reading) and not contact_stands(draft, reading) else None


def _hear_unknown(draft: Draft, sent: SentMedia) -> None:
    """Keep the mark of a message that is new to us; sales would see nothing of it, so it is not passed on.

    If Telegram copies it for nobody, sales hears that there is something.
    """
    store(draft, "", medium="other")
    if sent.uncopied and reads_all(draft.before.lead):
        draft.alerts.append(under_the_card(draft, "", medium="other", sent=sent))
    if draft.has_card:
        draft.say("nudge_unknown")
    else:
        _suggest(draft)


def hear_edit(draft: Draft, event: Edited) -> None:
    """Store the new text of an edited message; it is never taken as an answer.

    Telegram also reports edits without a visible change; they are ignored.
    """
    if is_known(draft, event):
        return
    stored = store_edit(draft, event)
    if _is_relayed(draft, stored, medium=EDIT):
        draft.alerts.append(under_the_card(draft, stored, medium=EDIT))
        _say_relayed(draft)
    else:
        draft.say("edited_kept")


def is_known(draft: Draft, event: Edited) -> bool:
    """Tell whether an edit changed no word."""
    said = (entry.data.get("text") for entry in draft.ledger if entry.kind is EntryKind.SAID)
    return not event.replaces and event.text[:MAX_KEPT] in said


def store_edit(draft: Draft, event: Edited) -> str:
    """Return the newest words as they are kept; where nobody knows those of before, they get a line of their own."""
    return event.text[:MAX_KEPT] if event.replaces else store(draft, event.text, medium=EDIT)


def hear_price(draft: Draft, text: str) -> None:
    """Answer a question about the price, and record that it was asked."""
    keep(draft, text, medium="text")
    _answer_price(draft, text, medium="text")


def _answer_price(draft: Draft, text: str, *, medium: str, pile: str = "") -> None:
    asked = (entry for entry in draft.ledger if entry.kind is EntryKind.PRICE_ASKED)
    before = sum(not entry.data.get(OF_A_PERSON) for entry in asked)
    draft.note(EntryKind.PRICE_ASKED)
    heard = not reads_all(draft.before.lead) and is_heard(draft, text, medium=medium, pile=pile)
    if not (reads_all(draft.before.lead) or heard) and cannot_be_passed_on(draft, medium):
        say_what_cannot_be_passed_on(draft, medium)
    if before:
        _hear_price_again(draft, form=1 + (before - 1) % 2, heard=heard)
        return
    if reads_all(draft.before.lead):
        _say_relayed(draft)
    elif heard:
        _pass_on(draft)
    say_price(draft, go_on=draft.talk.step is not Step.DONE)


def _hear_price_again(draft: Draft, *, form: int, heard: bool) -> None:
    """Answer a further question about the price in other words: pass it on, ask for a contact, or lead to a person."""
    draft.set_talk(nudged=False)
    go_on = draft.talk.step is not Step.DONE
    if reads_all(draft.before.lead):
        draft.say(f"price_passed.{form}")
    elif heard:
        say_price(draft, go_on=go_on, words=draft.text(f"price_promised.{form}", promise=pass_words_on(draft)))
    elif draft.lead.contact is None:
        key = f"price_contact.{form}"
        draft.reply(Say("price_contact", draft.text(key), keyboard=keys_now(draft)))
    else:
        say_price(draft, go_on=go_on, words=draft.text(f"price_more.{form}"))


def keep(draft: Draft, text: str, *, medium: str, pile: str = "", sent: SentMedia | None = None) -> None:
    """Write their words into the ledger, and relay them, or copy what they sent, if sales has a card."""
    text = store(draft, text, medium=medium, pile=pile)
    if _is_relayed(draft, text, medium=medium):
        draft.alerts.append(under_the_card(draft, text, medium=medium, sent=sent))


def _is_relayed(draft: Draft, text: str, *, medium: str) -> bool:
    """Tell whether their words go under the card that sales has; under a quiet one no thanks, and none they refuse."""
    lead = draft.before.lead
    if reads_all(lead):
        return True
    return lead.is_quiet and is_heard(draft, text, medium="text" if medium == EDIT else medium)


def store(draft: Draft, text: str, *, medium: str, pile: str = "") -> str:
    """Write their words into the ledger, cut to the length that is kept, and return them."""
    text = text[:MAX_KEPT]
    draft.note(EntryKind.SAID, text=text, medium=medium, **({"pile": pile} if pile else {}))
    return text


def _is_one_of_a_pile(draft: Draft, pile: str) -> bool:
    """Return whether an item of the same pile was answered a moment ago."""
    return any(
        entry.kind is EntryKind.SAID and entry.data.get("pile") == pile and abs(draft.now - entry.at) < ONE_BREATH
        for entry in draft.before.ledger
    )


def _nudge(draft: Draft) -> None:
    match draft.talk.step:
        case Step.EXCHANGE if draft.talk.consent_shown is None:
            show_exchange(draft)
        case _ if draft.talk.suggested_email is not None:
            draft.say("nudge_choice")
        case Step.EXCHANGE | Step.EMAIL | Step.NUMBER if draft.talk.nudged:
            draft.set_talk(nudged=False)
            draft.say("noted")
            return
        case Step.EXCHANGE | Step.EMAIL:
            draft.reply(Say("nudge_exchange", draft.text("nudge_exchange"), keyboard=keys_now(draft)))
        case Step.NUMBER:
            draft.reply(Say("nudge_number", draft.text("nudge_number"), keyboard=keys_now(draft)))
        case Step.CONSENT:
            show_exchange(draft)
        case Step.QUESTION if draft.talk.question_waits:  # it is asked now
            pass
        case Step.QUESTION:
            draft.say("nudge_question")
        case Step.FALLBACK:
            draft.say("nudge_choice")
        case Step.DONE | Step.DECLINED:
            draft.reply(Say("nudge_done", draft.text("nudge_done"), buttons=((talk_button(draft),),)))
    draft.set_talk(nudged=draft.talk.step in (Step.EXCHANGE, Step.EMAIL, Step.NUMBER))
