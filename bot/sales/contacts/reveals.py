"""The contact of a lead whose group sees none goes to its owner in private (DESK §3.4, §3.5).

It is one text with everything, and a contact card of the phone. Who cannot be written to gets a link to press Start by.
"""

from datetime import datetime, time

from bot.bot_api.markup import NO_PREVIEW
from bot.context.context import Context
from bot.funnels.versions import current_desk
from bot.sales.card_messages import card_key
from bot.sales.contacts.masking import is_masked
from bot.sales.contacts.taking_back import take_back, take_request_down
from bot.sales.people.desk_context import desk_context
from bot.sales.relay.group_budget import stream_of_words
from bot.sales.rounds.buttons import card_ids, markup_of
from bot.sales.rounds.zone import company_zone
from bot.staff.roles import all_admins
from conversations.desk.lines.subject import name_of
from conversations.desk.notices.revealed import contact_text, many_reveals_text, start_needed_text, vcard
from conversations.desk.notices.wording import DeskTelling
from conversations.desk.rounds.values.context import DeskContext
from conversations.language.graphemes import cut
from conversations.schedule.dates import day_of
from storage.installation import audit
from storage.messages import Message, Priority
from storage.outbox.standing import CONTACT, REVEAL, START, standing_key
from storage.records.lead import Lead
from storage.records.record import Json
from storage.records.round import Round

REVEALED = "reveal"
"""The action in the audit."""
_FIRST_NAME_UTF16 = 64


async def follow_owner(ctx: Context, before: Lead, lead: Lead, round_: Round, desk: DeskContext) -> None:
    """Take the contact back from who lost the lead, and give it to who has it now; nothing where nobody changed."""
    if before.owner == lead.owner or lead.is_test:
        return
    if before.owner is not None:
        await take_back(ctx, lead.number, _telling(ctx, desk), had_since=before.claimed_at)
    if lead.owner is None or not _is_hidden(ctx, lead, round_):
        return
    if can_be_written_to(ctx, lead.owner, desk):
        await give(ctx, lead, desk)
    else:
        await _ask_to_start(ctx, lead, lead.owner, desk)


async def contact_changed(ctx: Context, before: Lead, lead: Lead) -> None:
    """Send the owner the contact again where the lead gave another; who cannot be written to asks by the button."""
    is_same = (before.phone, before.email) == (lead.phone, lead.email)
    if is_same or lead.owner is None or lead.stopped or lead.is_test or not is_masked(ctx.config):
        return
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    if before.owner == lead.owner and can_be_written_to(ctx, lead.owner, desk):
        await give(ctx, lead, desk)


def awaits_start(ctx: Context, lead: Lead, round_: Round, desk: DeskContext) -> bool:
    """Tell whether a lead's owner would get its contact if they pressed Start."""
    owned = lead.owner is not None and not lead.is_test and not can_be_written_to(ctx, lead.owner, desk)
    return owned and _is_hidden(ctx, lead, round_)


def _is_hidden(ctx: Context, lead: Lead, round_: Round) -> bool:
    """Tell whether the group does not see a contact that the owner may use."""
    return is_masked(ctx.config) and not round_.is_shut and has_contact(lead)


def has_contact(lead: Lead) -> bool:
    """Tell whether there is anything that the group does not see."""
    return bool(lead.phone or lead.email or lead.username)


def can_be_written_to(ctx: Context, person: int, desk: DeskContext) -> bool:
    """Tell whether the bot may write to a colleague: they pressed Start, or act in their private chat just now."""
    member = desk.people.find(person)
    is_here = ctx.place is not None and ctx.place.chat == person
    return is_here or (member is not None and member.started)


async def give(ctx: Context, lead: Lead, desk: DeskContext) -> None:
    """Send a lead's contact to its owner, who can be written to; the audit has every time."""
    assert lead.owner is not None, "the owner gets it"
    telling = _telling(ctx, desk)
    await take_request_down(ctx, lead.number)
    await ctx.send([_text(ctx, lead, lead.owner, telling), *_card(ctx, lead, lead.owner, telling)])
    await _note(ctx, lead.number, lead.owner, telling, desk)


