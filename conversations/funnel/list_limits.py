"""How many questions and options a funnel can have, in words that say what to do."""

from collections.abc import Iterable, Iterator

from pydantic_core import ErrorDetails

from conversations.funnel.problems import Complaint
from storage.records.translatable import Translatable, tr

_COUNTS = ("too_short", "too_long")
"""Pydantic's errors: https://docs.pydantic.dev/latest/errors/validation_errors/"""


def is_about_a_limit(error: ErrorDetails) -> bool:
    """Tell whether an error says that there are too few or too many questions or options."""
    return error["type"] in _COUNTS and error["loc"][-1:] in (("questions",), ("options",)) and error["loc"][0] != "sql"


def limit_complaints(errors: Iterable[ErrorDetails]) -> Iterator[Complaint]:
    """Yield a complaint for each list of questions or options that is too short or too long."""
    for error in filter(is_about_a_limit, errors):
        count, few = len(error["input"]), error["type"] == "too_short"
        # Pydantic counts only valid entries; invalid ones have complaints of their own.
        if few and count >= error["ctx"]["min_length"]:
            continue
        limit = error["ctx"]["min_length" if few else "max_length"]
        says = _of_questions(count, limit) if error["loc"][-1] == "questions" else _of_options(count, limit, few=few)
        yield Complaint(error["loc"], says)


def _of_questions(count: int, limit: int) -> Translatable:
    if count == 0:
        return tr("there is no question here: nobody could become MQL or SQL; write at least one")
    return tr(
        "these are {count} questions, and a funnel asks at most {limit}; keep those whose answers decide who is called",
        count=count, limit=limit,
    )  # fmt: skip


def _of_options(count: int, limit: int, *, few: bool) -> Translatable:
    if not few:
        return tr(
            "these are {count} options, and a question has at most {limit} buttons; "
            "join the rare ones into one, such as `other`",
            count=count, limit=limit,
        )  # fmt: skip
    if count == 0:
        return tr("there is no option here: a question needs at least {limit} to choose from", limit=limit)
    return tr("one option leaves no choice: write at least {limit}, or leave the question out", limit=limit)
