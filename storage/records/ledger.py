"""The ledger as data: the history of a lead."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import field

from storage.records.record import Json, Record


class EntryKind(StrEnum):
    """The kinds of ledger entries.

    The comment next to a kind names the keys of its `data`.
    """

    STARTED = "started"  # source (raw payload, "" for none), known (bool: the funnel knows it)
    RETURNED = "returned"  # back on another day
    CAMPAIGN = "campaign"  # source: came again by another source
    LANGUAGE = "language"  # language
    DECLINED = "declined"
    CONSENTED = "consented"  # version, hash, text, channel, by: contact | button | words
    WITHDRAWN = "withdrawn"  # consent withdrawn: version, hash, channel
    CONTACT = "contact"  # kind, value; typed: the text it was read from, if that differs
    UNREAD_CONTACT = "unread_contact"  # text
    CORRECTED = "corrected"  # a stored contact, by an operator: way, before, after
    GUIDE = "guide"  # magnet
    ANSWERED = "answered"  # question, option, funnel, language (since 0.6.0)
    COMPLETED = "completed"  # every question answered
    PRICE_ASKED = "price_asked"
    TALK_ASKED = "talk_asked"
    SAID = "said"  # text, medium, message (its number in their chat; since 0.11.0)
    NOTE = "note"  # text, name (of the colleague), message (its number), chat (the group; since 0.11.0), edited (bool)
    WROTE = "wrote"  # a colleague's words to them: text, medium, name (as they read it), message (its number), chat
    PROMISED = "promised"  # promise (its kind), moment, deadline (ISO 8601); before 0.6.0: deadline, texts by language;
    # of a window that they chose: promise is window, way: call | write
    STAGE = "stage"  # before, after, reason (of a person's act, in their words)
    HEATED = "heated"
    COOLED = "cooled"  # reason: gate | decay | person | withdrawn
    ALERTED = "alerted"  # alert
    QUIET = "quiet"  # reason: asked | words; deadline (ISO 8601): passed on to sales without an alert
    CLAIMED = "claimed"  # name, after_s
    RELEASED = "released"  # name, why (written since 0.10.0): self | manager | silent | away | left
    ASSIGNED = "assigned"  # from (None: nobody had it), to (accounts), name (of who has it now)
    TOUCHED = "touched"  # how: message | call | no_answer | meeting; of the first after_min (working minutes)
    MEETING = "meeting"  # at (ISO 8601)
    HELD = "held"
    NO_SHOW = "no_show"
    SNOOZED = "snoozed"  # until (ISO 8601)
    AWAKE = "awake"  # why: time | wrote | person
    OUTCOME = "outcome"  # before, after, reason (of a loss an id, like price; else of a person's act, in their words);
    # of a deal (written since 0.10.0) amount (rial or cents), currency, deal (its number, if not the first), taken_back
    MERGED = "merged"  # into; of the survivor: from
    UNMERGED = "unmerged"  # from
    REOPENED = "reopened"  # why: hot | talk | trial; of a person's act: reason
    RETURN_OFFERED = "return_offered"  # by: end (a button) | asked (they pressed it) | lost: when to write again
    ASKED_BACK = "asked_back"  # until (the day, ISO 8601), text, hash, channel: to be written to then, once
    REMINDED = "reminded"  # until: was written to, as they had asked
    MARK_ASKED = "mark_asked"  # deal (its number): asked how it was
    RATED = "rated"  # mark (1 to 5), deal, low (true: the desk was told at once)
    HELP_ASKED = "help_asked"  # by the button under the question how it was
    TIPS = "tips"  # on (bool), channel; where on: text, hash
    STOPPED = "stopped"
    RESUMED = "resumed"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"


class Entry(Record, omit_defaults=True):
    """One line of the ledger: what happened to a lead, when, by whom and through which update."""

    kind: EntryKind
    at: datetime
    data: Mapping[str, Json] = field(default_factory=dict)
    actor: int = 0
    """Telegram id of the person who did it; 0 is the bot itself (decay, rules)."""
    update_id: int | None = None