def _stream(lead: int, owner: int) -> str:
    """Return the stream of what an owner gets: the card comes below the text."""
    return f"{REVEAL}:{lead}:{owner}"


def _text(ctx: Context, lead: Lead, owner: int, telling: DeskTelling) -> Message:
    return Message(
        key=standing_key(REVEAL, lead.number, update_id=ctx.update_id, person=owner),
        stream=_stream(lead.number, owner),
        priority=Priority.REPLY,
        chat=owner,
        method="sendMessage",
        body={"text": contact_text(lead, telling), "link_preview_options": NO_PREVIEW},
        lead=lead.number,
    )


def _card(ctx: Context, lead: Lead, owner: int, telling: DeskTelling) -> tuple[Message, ...]:
    """Return the contact card of a lead's phone; none without one."""
    if lead.phone is None:
        return ()
    name = cut(name_of(lead, telling.language), _FIRST_NAME_UTF16)
    body: dict[str, Json] = {"phone_number": lead.phone, "first_name": name, "vcard": vcard(lead, telling.language)}
    row = Message(
        key=standing_key(CONTACT, lead.number, update_id=ctx.update_id, person=owner),
        stream=_stream(lead.number, owner),
        priority=Priority.REPLY,
        chat=owner,
        method="sendContact",
        body=body,
        lead=lead.number,
    )
    return (row,)


async def _ask_to_start(ctx: Context, lead: Lead, owner: int, desk: DeskContext) -> None:
    """Ask in the group, under the card, for a Start: nobody can be written to before."""
    text = start_needed_text(owner, lead.number, _telling(ctx, desk))
    buttons = markup_of(text.rows, await card_ids(ctx, text.rows))
    more: dict[str, Json] = {"link_preview_options": NO_PREVIEW} | buttons
    row = Message(
        key=standing_key(START, lead.number, update_id=ctx.update_id),
        stream=stream_of_words(lead.number),
        priority=Priority.RELAY,
        chat=None,
        method="sendMessage",
        body={"text": text.html, "parse_mode": "HTML", **more},
        lead=lead.number,
        answers=card_key(lead),
        fallbacks=(("sendMessage", {"text": text.plain, **more}),),
    )
    await ctx.send([row])


async def _note(ctx: Context, lead: int, owner: int, telling: DeskTelling, desk: DeskContext) -> None:
    """Keep in the audit who got which contact, and tell the managers of many in one day, once."""
    since, limit = _midnight(ctx, desk), current_desk(ctx.config).claim.reveals_a_day
    before = await audit.details_since(ctx.tx, actor=owner, action=REVEALED, since=since)
    detail = f"lead {lead}"
    await audit.add(ctx.tx, actor=owner, action=REVEALED, detail=detail, at=ctx.now)
    if limit and len(before) == limit and detail not in before:
        text = many_reveals_text(owner, limit, telling)
        readers = sorted(each.id for each in desk.people if each.manages and each.started)
        rows = [_told(ctx, each, owner, text) for each in readers or sorted(await all_admins(ctx.tx, ctx.config))]
        await ctx.send(rows)


def _midnight(ctx: Context, desk: DeskContext) -> datetime:
    zone = company_zone(ctx.config)
    return datetime.combine(day_of(desk.now, zone), time(), zone)


def _told(ctx: Context, reader: int, owner: int, text: str) -> Message:
    key = f"reveals:{owner}:{ctx.update_id}:{reader}"
    return Message(key=key, stream=f"chat:{reader}", chat=reader, method="sendMessage", body={"text": text})


def _telling(ctx: Context, desk: DeskContext) -> DeskTelling:
    """Return how the desk is spoken to now."""
    zone = company_zone(ctx.config)
    names = {each.id: each.name for each in desk.people}
    return DeskTelling(
        language=ctx.config.funnel.sales_language, colleagues=names, zone=zone, today=day_of(desk.now, zone)
    )
