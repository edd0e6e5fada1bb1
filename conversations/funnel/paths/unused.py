"""Warnings about what a funnel holds and nobody can ever get: points, caps, magnets, names that tell nothing apart."""

from collections.abc import Iterator, Mapping, Sequence

from conversations.funnel.model import Funnel, Question
from conversations.funnel.parts.basics import Said
from conversations.funnel.problems import Complaint, ValuePath
from storage.records.lead import ContactKind
from storage.records.translatable import listed, tr

DEEDS = ("guide", "completed", "price_asked", "returned", "campaign")


def unused_warnings(funnel: Funnel) -> Iterator[Complaint]:
    """Yield what nobody can ever get, and what two things are both called."""
    for place, question in enumerate(funnel.questions):
        yield from _points_of_question(("questions", place), question)
        labels = {str(number): option.label for number, option in enumerate(question.options)}
        for number, same, language in _alike(labels):
            says = tr(
                "`{option}` and `{other}` say the same: people cannot tell them apart",
                option=question.options[int(number)].id, other=question.options[int(same)].id,
            )  # fmt: skip
            yield Complaint(("questions", place, "options", int(number), "label", language), says)
    yield from _points_for_contact(funnel)
    yield from _points_for_deeds(funnel)
    yield from _magnets(funnel)
    for name, same, language in _alike({name: source.label for name, source in funnel.sources.items()}):
        says = tr("`{source}` has the label of `{other}`: figures cannot tell them apart", source=name, other=same)
        yield Complaint(("sources", name, "label", language), says)


def _points_of_question(path: ValuePath, question: Question) -> Iterator[Complaint]:
    best = max(option.points for option in question.options)
    if question.cap == 0 < best:
        says = tr("the cap of `{question}` is 0, so none of its points count; raise it", question=question.id)
        yield Complaint((*path, "cap"), says)
        return
    for number, option in enumerate(question.options):
        if option.points > question.cap:
            says = tr(
                "questions.{question}.{option} is worth {points} points, "
                "but the question's cap lets only {cap} count",
                question=question.id, option=option.id, points=option.points, cap=question.cap,
            )  # fmt: skip
            yield Complaint((*path, "options", number, "points"), says)
    if question.cap > max(0, best):
        says = tr(
            "the cap of `{question}` is {cap}, but its best answer gives {best}; "
            "lower the cap, or give the answer more points",
            question=question.id, cap=question.cap, best=best,
        )  # fmt: skip
        yield Complaint((*path, "cap"), says)


def _points_for_contact(funnel: Funnel) -> Iterator[Complaint]:
    counted, asked = funnel.contact_points, funnel.contact.kinds
    for kind, points in counted.points.items():
        if points > counted.cap:
            says = tr(
                "contact_points.{kind} is {points}, but the cap lets only {cap} count",
                kind=kind.value, points=points, cap=counted.cap,
            )  # fmt: skip
            yield Complaint(("contact_points", "points", kind.value), says)
    # People who ask for a person are reached on Telegram, even if the funnel does not offer that.
    unasked = [kind for kind, points in counted.points.items() if points and kind.way not in (*asked, "telegram")]
    for way in dict.fromkeys(kind.way for kind in unasked):
        kinds = [kind for kind in unasked if kind.way == way]
        yield _never_given(way, kinds)
    best = max(counted.points.values(), default=0)
    if not unasked and counted.cap > max(0, best):
        says = tr(
            "contact_points.cap is {cap}, but the best contact gives {best}; lower the cap, or give it more points",
            cap=counted.cap, best=best,
        )  # fmt: skip
        yield Complaint(("contact_points", "cap"), says)


def _never_given(way: str, kinds: Sequence[ContactKind]) -> Complaint:
    says = tr(
        "`contact.kinds` does not ask for `{way}`, so nobody gets the points for {kinds}; ask for it, or delete them",
        way=way, kinds=listed([f"`{kind.value}`" for kind in kinds]),
    )  # fmt: skip
    return Complaint(("contact_points", "points", kinds[0].value), says, about_key=True)


def _points_for_deeds(funnel: Funnel) -> Iterator[Complaint]:
    counted = funnel.engagement
    points: dict[str, int] = {name: getattr(counted, name) for name in DEEDS}
    if counted.cap == 0 < max(points.values()):
        says = tr("engagement.cap is 0, so nothing that people do counts; raise it")
        yield Complaint(("engagement", "cap"), says)
        return
    for name, each in points.items():
        if each > counted.cap:
            says = tr("engagement.{name} is more than its cap, {cap}", name=name, cap=counted.cap)
            yield Complaint(("engagement", name), says)
    # Further days and campaigns can come without end.
    total = sum(max(0, each) for each in points.values())
    if points["returned"] <= 0 and points["campaign"] <= 0 and counted.cap > total:
        says = tr(
            "engagement.cap is {cap}, but all that people can do gives {best}; lower the cap, or give more points",
            cap=counted.cap, best=total,
        )  # fmt: skip
        yield Complaint(("engagement", "cap"), says)


def _magnets(funnel: Funnel) -> Iterator[Complaint]:
    given = {funnel.magnet, *(source.magnet for source in funnel.sources.values())}
    for name in funnel.magnets:
        if name not in given:
            says = tr(
                "nobody gets `{magnet}`: it is not the funnel's `magnet`, and no source names it; "
                "name it in a source, or delete it",
                magnet=name,
            )  # fmt: skip
            yield Complaint(("magnets", name), says, about_key=True)


def _alike(named: Mapping[str, Said]) -> Iterator[tuple[str, str, str]]:
    """Yield each name whose text is that of an earlier one, with the earlier one and the first such language."""
    first: dict[tuple[str, str], str] = {}
    for name, said in named.items():
        found = ((first[language, text], language) for language, text in said.items() if (language, text) in first)
        same = next(found, None)
        if same is not None:
            yield name, *same
        for language, text in said.items():
            first.setdefault((language, text), name)
