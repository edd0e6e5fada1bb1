"""Presses on a lead's card at a desk of three, with the group's messages as they wait to be sent."""

from bot.context.effects import Effects
from bot.sales.acts import presses
from bot.sales.acts.answers import take_reply
from bot.sales.rounds.buttons import card_id
from bot.updates.incoming import GroupReply, SalesPress
from conversations.desk.cards.presses import CardPress, read_press
from storage.messages import Message
from storage.records.talk import TelegramUser
from tests.bot.sales.rounds.desk_room import NAMES, DeskRoom
from tests.bot.sales_room import GROUP

ISOLATES = str.maketrans("", "", "\u2068\u2069")


def colleague(person: int) -> TelegramUser:
    return TelegramUser(telegram_id=person, name=NAMES.get(person, "Stranger"), language_code="en")


async def press(desk: DeskRoom, person: int, act: str, *, lead: int = 1) -> Effects:
    """Press a button of the card: `act` is what stands in its callback data, such as "lose:price"."""

    async def work(ctx) -> None:  # type: ignore[no-untyped-def]  # the room's own
        button = read_press(f"c:{await card_id(ctx, lead)}:{act}")
        assert isinstance(button, CardPress), act
        await presses.handle(ctx, SalesPress(colleague(person), GROUP, 50, f"callback {ctx.update_id}", button))

    after = await desk.does(work)
    assert after is not None
    return after


async def reply(desk: DeskRoom, person: int, text: str, *, to: int) -> bool:
    """Reply in the group to the message with this number; False if it is no answer."""
    written = GroupReply(person=colleague(person), chat=GROUP, thread=None, message_id=900, answers=to, text=text)
    return await desk.does(lambda ctx: take_reply(ctx, written)) is not None


def toast(after: Effects) -> str:
    (call,) = after.ephemeral
    return str(call.body.get("text", "")).translate(ISOLATES)


async def newest_card(desk: DeskRoom) -> Message:
    """The newest edit of the card."""
    return [row for row in await desk.rows() if row.edits == "alert:1:1" and row.method == "editMessageText"][-1]


def labels(row: Message) -> list[str]:
    markup = row.body.get("reply_markup")
    assert isinstance(markup, dict)
    rows = markup["inline_keyboard"]
    assert isinstance(rows, list)
    return [str(button["text"]) for each in rows for button in each]  # type: ignore[index,union-attr,call-overload]


async def sent_number(desk: DeskRoom, end: str) -> int:
    """Let everything be sent, and return the number of the newest message whose key has this end."""
    await desk.all_sent()
    async with desk.database.read() as reader:
        rows = await reader.all("SELECT message_id FROM outbox WHERE key LIKE $1 ORDER BY id DESC LIMIT 1", f"%{end}")
    ((number,),) = rows
    assert isinstance(number, int)
    return number
