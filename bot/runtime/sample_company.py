"""The sample company does not begin on real Telegram: real people would give it their numbers."""

from bot.errors import BotError
from bot.funnels.source import OpenFunnel
from bot.settings.settings import Settings
from bot.settings.values import TELEGRAM_API
from conversations.funnel.checks import is_sample
from storage.database import Database
from storage.records.translatable import tr
from storage.reports import remembered


class SampleCompany(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The funnel still names the sample company, and nobody has talked to it yet."""


async def refuse_to_begin(settings: Settings, opened: OpenFunnel, database: Database) -> None:
    """Refuse the first start of the sample company on real Telegram; where people are, it only warns.

    Raises:
        SampleCompany: it says which three lines to change, and the setting that allows it.
    """
    if settings.sample or settings.bot_api_url != TELEGRAM_API or not is_sample(opened.funnel):
        return
    async with database.read() as reader:
        if await remembered.has_people(reader):
            return
    raise SampleCompany(
        tr(
            "the funnel still names the sample company, and real people would give it their numbers. Change three "
            "lines in {file}: company.name, company.privacy_contact, company.hours; or set SAMPLE=yes "
            "to try it as it is",
            file=settings.funnel or tr("my.yaml (a copy: sarnakh new my.yaml, then FUNNEL=my.yaml)"),
        )
    )
