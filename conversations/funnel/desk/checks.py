"""What cannot be in the section `desk`, and what is probably a mistake there, beyond the types of its values."""

from collections.abc import Iterator, Sequence

from conversations.funnel.desk.reasons import OTHER, SHIPPED_IDS, ClosingReason
from conversations.funnel.desk.settings import AfterSalePlan, ClockPlan, Desk
from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.typed.set_lengths import SetLength
from storage.records.translatable import Translatable, tr

CLOCK, CLAIM, WHO, ENDS = (("desk", each) for each in ("clock", "claim", "who", "ends"))


def desk_complaints(desk: Desk) -> Iterator[Complaint]:
    """Yield everything wrong with a section whose values have the right types."""
    yield from _clock_complaints(desk.clock)
    for name, accounts in (("managers", desk.who.managers), ("backup", desk.who.backup)):
        for place, account in enumerate(accounts):
            if account in accounts[:place]:
                yield Complaint((*WHO, name, place), tr("`{name}` stands here twice", name=str(account)))
    if desk.ends.after_sale is not None:
        yield from _mark_complaints(desk.ends.after_sale)
    for name, reasons in (("lost", desk.ends.lost), ("unfit", desk.ends.unfit)):
        yield from _reason_complaints((*ENDS, name), reasons)


def desk_warnings(desk: Desk) -> Iterator[Complaint]:
    """Yield what works but is probably a mistake."""
    if desk.claim.rotation == "one_first" and _is_longer(desk.claim.offer, desk.clock.sla):
        says = tr(
            "`offer` ({offer}) is longer than `sla` ({sla}): the lead is due while only one person may claim it",
            offer=str(desk.claim.offer), sla=str(desk.clock.sla),
        )  # fmt: skip
        written = "offer" in desk.claim.model_fields_set
        yield Complaint((*CLAIM, "offer") if written else (*CLOCK, "sla"), says)
    for name, reasons in (("lost", desk.ends.lost), ("unfit", desk.ends.unfit)):
        yield from _alike((*ENDS, name), reasons)


def _clock_complaints(clock: ClockPlan) -> Iterator[Complaint]:
    if _is_longer(clock.nudge, clock.hold):
        says = tr(
            "`hold` ({hold}) is shorter than `nudge` ({nudge}): the lead would be free again before its owner "
            "is reminded",
            hold=str(clock.hold), nudge=str(clock.nudge),
        )  # fmt: skip
        yield _at_written(clock, ("hold", "nudge"), says)
    if _is_longer(clock.backup_after, clock.manager_after):
        says = tr(
            "`backup_after` ({backup}) is longer than `manager_after` ({manager}): the back-up is called before the "
            "managers",
            backup=str(clock.backup_after), manager=str(clock.manager_after),
        )  # fmt: skip
        yield _at_written(clock, ("backup_after", "manager_after"), says)
    if _is_longer(clock.manager_after, clock.again_after):
        says = tr(
            "`manager_after` ({first}) is longer than `again_after` ({again}): both count from the moment at which "
            "the lead is due",
            first=str(clock.manager_after), again=str(clock.again_after),
        )  # fmt: skip
        yield _at_written(clock, ("manager_after", "again_after"), says)


def _is_longer(one: SetLength, other: SetLength) -> bool:
    return one.by_the_wall_clock > other.by_the_wall_clock


def _at_written(clock: ClockPlan, keys: tuple[str, str], says: Translatable) -> Complaint:
    """Complain of the first of the keys that stands in the file: the other one may be left out."""
    written = next((key for key in keys if key in clock.model_fields_set), keys[0])
    return Complaint((*CLOCK, written), says)


def _mark_complaints(plan: AfterSalePlan) -> Iterator[Complaint]:
    if plan.high <= plan.low:
        says = tr(
            "`high` ({high}) must be more than `low` ({low}): a mark is good or bad, not both",
            high=plan.high, low=plan.low,
        )  # fmt: skip
        written = next((key for key in ("high", "low") if key in plan.model_fields_set), "high")
        yield Complaint((*ENDS, "after_sale", written), says)


def _reason_complaints(path: ValuePath, reasons: Sequence[ClosingReason]) -> Iterator[Complaint]:
    ids = [reason.id for reason in reasons]
    for place, reason in enumerate(reasons):
        if reason.id == OTHER.id:
            says = tr("`{id}` is always there, as the last reason; leave it out here", id=reason.id)
            yield Complaint((*path, place, "id"), says)
        elif reason.id in ids[:place]:
            says = tr("`{id}` is the id of another reason; choose another", id=reason.id)
            yield Complaint((*path, place, "id"), says)
        elif reason.label is None and reason.id not in SHIPPED_IDS:
            says = tr("`{id}` is none of the reasons that we ship: give it a `label`", id=reason.id)
            yield Complaint((*path, place, "id"), says)


def _alike(path: ValuePath, reasons: Sequence[ClosingReason]) -> Iterator[Complaint]:
    """Yield each label that an earlier reason has as well."""
    first: dict[tuple[str, str], str] = {}
    for place, reason in enumerate(reasons):
        for language, label in (reason.label or {}).items():
            same = first.setdefault((language, label), reason.id)
            if same != reason.id:
                says = tr(
                    "`{option}` and `{other}` say the same: people cannot tell them apart",
                    option=reason.id, other=same,
                )  # fmt: skip
                yield Complaint((*path, place, "label", language), says)
