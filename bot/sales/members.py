"""Members of the sales group, as far as the bot could see them: they are colleagues, not customers."""

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.sales import group as sales_group
from bot.staff.roles import Role, admin_role
from bot.updates.group_people import NOBODY, people_in
from bot.updates.update import Update
from storage.database import Reader
from storage.people import group_members


async def note(ctx: Context, update: Update) -> None:
    """Note whom an update shows in the sales group, and who has left it; other groups are not noted."""
    people = people_in(update)
    if update.group is None or people == NOBODY or not await sales_group.is_there(ctx.tx, ctx.config, update.group):
        return
    if people.present:
        await group_members.add(ctx.tx, people.present, chat=update.group)
    if people.gone:
        await group_members.remove(ctx.tx, people.gone, chat=update.group)


async def role_of(reader: Reader, config: BotConfig, telegram_id: int) -> Role | None:
    """Return what this account is to the bot; None for a prospect."""
    role = await admin_role(reader, config, telegram_id)
    if role is None and await is_member(reader, config, telegram_id):
        return Role.SELLER
    return role


async def is_member(reader: Reader, config: BotConfig, telegram_id: int) -> bool:
    """Tell whether this account was seen in the group that is the sales group now, and did not leave it since."""
    chat = await group_members.chat_of(reader, telegram_id)
    return chat is not None and await sales_group.is_there(reader, config, chat)
