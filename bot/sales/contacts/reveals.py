"""The contact of a lead whose group sees none goes to its owner in private (DESK §3.4, §3.5).

It is one text with everything, and a contact card of the phone. Who cannot be written to gets a link to press Start by.
"""

from datetime import datetime, time
from typing import NamedTuple

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
from storage.people import leads
from storage.records.lead import Lead
from storage.records.record import Json
from storage.records.round import Round

REVEALED = "reveal"
"""The action in the audit."""
_FIRST_NAME_UTF16 = 64
_CONTACTS = ("phone", "email", "username")


class ChangedAccount(NamedTuple):
    """A lead that was merged into another, before it did something and after."""

    before: Lead
    after: Lead

    def adds_to(self, survivor: Lead) -> bool:
        """Tell whether it gave a contact of a kind that the survivor has none of."""
        changes = ((getattr(each, name) for each in (self.before, self.after, survivor)) for name in _CONTACTS)
        return any(after and after != before and not own for before, after, own in changes)


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


async def keep_own_contact(ctx: Context, lead: Lead, parted: Lead, desk: DeskContext) -> None:
    """Take back from a lead's owner what `parted`, which is another person after all, gave; they get the rest again."""
    had = any(getattr(parted, name) and not getattr(lead, name) for name in _CONTACTS)
    if not had or lead.owner is None or lead.is_test or not is_masked(ctx.config):
        return
    await take_back(ctx, lead.number, _telling(ctx, desk), had_since=lead.claimed_at)
    if can_be_written_to(ctx, lead.owner, desk) and not lead.stopped and has_contact(lead):
        await give(ctx, lead, desk)


async def contact_changed(ctx: Context, before: Lead, lead: Lead, *, account: ChangedAccount | None = None) -> None:
    """Send the owner the contact again where the lead gave another; who cannot be written to asks by the button.

    `account` is the one that did something, where that is merged into the lead.
    """
    is_same = (before.phone, before.email) == (lead.phone, lead.email)
    adds = account is not None and account.adds_to(lead)
    if (is_same and not adds) or lead.owner is None or lead.stopped or lead.is_test or not is_masked(ctx.config):
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
    """Send a lead's contact to its owner, who can be written to; the audit has every time.

    What the person gave on another account alone is in it, too, and goes when that account is erased.
    """
    assert lead.owner is not None, "the owner gets it"
    telling = _telling(ctx, desk)
    await take_request_down(ctx, lead.number)
    whole, others = await _with_other_accounts(ctx, lead)
    rows = (_text(ctx, whole, lead.owner, telling), *_card(ctx, whole, lead.owner, telling))
    await ctx.send([row.replace(mentions=others) for row in rows])
    await _note(ctx, lead.number, lead.owner, telling, desk)


async def _with_other_accounts(ctx: Context, lead: Lead) -> tuple[Lead, tuple[int, ...]]:
    """Return a lead with the contacts that it lacks and a merged one has, and the numbers of those that have them."""
    whole, givers = lead, []
    for number in await leads.merged_into(ctx.tx, lead.number):
        other = await leads.load(ctx.tx, number)
        has = {} if other is None else {name: getattr(other, name) for name in _CONTACTS if getattr(other, name)}
        lacking = {name: value for name, value in has.items() if not getattr(whole, name)}
        if lacking:
            whole = whole.replace(**lacking)
            givers.append(number)
    return whole, tuple(givers)


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
