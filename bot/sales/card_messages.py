"""Cards as outbox rows: an alert, its edits, and replies to it.

A row carries plainer forms of itself, so that an alert is never a dead letter: without the button that Telegram
may refuse, then as plain text, then as the lead's number and contact alone.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from html import escape

from msgspec import Struct

from bot.bot_api.markup import NO_PREVIEW, mention
from bot.sales.relay.copy_rows import copied_in, copies
from bot.sales.relay.group_budget import CARD, QUIET_CARD, SAID, TOLD, are_edited, news_in, said_in, stream_of_words
from bot.sales.rounds.buttons import markup_of
from conversations.desk.cards.buttons import DeskButton, DeskRows
from conversations.desk.cards.desk_card import DeskCard
from conversations.desk.lines.fitting import CARD_UTF16
from conversations.desk.lines.subject import owner_of, shown_number
from conversations.language import catalogue
from conversations.language.direction import facing
from conversations.language.graphemes import cut, parts
from conversations.turn.turn import Alert, CardChanged, NewAlert, NewQuietCard
from storage.messages import COPIES_SLOT, RETIRED, Message, Priority
from storage.records.lead import Lead
from storage.records.record import Json, Language
from storage.records.talk import Session

Body = dict[str, Json]
COPIED = "copy"
"""What the key of a row that copies messages begins with."""
RELAYED_UTF16 = 3500
"""UTF-16 units of one relayed message; with the text around it and HTML it stays far below 4,096."""
PARTS_RELAYED = 3
"""The most messages that one relay takes: more than two of the longest texts that people can send."""


def alert_key(lead: Lead) -> str:
    """Return the outbox key of the newest card of a lead; that of a test stands in no list of alerts."""
    return _numbered_key(lead, lead.alerts)


def _numbered_key(lead: Lead, number: int) -> str:
    return f"test:{-lead.number}:{number}" if lead.is_test else f"alert:{lead.number}:{number}"


def quiet_key(number: int) -> str:
    """Return the outbox key of a lead's quiet card."""
    return f"quiet:{number}"


def card_key(lead: Lead) -> str:
    """Return the outbox key of the newest card of a lead, an alert's or the quiet one."""
    return quiet_key(lead.number) if lead.is_quiet else alert_key(lead)


class CardView(Struct, frozen=True):
    """A lead, and its card as it is written now."""

    session: Session
    """The session after the turn."""
    card: str
    """The id on its buttons."""
    language: Language
    """The language of sales."""
    written: DeskCard | None = None
    """None where the turn only adds words below the card."""


def card_messages(view: CardView, alerts: Sequence[Alert], *, update_id: int, now: datetime) -> tuple[Message, ...]:
    """Return the rows for the sales group."""
    session, language = view.session, view.language
    if not session.lead.has_card:
        return ()
    messages: list[Message] = []
    if view.written is not None:
        messages += _card(session.lead, _bodies(view, view.written), alerts, update_id=update_id)
    told, said = _told_in(session.lead, alerts, language), said_in(alerts)
    if told:
        messages.append(_told(session.lead, told, language, update_id))
    if said:
        key = "reply.edited" if are_edited(alerts) else "reply.said"
        messages.extend(_said(session.lead, said, language, update_id, key=key))
    if copied := copied_in(alerts):
        row = _reply(session.lead, COPIED, "", update_id, slot=COPIES_SLOT)
        messages.append(copies(session.lead, copied, language, row=row, now=now))
    return tuple(messages)


def _card(lead: Lead, bodies: Sequence[Body], alerts: Sequence[Alert], *, update_id: int) -> Iterator[Message]:
    """Yield the new card, or the edit of the one there is."""
    if any(isinstance(alert, NewAlert | NewQuietCard) for alert in alerts):
        yield _new_card(lead, bodies)
    elif any(isinstance(alert, CardChanged) for alert in alerts):
        yield _edit(lead, bodies, update_id)


