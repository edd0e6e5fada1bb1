"""Values in the table `state` that cannot be read: they are put aside, and their readers start without them."""

from collections.abc import Callable, Mapping
from datetime import datetime

import structlog

from bot.jobs import totals_check
from bot.monitoring import admin_alerts, clock_witness, fault_history
from bot.sales import binding, group, reminders
from bot.sales.acts import notes
from bot.sales.clock import new_rules
from bot.sales.people import anonymity
from bot.sales.relay import first_replies
from bot.sales.rounds import group_pings
from bot.sales.topics import topic_events
from bot.staff import menus, open_question, owner_link, roles
from storage.database import Database
from storage.installation import bots, state
from storage.people import topics

READINGS: Mapping[str, Callable[[str], object]] = {
    group.KEY: group.read_kept,
    binding.KEY: binding.read_question,
    reminders.KEY: reminders.read_moment,
    owner_link.KEY: owner_link.read_link,
    roles.OWNERS: roles.read_ids,
    menus.GIVEN: roles.read_ids,
    clock_witness.HEARD: clock_witness.read_heard,
    admin_alerts.FAULTS: fault_history.read_history,
    admin_alerts.SET_ASIDE: admin_alerts.read_moment,
    open_question.KEYS: open_question.read_question,
    notes.KEYS: notes.read_answered,
    first_replies.KEYS: first_replies.read_first,
    anonymity.KEY: anonymity.read_told,
    group_pings.KEY: group_pings.read_pings,
    topic_events.KEY: topic_events.read_refused,
    new_rules.KEY: new_rules.read_followed,
    topics.KEYS: topics.read_topic,
    totals_check.CHECKED: totals_check.read_checked,
    **bots.READINGS,
}
"""The parser of each value. A key not named here holds plain text, or is read by `storage` itself."""

log = structlog.get_logger(__name__)


async def put_unreadable_aside(database: Database, *, at: datetime) -> None:
    """Check every value, and put aside those that cannot be read.

    Raises:
        StorageError: the database did not take it.
    """
    for row in await database.write(lambda tx: state.put_unreadable_aside(tx, READINGS, at=at)):
        hint = "it is kept as it stood: sarnakh put-aside list"
        log.error("row_put_aside", table=row.source, key=row.key, error=row.error, hint=hint)
