"""What /start and /help say to a colleague, in private and in the sales group; menus of commands agree with /help."""

from telegram import InlineKeyboardButton

from bot.bot_api.markup import inline_keyboard
from bot.context.config import BotConfig
from bot.context.context import Context
from bot.prospects.replies import inline, stream_of
from bot.sales import group as sales_group
from bot.sales.members import role_of
from bot.sales.people.desk_context import actor_of
from bot.staff import menus
from bot.staff.command_context import ChatPlace, answer_row
from bot.staff.language import language_for
from bot.staff.menus import FOR_ADMINS, FOR_ADMINS_THERE, FOR_MANAGERS, FOR_SALES, FOR_SELLERS, Menu, menu_of
from bot.staff.roles import Role
from bot.updates.callback_data import ColleagueAct, write_test_button
from bot.updates.incoming import GroupGreeting
from conversations.funnel.first_language import first_language
from conversations.funnel.reconciliation import words_in
from conversations.language import catalogue
from conversations.language.direction import with_whole_commands
from conversations.language.loaded import own_name
from conversations.language.names import spoken_name
from conversations.turn.buttons import LanguageButton, write_button
from conversations.turn.turn import Button, ButtonRows, in_pairs
from storage.messages import Message
from storage.people import colleague_languages
from storage.records.record import Json, Language
from storage.records.talk import TelegramUser

GROUP_SOURCE = "group"
"""The source of a person who comes from the hint in a group."""
TRY_PAYLOAD = "test_talk"
"""What the deep link of [Start a test] in the group carries."""
NO_SESSION = 0
"""The session on buttons of people without a talk; talks count from 1."""


async def greet(ctx: Context, person: TelegramUser, role: Role, *, has_talk: bool) -> None:
    """Answer a colleague's /start: what they can do here."""
    language = await language_for(ctx.tx, ctx.config, person)
    lines = [_hello(person, role, language)]
    if role.is_admin and await sales_group.load(ctx.tx, ctx.config) is None:
        lines.append(catalogue.text("sales", "colleague.no_group", language))
    if has_talk:
        lines.append(catalogue.text("sales", "colleague.own_talk", language))
    lines.append(catalogue.text("sales", "test.offer", language))
    await _say(ctx, person, "\n\n".join(lines), language, buttons=_start_of_test(language))


async def help_with(ctx: Context, person: TelegramUser, role: Role, *, has_talk: bool) -> None:
    """Answer a colleague's /help: exactly the commands that they may use."""
    language = await language_for(ctx.tx, ctx.config, person)
    manages = (await actor_of(ctx.tx, ctx.config, person.telegram_id)).manages
    menu = FOR_ADMINS if role.is_admin else FOR_MANAGERS if manages else FOR_SELLERS
    text = help_text(role, menu, language, config=ctx.config)
    if has_talk:
        company = words_in(ctx.config.funnel, ctx.config.funnel.company.name, language)
        own = catalogue.phrase("sales", "help.own_talk", language, ours={"company": company})
        text = f"{text}\n\n{own}"
    await _say(ctx, person, text, language)


async def give_menu(ctx: Context, person: TelegramUser, role: Role) -> None:
    """Show a seller their commands in the menu of their private chat, from their first message there on."""
    if role is Role.SELLER:
        await ctx.send(await menus.give_once(ctx, person.telegram_id, FOR_SELLERS))


async def choose_language(ctx: Context, person: TelegramUser) -> None:
    """Offer the funnel's languages to a colleague who has no talk."""
    language = await language_for(ctx.tx, ctx.config, person)
    buttons = [Button(own_name(each), _to(each)) for each in ctx.config.funnel.languages]
    text = catalogue.text("prospect", "choose_language", language)
    await _say(ctx, person, text, language, buttons=in_pairs(buttons))


async def set_language(ctx: Context, person: TelegramUser, language: Language) -> None:
    """Switch to a chosen language, and say so in it; if it is gone, offer those there are."""
    if language not in ctx.config.funnel.languages:
        await choose_language(ctx, person)
        return
    await colleague_languages.choose(ctx.tx, person.telegram_id, language)
    await _say(ctx, person, catalogue.text("prospect", "language_set", language), language)


async def say_not_kept(ctx: Context, person: TelegramUser) -> None:
    """Tell a colleague without a talk that what they sent is nobody's lead, and was not kept."""
    language = await language_for(ctx.tx, ctx.config, person)
    text = catalogue.text("sales", "colleague.not_kept", language)
    await _say(ctx, person, text, language, buttons=_start_of_test(language))


async def say_for_customers(ctx: Context, person: TelegramUser) -> None:
    """Tell a colleague without a talk that a command is for customers, and how they can try it."""
    language = await language_for(ctx.tx, ctx.config, person)
    text = catalogue.text("sales", "colleague.for_customers", language)
    await _say(ctx, person, text, language, buttons=_start_of_test(language))