def _told_in(lead: Lead, alerts: Sequence[Alert], language: Language) -> str:
    """Return the news for the lead's owner; without an owner, only what all are told."""
    owned = lead.owner is not None
    new = next((alert for alert in alerts if isinstance(alert, NewAlert)), None)
    if new is None:
        return news_in(alerts, owned=owned)
    if not owned or new.owner_knows:
        return ""
    return catalogue.text("sales", "told.hot_again" if lead.alerts > 1 else "told.hot", language)


def _new_card(lead: Lead, bodies: Sequence[Body]) -> Message:
    """Return the quiet card, or an alert, which answers the card before it."""
    body, *plainer = bodies
    return Message(
        key=card_key(lead),
        stream=f"lead:{lead.number}",
        priority=_priority_of_card(lead),
        chat=None,
        method="sendMessage",
        body=body,
        lead=lead.number,
        answers=_card_before(lead),
        fallbacks=tuple(("sendMessage", each) for each in plainer),
    )


def _priority_of_card(lead: Lead) -> Priority:
    if lead.is_test:  # behind whatever is about a real lead
        return Priority.BROADCAST
    return Priority.RELAY if lead.is_quiet else Priority.ALERT


def _card_before(lead: Lead) -> str | None:
    if lead.alerts > 1:
        return _numbered_key(lead, lead.alerts - 1)
    return quiet_key(lead.number) if lead.alerts and lead.quiet_at is not None else None


def superseded_card(view: CardView, written: DeskCard) -> Message:
    """Return the edit that takes the buttons from a card and says that a newer one follows; it sends no new message.

    The view is the lead's before that newer card.
    """
    lead = view.session.lead
    body, *plainer = _bodies(view, written)
    return Message(
        key=f"{card_key(lead)}{RETIRED}",
        stream=f"lead:{lead.number}",
        chat=None,
        method="editMessageText",
        body=body,
        lead=lead.number,
        edits=card_key(lead),
        slot=QUIET_CARD if lead.is_quiet else f"{CARD}:{lead.alerts}",
        fallbacks=tuple(("editMessageText", each) for each in plainer),
    )


def _edit(lead: Lead, bodies: Sequence[Body], update_id: int) -> Message:
    body, *plainer = bodies
    return Message(
        key=f"{card_key(lead)}:{update_id}",
        stream=f"lead:{lead.number}",
        chat=None,
        method="editMessageText",
        body=body,
        lead=lead.number,
        edits=card_key(lead),
        slot=QUIET_CARD if lead.is_quiet else CARD,
        fallbacks=tuple(("editMessageText", each) for each in plainer),
    )


def _bodies(view: CardView, card: DeskCard) -> tuple[Body, Body, Body, Body]:
    """Return the card's forms, the plainest last."""
    lead = view.session.lead
    first, *others = lines = [facing(line, view.language) for line in card.lines]
    html = "\n".join((f"<b>{escape(first, quote=False)}</b>", *(escape(line, quote=False) for line in others)))
    rich: Body = {"text": html, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW}
    plain: Body = {"text": "\n".join(lines), "link_preview_options": NO_PREVIEW}
    bare: Body = {"text": card.bare}
    # A quiet card, or a test's, is silent even where an edit has to send it again; nobody is called to a stopped one.
    is_silent = lead.is_quiet or lead.stopped or lead.is_test
    sound: Body = {"disable_notification": True} if is_silent else {}
    # Telegram may refuse a link to a person.
    every, sure, acts = card.rows, _only(card.rows, _is_sure), _only(card.rows, _is_act)
    forms = rich | _keyboard(view, every), rich | _keyboard(view, sure), plain | _keyboard(view, acts), bare
    return forms[0] | sound, forms[1] | sound, forms[2] | sound, forms[3] | sound


def _is_sure(button: DeskButton) -> bool:
    return not button.opens_chat


