"""The heart: what follows from an event, given where the talk stands. It describes, and does nothing.

The order of the rooms it calls: exchange -> contacts -> gift -> questions -> ending; person (asking for one),
resume (coming back) and always (help, privacy, data) may be entered from anywhere.
"""

from datetime import datetime, timedelta
from typing import assert_never
from zoneinfo import ZoneInfo

from conversations import always
from conversations.answers import asks_price
from conversations.buttons import LANGUAGE_OF, Act, ActButton, AnswerButton, BackButton
from conversations.chatter import hear_chatter, hear_media, hear_price, other_language_asked
from conversations.contacts import choose_email, hear_shared_contact, take_telegram, try_contact, try_email_step
from conversations.draft import Draft
from conversations.ending import DEFAULT_ZONE, say_after_price
from conversations.events import (
    Asked,
    BlockedBot,
    Command,
    DecayDue,
    Edited,
    Event,
    Pressed,
    SentMedia,
    SharedContact,
    Started,
    UnblockedBot,
    Wrote,
)
from conversations.exchange import agree, decline, show_exchange
from conversations.funnel import Funnel
from conversations.gift import give
from conversations.letters import fold, has_persian_letters
from conversations.person import ask_for_a_person, skip_number
from conversations.questions import begin_again, go_back, old_button, press_answer, type_answer
from conversations.resume import ask_email, resume_talk
from conversations.turn import Turn
from storage.records import EntryKind, Session, Stage, Step

FLOOD = 40
"""Events a minute from one person that are answered; what comes beyond is stored in silence."""


def advance(session: Session, event: Event, *, funnel: Funnel, now: datetime, update_id: int = 0) -> Turn:
    """Return what follows from an event.

    Args:
        session: the lead, where their talk stands, and their ledger in order of time.
        event: what they did.
        funnel: the version the talk is pinned to.
        now: aware UTC.
        update_id: the update behind the event; consent and ledger keep it, and the keys of replies are made from it.
    """
    draft = Draft(session, funnel=funnel, now=now, update_id=update_id)
    if isinstance(event, DecayDue):
        return draft.finish()
    if isinstance(event, BlockedBot | UnblockedBot):
        _hear_block(draft, blocked=isinstance(event, BlockedBot))
        return draft.finish()
    _see(draft)
    if _flooded(draft):
        _keep_only(draft, event)
    else:
        _hear(draft, event)
    return draft.finish()


def _hear(draft: Draft, event: Event) -> None:
    match event:
        case Started(payload):
            _hear_start(draft, payload)
        case Asked(command):
            _hear_command(draft, command)
        case Wrote(text):
            _hear_text(draft, text)
        case SharedContact():
            if not _consent_is_due(draft):
                hear_shared_contact(draft, event)
        case SentMedia(medium, caption):
            hear_media(draft, medium, caption)
        case Edited(text):
            hear_chatter(draft, text, medium="edit")
        case Pressed(button, message_id):
            _hear_press(draft, button, message_id)
        case BlockedBot() | UnblockedBot() | DecayDue():
            pass
        case _:
            assert_never(event)


def _hear_block(draft: Draft, *, blocked: bool) -> None:
    if draft.lead.blocked is not blocked:
        draft.set_lead(blocked=blocked)
        draft.note(EntryKind.BLOCKED if blocked else EntryKind.UNBLOCKED)


def _see(draft: Draft) -> None:
    """Take note that they are here: unblocked, and maybe back on another day."""
    _hear_block(draft, blocked=False)
    zone = ZoneInfo(draft.funnel.company.timezone or DEFAULT_ZONE)
    another_day = draft.now.astimezone(zone).date() != draft.lead.seen.astimezone(zone).date()
    if another_day and draft.lead.contact is not None:
        draft.note(EntryKind.RETURNED)
    draft.set_lead(seen=draft.now)


def _flooded(draft: Draft) -> bool:
    minute = draft.talk.minute
    if minute is None or draft.now - minute >= timedelta(minutes=1):
        draft.set_talk(minute=draft.now, heard=1)
    else:
        draft.set_talk(heard=draft.talk.heard + 1)
    return draft.talk.heard > FLOOD


def _keep_only(draft: Draft, event: Event) -> None:
    """Store words that come in a flood; nothing is answered, so that nobody else waits for it."""
    if isinstance(event, Wrote | Edited):
        draft.note(EntryKind.SAID, text=event.text, medium="text")


def _consent_is_due(draft: Draft) -> bool:
    """Where consent is a step of its own, no contact is taken before it."""
    if draft.talk.step is not Step.CONSENT:
        return False
    draft.say("agree_first")
    return True


def _hear_start(draft: Draft, payload: str) -> None:
    new = draft.before.talk is None
    if new:
        draft.note(EntryKind.STARTED, source=payload, known=payload in draft.funnel.sources)
    other = not new and payload not in ("", draft.lead.last_source)
    if other:
        draft.note(EntryKind.CAMPAIGN, source=payload, known=payload in draft.funnel.sources)
        draft.set_lead(last_source=payload)
    if draft.lead.stopped:
        draft.set_lead(stopped=False)
        draft.note(EntryKind.RESUMED)
    if other and payload in draft.funnel.sources and draft.lead.stage is not Stage.VISITOR:
        give(draft)
        if draft.talk.step in (Step.DONE, Step.NUMBER):
            return
    resume_talk(draft)


