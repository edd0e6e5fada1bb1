"""The language that a colleague reads: that of their talk with the bot, or the one they chose without having any."""

from bot.context.config import BotConfig
from conversations.language.loaded import known, language_of_tag
from storage.database import Reader
from storage.people import colleague_languages, leads
from storage.records.record import Language
from storage.records.talk import TelegramUser


async def chosen_language(reader: Reader, telegram_id: int) -> Language | None:
    """Return the language of a person's talk with the bot; None if it is unknown or has no texts any more."""
    spoken = await leads.language_of(reader, telegram_id) or await colleague_languages.language_of(reader, telegram_id)
    return known(spoken)


async def language_for(reader: Reader, config: BotConfig, person: TelegramUser) -> Language:
    """Return the language an admin chose with the bot, else their Telegram's, else the sales group's."""
    chosen = await chosen_language(reader, person.telegram_id)
    if chosen is not None:
        return chosen
    return known(language_of_tag(person.language_code)) or config.funnel.sales_language


async def language_in(reader: Reader, config: BotConfig, person: TelegramUser, *, chat: int) -> Language:
    """Return the language of messages in a chat: an admin's own in private, the sales group's in any group."""
    return await language_for(reader, config, person) if chat == person.telegram_id else config.funnel.sales_language
