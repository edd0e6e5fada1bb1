"""The processes at work on a database on a server, and whether one of them leads."""

from collections.abc import AsyncIterator
from datetime import timedelta

from bot.doctor.findings import Finding, fault, ok
from storage.database import Reader
from storage.installation import leases, replicas
from storage.installation.leases import LEADER
from storage.installation.replicas import SeenReplica
from storage.records.translatable import tr

AT_WORK = timedelta(minutes=1)
"""A process that gave no sign of life for this long is not at work; without a leader for this long nothing is sent."""


async def look_at_replicas(reader: Reader) -> AsyncIterator[Finding]:
    """List the processes that are at work, and check that one of them leads."""
    seen = await replicas.seen(reader, within=AT_WORK)
    if not seen:
        yield ok(tr("replicas"), tr("none is at work"))
    for each in seen:
        yield _listed(each)
    without = await leases.ended(reader, LEADER)
    if seen and (without is None or without > AT_WORK):
        yield fault(
            tr("replicas"),
            tr("none of them has led for a minute: nothing is sent, and nothing that is due is done"),
            tr("their logs say why, under lease_not_renewed; restart them"),
        )


def _listed(each: SeenReplica) -> Finding:
    host, version, seconds = each.replica.host, each.replica.version, round(each.ago.total_seconds())
    if each.leads:
        says = tr(
            "{host} leads, with version {version}; seen {seconds} s ago", host=host, version=version, seconds=seconds
        )
    else:
        says = tr(
            "{host} takes updates, with version {version}; seen {seconds} s ago",
            host=host,
            version=version,
            seconds=seconds,
        )
    return ok(tr("replicas"), says)