async def say_where_notes_go(ctx: Context, person: TelegramUser) -> None:
    """Tell a colleague who writes a note in private that it was not kept, and where notes are kept."""
    language = await language_for(ctx.tx, ctx.config, person)
    await _say(ctx, person, catalogue.text("sales", "note.private", language), language)


async def answer_in_group(ctx: Context, greeting: GroupGreeting) -> None:
    """Answer a prospect's command in a group: /start and /help of colleagues, else the link to the private chat."""
    role = None
    if greeting.command in ("start", "help") and await sales_group.is_there(ctx.tx, ctx.config, greeting.chat):
        # Who writes there is a member, though they are only noted after this.
        role = await role_of(ctx.tx, ctx.config, greeting.person.telegram_id) or Role.SELLER
    if role is None:
        await hint_in_group(ctx, greeting)
        return
    language = ctx.config.funnel.sales_language
    if greeting.command == "help":
        text = help_text(role, FOR_ADMINS_THERE if role.is_admin else FOR_SALES, language, config=ctx.config)
        await _reply(ctx, greeting, with_whole_commands(text, language))
        return
    offer = catalogue.text("sales", "test.offer", language)
    text = with_whole_commands(f"{_hello(greeting.person, role, language)}\n\n{offer}", language)
    # A link: it opens the private chat, and works for those who never pressed Start there, too.
    link = f"https://t.me/{ctx.config.bot_username}?start={TRY_PAYLOAD}"
    start = InlineKeyboardButton(catalogue.text("sales", "button.start_test", language), url=link)
    await _reply(ctx, greeting, text, reply_markup=inline_keyboard([[start]]))


def help_text(role: Role, menu: Menu, language: Language, *, config: BotConfig) -> str:
    """Return a role's commands with their descriptions, a line each, and how a note is made."""
    shown = menu_of(menu, config.funnel.languages)
    lines = (
        catalogue.phrase(
            "sales",
            "help.line",
            language,
            ours={"command": f"/{name}", "what": catalogue.text(room, f"command.{name}", language)},
        )
        for room, names in shown
        for name in names
    )
    notes = catalogue.text("sales", "help.notes", language)
    return "\n".join((catalogue.text("sales", f"help.{role}", language), *lines, notes))


def _hello(person: TelegramUser, role: Role, language: Language) -> str:
    name, key = spoken_name(person.first_name or person.name), f"colleague.{role}"
    if name:
        return catalogue.text("sales", key, language, name=name)
    return catalogue.texts(language, "sales")[key].replace(" {name}", "")


def _start_of_test(language: Language) -> ButtonRows:
    label = catalogue.text("sales", "button.start_test", language)
    return ((Button(label, press=write_test_button(ColleagueAct.START)),),)


def _to(language: Language) -> str:
    return write_button(LanguageButton(NO_SESSION, language))


async def _say(ctx: Context, person: TelegramUser, text: str, language: Language, *, buttons: ButtonRows = ()) -> None:
    """Answer in private; a newer answer supersedes one that still waits."""
    chat, key = person.telegram_id, f"u{ctx.update_id}:colleague"
    markup: dict[str, Json] = {"reply_markup": inline(buttons)} if buttons else {}
    row = answer_row(key, ChatPlace(chat), with_whole_commands(text, language))
    row = row.replace(body=row.body | markup)
    await ctx.send([row.replace(slot="colleague")])


async def _reply(ctx: Context, greeting: GroupGreeting, text: str, **more: Json) -> None:
    place = ChatPlace(greeting.chat, greeting.thread, greeting.message_id)
    row = answer_row(f"u{ctx.update_id}:colleague", place, text, about=None, **more)
    await ctx.send([row.replace(slot="colleague")])


async def hint_in_group(ctx: Context, greeting: GroupGreeting) -> None:
    """Reply to a person who calls the bot in a group with the link to its private chat."""
    language = first_language(ctx.config.funnel, GROUP_SOURCE, greeting.person.language_code)
    link = f"https://t.me/{ctx.config.bot_username}?start={GROUP_SOURCE}"
    body: dict[str, Json] = {
        "text": catalogue.text("prospect", "group_hint", language, link=link),
        "reply_parameters": {"message_id": greeting.message_id, "allow_sending_without_reply": True},
        **({"message_thread_id": greeting.thread} if greeting.thread is not None else {}),
    }
    hint = Message(
        key=f"u{ctx.update_id}:hint",
        stream=stream_of(greeting.chat),
        chat=greeting.chat,
        method="sendMessage",
        body=body,
        slot="hint",
    )
    await ctx.send([hint])