def _hear_command(draft: Draft, command: Command) -> None:
    match command:
        case Command.TALK:
            ask_for_a_person(draft)
        case Command.HELP:
            always.say_help(draft)
        case Command.LANGUAGE:
            always.choose_language(draft)
        case Command.PRIVACY:
            always.say_privacy(draft)
        case Command.MY_DATA:
            always.say_my_data(draft)
        case Command.FORGET:
            always.ask_forget(draft)
        case Command.STOP:
            always.stop(draft)
        case Command.RESUME:
            always.resume_contact(draft)
        case _:
            assert_never(command)


def _hear_text(draft: Draft, text: str) -> None:
    if other_language_asked(draft, text):
        always.set_language(draft, "fa" if draft.language == "en" else "en", key="language_set")
        resume_talk(draft)
        return
    if draft.language == "en" and "fa" in draft.funnel.languages and has_persian_letters(text):
        always.set_language(draft, "fa", key="language_switched")
        if draft.talk.step in (Step.EXCHANGE, Step.CONSENT, Step.QUESTION):
            resume_talk(draft)
    if not _hear_key(draft, text) and not _hear_answer(draft, text):
        _hear_words(draft, text)


def _hear_key(draft: Draft, text: str) -> bool:
    """Take a tap on the reply keyboard, which Telegram sends as text."""
    step = draft.talk.step
    if step is Step.NUMBER and _is(draft, text, "key.skip"):
        skip_number(draft)
    elif step in (Step.EXCHANGE, Step.EMAIL, Step.FALLBACK, Step.EMAIL_TYPO) and _is(draft, text, "key.not_now"):
        decline(draft)
    elif step in (Step.EXCHANGE, Step.EMAIL, Step.FALLBACK) and _is(draft, text, "key.email"):
        ask_email(draft)
    elif step in (Step.EXCHANGE, Step.EMAIL) and _is(draft, text, "key.phone"):
        draft.say("ask_phone_too")
    elif step is Step.EXCHANGE and draft.funnel.contact.kinds == ("telegram",) and _is(draft, text, "key.telegram"):
        take_telegram(draft)
    else:
        return False
    return True


def _is(draft: Draft, text: str, key: str) -> bool:
    return fold(text) == fold(draft.text(key))


def _hear_answer(draft: Draft, text: str) -> bool:
    """Take words as the answer the talk waits for, when they can be one."""
    match draft.talk.step:
        case Step.QUESTION:
            return type_answer(draft, text) or try_contact(draft, text)
        case Step.EMAIL:
            if asks_price(text):
                return False
            try_email_step(draft, text)
            return True
        case Step.EXCHANGE | Step.FALLBACK | Step.EMAIL_TYPO | Step.NUMBER | Step.DONE | Step.DECLINED:
            return try_contact(draft, text)
        case Step.CONSENT:
            return False
        case _:
            assert_never(draft.talk.step)


def _hear_words(draft: Draft, text: str) -> None:
    if asks_price(text):
        hear_price(draft, text)
    else:
        hear_chatter(draft, text, medium="text")


def _hear_press(draft: Draft, button: AnswerButton | BackButton | ActButton | None, message_id: int | None) -> None:
    match button:
        case None:
            old_button(draft)
        case AnswerButton():
            press_answer(draft, button, message_id)
        case BackButton():
            go_back(draft, button, message_id)
        case ActButton(_, act):
            _hear_act(draft, act)
        case _:
            assert_never(button)


def _hear_act(draft: Draft, act: Act) -> None:  # a table of acts: long, flat, one line each
    step = draft.talk.step
    match act:
        case Act.TALK:
            ask_for_a_person(draft)
        case Act.TIPS:
            always.tips_on(draft)
        case Act.GUIDE_AGAIN if draft.lead.stage is not Stage.VISITOR:
            give(draft)
        case Act.CHANGE_ANSWERS if step is Step.DONE:
            begin_again(draft)
        case Act.MY_DATA:
            always.say_my_data(draft)
        case Act.MY_DATA_FILE:
            always.send_data_file(draft)
        case Act.FORGET_YES:
            always.forget(draft)
        case Act.FORGET_NO:
            draft.say("forget_kept")
        case Act.TO_PERSIAN | Act.TO_ENGLISH:
            always.change_language(draft, LANGUAGE_OF[act])
        case Act.GO_ON if step is not Step.DONE:
            draft.set_talk(price_open=False)
            resume_talk(draft)
        case Act.PRICE_NOT_NOW | Act.GO_ON if draft.talk.price_open:
            say_after_price(draft)
        case Act.AGREE if step is Step.CONSENT:
            agree(draft)
        case Act.NOT_NOW if step is Step.CONSENT:
            decline(draft)
        case Act.HERE_IS_FINE if step is Step.FALLBACK:
            take_telegram(draft)
        case Act.TRY_AGAIN if step is Step.FALLBACK:
            draft.set_talk(failures=0)
            show_exchange(draft)
        case Act.EMAIL_AS_SUGGESTED | Act.EMAIL_AS_TYPED if step is Step.EMAIL_TYPO:
            choose_email(draft, suggested=act is Act.EMAIL_AS_SUGGESTED)
        case Act.SKIP_NUMBER if step is Step.NUMBER:
            skip_number(draft)
        case _:
            old_button(draft)
