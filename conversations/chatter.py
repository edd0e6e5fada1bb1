"""What is no answer: kept word for word, answered kindly, and passed on once sales has a card."""

from conversations.draft import Draft
from conversations.ending import say_price, talk_button
from conversations.exchange import show_exchange
from conversations.letters import fold
from conversations.speech import say
from conversations.turn import Relayed, Say
from storage.records import EntryKind, Step

MAX_KEPT = 4_000
"""Characters of one message that are kept; Telegram's own limit is 4,096."""


def hear_chatter(draft: Draft, text: str, *, medium: str) -> None:
    """Keep their words; relay them when a card stands; say what may come next."""
    keep(draft, text, medium=medium)
    if medium == "edit":
        return
    if draft.has_card:
        draft.say("relayed")
        return
    _nudge(draft)


def hear_media(draft: Draft, medium: str, caption: str) -> None:
    """Keep that they sent something that is no text, with what they wrote beside it."""
    hear_chatter(draft, caption, medium=medium)


def hear_price(draft: Draft, text: str) -> None:
    """Answer a question about the price, and remember that it was asked."""
    keep(draft, text, medium="text")
    draft.note(EntryKind.PRICE_ASKED)
    say_price(draft, go_on=draft.talk.step is not Step.DONE)


def keep(draft: Draft, text: str, *, medium: str) -> None:
    """Write their words into the ledger, and pass them on once a card stands."""
    text = text[:MAX_KEPT]
    draft.note(EntryKind.SAID, text=text, medium=medium)
    if not draft.has_card:
        return
    named = "" if medium == "text" else say("prospect", f"medium.{medium}", draft.funnel.sales_language)
    draft.alerts.append(Relayed(": ".join(part for part in (named, text) if part)))


def other_language_asked(draft: Draft, text: str) -> bool:
    """Return whether this is a tap on the key that changes the language."""
    return len(draft.funnel.languages) > 1 and fold(text) == fold(draft.text("key.other_language"))


def _nudge(draft: Draft) -> None:
    match draft.talk.step:
        case Step.EXCHANGE if draft.before.talk is None:
            show_exchange(draft)
        case Step.EXCHANGE | Step.EMAIL | Step.NUMBER:
            draft.say("nudge_exchange" if draft.talk.step is not Step.NUMBER else "ask_number")
        case Step.CONSENT:
            show_exchange(draft)
        case Step.QUESTION:
            draft.say("nudge_question")
        case Step.EMAIL_TYPO | Step.FALLBACK:
            draft.say("nudge_choice")
        case Step.DONE | Step.DECLINED:
            draft.reply(Say("nudge_done", draft.text("nudge_done"), buttons=((talk_button(draft),),)))
