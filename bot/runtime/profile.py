"""What people see before they start the bot: description, short text and picture, set at the start when they differ.

Keys that the funnel does not have change nothing: @BotFather may have set those.
"""

from collections.abc import Awaitable, Iterator

import structlog
from telegram import Bot, InputProfilePhotoStatic
from telegram.error import BadRequest

from bot.bot_api.ptb_bot import answer_of
from bot.funnels.profile_photo import open_photo
from bot.funnels.source import SHIPPED
from bot.runtime.rooms import Resources
from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import Said
from conversations.language.places import fill
from storage.installation import state
from storage.records.record import Language

PHOTO = "profile_photo:{bot_id}"
"""The key of the hash of the picture that was set for a bot: Telegram does not give it back."""

log = structlog.get_logger(__name__)


async def set_profile(bot: Bot, resources: Resources) -> None:
    """Set what differs.

    Raises:
        TelegramError, StorageError: it could not be set now.
    """
    profile = resources.config.funnel.bot
    if profile is None:
        return
    for said, set_one in ((profile.description, _set_description), (profile.short, _set_short)):
        for code, text in _texts(resources.config.funnel, said):
            await _try(set_one(bot, text, code), what=f"{set_one.__name__.removeprefix('_set_')} {code or 'default'}")
    await _try(_set_photo(bot, resources), what="photo")


def _texts(funnel: Funnel, said: Said | None) -> Iterator[tuple[str, str]]:
    """Yield a language code and its text; "" is for people whose Telegram is in none of the languages."""
    codes: list[tuple[str, Language]] = [("", funnel.languages[0]), *((each, each) for each in funnel.languages)]
    for code, language in codes:
        if said is not None and language in said:
            yield code, fill(said[language], {"company": funnel.company.name[language]})


async def _try(setting: Awaitable[None], *, what: str) -> None:
    try:
        await setting
    except BadRequest as refused:  # another try would be refused, too
        log.warning("profile_refused", what=what, reason=refused.message)


async def _set_description(bot: Bot, text: str, code: str) -> None:
    if (await answer_of(bot.get_my_description(code))).description != text:
        await bot.set_my_description(text, code)
        log.info("profile_set", what="description", language=code or "default")


async def _set_short(bot: Bot, text: str, code: str) -> None:
    if (await answer_of(bot.get_my_short_description(code))).short_description != text:
        await bot.set_my_short_description(text, code)
        log.info("profile_set", what="short", language=code or "default")


async def _set_photo(bot: Bot, resources: Resources) -> None:
    folder, key = (resources.settings.funnel or SHIPPED).parent, PHOTO.format(bot_id=resources.config.bot_id)
    try:
        photo = open_photo(resources.config.funnel, folder)
    except ValueError as error:  # it was fine a moment ago, when the funnel was read
        log.warning("profile_refused", what="photo", reason=str(error))
        return
    if photo is None:
        return
    async with resources.database.read() as reader:
        if await state.get(reader, key) == photo.hash:
            return
    await bot.set_my_profile_photo(InputProfilePhotoStatic(photo.data))
    await resources.database.write(lambda tx: state.put(tx, key, photo.hash))
    log.info("profile_set", what="photo")
