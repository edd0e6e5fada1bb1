"""A sales group whose updates come as Telegram sends them, and the people of its desk."""

from bot.context.effects import Effects
from bot.intake.dispatching.dispatch import dispatch_update
from bot.updates.update import update_from
from storage.database import Transaction
from storage.records.desk_person import DeskPerson
from storage.records.talk import TelegramUser
from storage.sales import desk_people
from tests.bot.sales_room import GROUP, SalesRoom

Content = dict[str, object]


def user(person: TelegramUser, **more: object) -> Content:
    """Return a person as Telegram describes them."""
    return {"id": person.telegram_id, "is_bot": False, "first_name": person.name, "username": person.username, **more}


def said(person: TelegramUser, text: str = "hello", *, chat: int = GROUP, **more: object) -> Content:
    """Return a message in a group; in private where the chat is the person's."""
    kind = "private" if chat > 0 else "supergroup"
    where = {"id": chat, "type": kind}
    return {"message_id": 5, "date": 1_800_000_000, "chat": where, "from": user(person), "text": text, **more}


async def comes(room: SalesRoom, kind: str, content: Content) -> Effects:
    """Let the bot handle an update."""
    room.update_id += 1
    update = update_from({"update_id": room.update_id, kind: content})
    assert update is not None

    async def work(tx: Transaction) -> Effects:
        return await dispatch_update(tx, update, config=room.config, now=room.now)

    return await room.database.write(work)


async def writes(room: SalesRoom, person: TelegramUser, text: str, **more: object) -> list[str]:
    """Write in the group, or in private with `chat`; return what is answered."""
    before = len(await room.texts())
    await comes(room, "message", said(person, text, **more))  # type: ignore[arg-type]  # fields of a message
    return (await room.texts())[before:]


async def presses(room: SalesRoom, person: TelegramUser, data: str = "c:x:claim", **chat: object) -> Effects:
    """Press a button of a message of the bot's in the group."""
    message = said(person, "card")
    message["chat"] = {"id": GROUP, "type": "supergroup", **chat}
    return await comes(room, "callback_query", {"id": "1", "from": user(person), "message": message, "data": data})


async def find(room: SalesRoom, person: TelegramUser) -> DeskPerson | None:
    """Return the row of a person, also of one who left."""
    return await room.database.write(lambda tx: desk_people.load(tx, person.telegram_id))


async def get(room: SalesRoom, person: TelegramUser) -> DeskPerson:
    """Return the row of a person who must have one."""
    found = await find(room, person)
    assert found is not None
    return found
