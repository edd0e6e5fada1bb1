"""The subscribers that apply the effects of a commit, in order: they bring memory up to date with the database."""

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
    """Subscribe the parts, in the order in which they must apply a commit.

    1. Superseded and withdrawn rows are dropped: when a group is found in the next step, a card that is now in a list
       must not be sent, too.
    2. The sales group is read, so that the rows of this commit go to where it is now.
    3. Rows are sent, a lost group is tried again where people write in it, and the commit is counted.
    4. Presses are answered, after the messages that say the same.
    5. Due timers are read, and old copies of erased people are wiped.
    """

    def withdraw(effects: Effects) -> None:
        if effects.superseded:
            sending.sender.withdraw(effects.superseded)

    def send(effects: Effects) -> None:
        if effects.rows:
            sending.sender.hand_over(effects.rows)
        if effects.heard_in and sending.sales.chat in effects.heard_in:
            sending.try_lost_group()

    def answer_presses(effects: Effects) -> None:
        for call in effects.ephemeral:
            sending.ephemeral.make(call.method, call.body, refused=call.refused)

    def look_at_clock(effects: Effects) -> None:
        if effects.timers_changed:
            jobs.nudge()
        if effects.erased:
            wiping.soon()

    for subscriber in (withdraw, location.follow, send, counters.committed, answer_presses, look_at_clock):
        commits.subscribe(subscriber)
