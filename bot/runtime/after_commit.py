"""Who applies the effects of a commit, in which order: memory learns what the database already knows."""

from bot.context.commits import Commits
from bot.context.effects import Effects
from bot.delivery.sending import Sending
from bot.jobs.scheduler import Jobs
from bot.jobs.wiping import Wiping
from bot.monitoring.counters import Counters
from bot.runtime.sales_location import SalesLocation


def subscribe(
    commits: Commits, sending: Sending, *, location: SalesLocation, counters: Counters, jobs: Jobs, wiping: Wiping
) -> None:
    """Subscribe the parts, in the order in which they must learn of a commit.

    1. What was superseded or withdrawn is dropped: when a group is found next, a card that stands in a list by now must
       not go out, too.
    2. Where sales are is read: the rows of this commit go to where they are now.
    3. Rows are sent, and the commit is counted.
    4. Presses are answered, after the messages that say the same.
    5. What is due by the clock is looked at, and old copies of erased people are wiped.
    """

    def withdraw(effects: Effects) -> None:
        if effects.superseded:
            sending.sender.withdraw(effects.superseded)

    def send(effects: Effects) -> None:
        if effects.rows:
            sending.sender.hand_over(effects.rows)

    def answer_presses(effects: Effects) -> None:
        for call in effects.ephemeral:
            sending.ephemeral.make(call.method, call.body)

    def look_at_clock(effects: Effects) -> None:
        if effects.timers_changed:
            jobs.nudge()
        if effects.erased:
            wiping.soon()

    for subscriber in (withdraw, location.follow, send, counters.committed, answer_presses, look_at_clock):
        commits.subscribe(subscriber)