def _is_act(button: DeskButton) -> bool:
    return button.act is not None


def _only(rows: DeskRows, wanted: Callable[[DeskButton], bool]) -> DeskRows:
    return tuple(tuple(filter(wanted, row)) for row in rows)


def _keyboard(view: CardView, rows: DeskRows) -> Body:
    return markup_of(rows, {view.session.lead.number: view.card}, view.session.lead)


def _told(lead: Lead, news: str, language: Language, update_id: int) -> Message:
    """Return the message that tells the lead's owner what changed, with a mention that notifies them.

    Without an owner it tells the group, without sound.
    """
    if lead.owner is None:
        plain = catalogue.text("sales", "reply.news", language, number=shown_number(lead.number), news=news)
        return _reply(lead, "told", cut(facing(plain, language), CARD_UTF16), update_id, slot=TOLD)
    name = owner_of(lead)
    ours = {"owner": mention(lead.owner, name), "news": escape(cut(news, RELAYED_UTF16), quote=False)}
    html = catalogue.phrase("sales", "reply.told", language, ours=ours, number=shown_number(lead.number))
    plain = catalogue.phrase(
        "sales", "reply.told", language, ours={"news": news}, owner=name, number=shown_number(lead.number)
    )
    html, plain = facing(html, language), facing(plain, language)
    return Message(
        key=f"told:{lead.number}:{update_id}",
        stream=stream_of_words(lead.number),
        priority=_priority_of_news(lead),
        chat=None,
        method="sendMessage",
        body={"text": html, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW, **_sound(lead, "told")},
        lead=lead.number,
        answers=card_key(lead),
        slot=TOLD,
        fallbacks=(("sendMessage", {"text": cut(plain, CARD_UTF16), **_sound(lead, "told")}),),
    )


def _said(lead: Lead, text: str, language: Language, update_id: int, *, key: str) -> Iterator[Message]:
    """Yield the relay of a lead's words, verbatim, the longest ones in parts; plain text: nothing in it is markup."""
    first, *more = parts(text, RELAYED_UTF16, most=PARTS_RELAYED)
    words = catalogue.text("sales", key, language, number=shown_number(lead.number), text=first)
    yield _reply(lead, "said", cut(words, CARD_UTF16), update_id, slot=SAID)
    for place, part in enumerate(more, start=2):
        words = catalogue.text("sales", "reply.said_more", language, text=part)
        row = _reply(lead, "said", cut(words, CARD_UTF16), update_id, slot=SAID)
        yield row.replace(key=f"{row.key}:{place}", slot=None)


def _reply(lead: Lead, kind: str, text: str, update_id: int, *, slot: str) -> Message:
    """Return a reply to a card in plain text; it is silent while nobody has taken a quiet card."""
    return Message(
        key=f"{kind}:{lead.number}:{update_id}",
        stream=stream_of_words(lead.number),
        priority=_priority_of_news(lead),
        chat=None,
        method="sendMessage",
        body={"text": text, "link_preview_options": NO_PREVIEW, **_sound(lead, kind)},
        lead=lead.number,
        answers=card_key(lead),
        slot=slot,
    )


def copied_in_part(lead: Lead, key: str, language: Language) -> Message:
    """Return the message that says that not everything could be copied, in reply to what was."""
    text = catalogue.text("sales", "copies.part", language, number=shown_number(lead.number))
    row = _reply(lead, "part", text, 0, slot="")
    return row.replace(key=f"{key}:part", answers=key, slot=None)


def _priority_of_news(lead: Lead) -> Priority:
    return Priority.BROADCAST if lead.is_test else Priority.RELAY


def _sound(lead: Lead, kind: str) -> Body:
    return {"disable_notification": True} if _is_silent(lead, kind) else {}


def _is_silent(lead: Lead, kind: str) -> bool:
    return lead.is_test or (lead.owner is None and (lead.is_quiet or kind == "told"))
