"""Messages about erased people that Telegram does not let the bot remove: the admins are told where they stand.

A copy of a photo or file cannot be blanked, and a bot may delete a message for 48 hours only:
https://core.telegram.org/bots/api#deletemessage
"""

import re
from datetime import timedelta
from itertools import count

from bot.context.context import Context
from bot.staff.language import chosen_language
from bot.staff.notify import plain_message
from bot.staff.roles import all_admins
from conversations.desk.lines.fitting import CARD_UTF16
from conversations.desk.lines.subject import shown_number
from conversations.language import catalogue
from conversations.language.graphemes import utf16_length
from storage.messages import Message, Place
from storage.outbox import queue as outbox
from storage.outbox.places import SUPERGROUPS_BELOW
from storage.records.record import Json, Language

SLOT = "remains"
GATHER = timedelta(seconds=10)
"""How long after the last such message the admins are told: those of an album are named together."""
_LEAD = re.compile(r":(-?\d+)(?=:|$)")
"""Where the key of a removal has the number of the lead."""


async def tell_of(ctx: Context, key: str, place: Place) -> None:
    """Name a message that only people can delete, together with others that are to be named."""
    found = _LEAD.search(key)
    rows = []
    for admin in sorted(await all_admins(ctx.tx, ctx.config)):
        language = await chosen_language(ctx.tx, admin) or ctx.config.funnel.sales_language
        line = _line(int(found[1]) if found else 0, place, language)
        rows.append(await _named(ctx, admin, line, language, place))
    await ctx.send(rows)


async def _named(ctx: Context, admin: int, line: str, language: Language, place: Place) -> Message:
    """Return the message to an admin with one more line, or a further one where the waiting ones are full."""
    row = plain_message(f"{SLOT}:{admin}:{place.chat}:{place.message_id}", admin, "")
    for number in count():
        slot = f"{SLOT}:{number}" if number else SLOT
        before = await outbox.waiting_in(ctx.tx, row.stream, slot=slot)
        head = str(before.message.body["text"]) if before else catalogue.text("admin", "erased.remains", language)
        text: Json = f"{head}\n{line}"
        if utf16_length(str(text)) <= CARD_UTF16:
            break
    return row.replace(slot=slot, body={"text": text}, not_before=ctx.now + GATHER)


def _line(number: int, place: Place, language: Language) -> str:
    if place.chat < SUPERGROUPS_BELOW:
        where = f"https://t.me/c/{SUPERGROUPS_BELOW - place.chat}/{place.message_id}"
    else:
        where = catalogue.text("admin", "erased.remains_number", language, message=place.message_id)
    return catalogue.phrase(
        "admin", "erased.remains_line", language, ours={"where": where}, number=shown_number(number)
    )
