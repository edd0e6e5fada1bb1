"""Check that the bots at work use the funnel's file of this machine: each machine has a copy."""

from bot.doctor.findings import Finding, fault, ok
from conversations.funnel.model import Funnel
from storage.database import Reader
from storage.installation import funnels
from storage.records.translatable import tr


async def look_at_version(reader: Reader, funnel: Funnel) -> Finding:
    """Compare the version that new talks use, which is the newest in the database, with the file's."""
    newest = await funnels.last_version(reader)
    if newest in (None, funnel.hash):
        return ok(tr("funnel"), tr("all bots work with the file of this machine"))
    return fault(
        tr("funnel"),
        tr(
            "the bots work with version {newest}, and the file of this machine is version {file}",
            newest=str(newest)[:8],
            file=funnel.hash[:8],
        ),
        tr("copy the newest file to every machine; to have all work with this one, change a line of it and restart"),
    )
