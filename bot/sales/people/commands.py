"""/away, /back, /hours, /name and /manager: what people of the desk say about themselves and managers about others.

For anyone else these commands do not exist in private, and in the sales group they hear whose they are (DESK §8).
"""

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.people import absences, naming, own_hours, promotion
from bot.sales.people.addressing import addressed
from bot.sales.people.answering import Acting, PersonCommand, say, say_text
from bot.sales.people.desk_context import actor_of
from bot.staff import open_question
from bot.staff.language import language_in
from bot.updates.incoming import CommandFrom
from conversations.language import catalogue
from storage.installation import audit
from storage.sales import desk_people

COMMANDS: dict[str, Acting] = {
    "away": absences.away,
    "back": absences.back,
    "hours": own_hours.hours,
    "name": naming.name,
    "manager": promotion.manager,
}
FOR_ADMINS = "manager"


async def answer(ctx: Context, command: CommandFrom, acting: Acting) -> bool:
    """Answer a person of the desk; False in other groups, and in private for who is not at the desk."""
    if not command.private and not await sales_group.is_there(ctx.tx, ctx.config, command.chat):
        return False
    by = command.person.telegram_id
    actor = await actor_of(ctx.tx, ctx.config, by)
    language = await language_in(ctx.tx, ctx.config, command.person, chat=command.chat)
    if not actor.is_at_desk:
        if not command.private:
            await say(ctx, command, "error.out", language)
        return not command.private
    await open_question.drop(ctx.tx, by)
    if command.command == FOR_ADMINS and not actor.is_admin:
        await audit.refuse(ctx.tx, actor=by, detail=f"/{command.command} in chat {command.chat}", at=ctx.now)
        await say_text(ctx, command, catalogue.text("sales", "own.admins_only", language), language)
        return True
    people = (await desk_people.everyone(ctx.tx)).good
    about = addressed(command, people, by_reply=actor.manages)
    if about.is_named and not actor.manages and (about.person is None or about.person.id != by):
        await say(ctx, command, "people.managers_only", language)
    elif about.person is None and (about.is_named or command.command != FOR_ADMINS):
        await say(ctx, command, "error.person", language, name=about.name)
    else:
        await acting(PersonCommand(ctx, command, language, about, people))
    return True
