"""The funnel as data: what is offered, what is asked, and what answers are worth.

`loader` reads it from YAML and checks it; nothing here does I/O. Docstrings of fields become descriptions in
the JSON Schema.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from conversations.funnel.desk.settings import Desk
from conversations.funnel.languages import OfferedLanguage
from conversations.funnel.parts.basics import (
    Axis,
    FunnelPart,
    Id,
    Points,
    Said,
    SourceId,
    StageWords,
    Way,
    YesNo,
)
from conversations.funnel.parts.gates import MqlGate, SqlGate
from conversations.funnel.parts.guide_text import GuideText
from conversations.funnel.parts.openings import DaysOff, WeeklyHours
from storage.records.lead import ContactKind

DAY_S = 86_400.0


class Company(FunnelPart):
    """The company, and when its people answer."""

    name: Said
    privacy_contact: str
    """Where people ask about their data."""
    hours: WeeklyHours
    holidays: DaysOff = ()
    """Days off, in addition to the weekdays without hours."""
    timezone: str | None = None
    """IANA name; None: the setting TIMEZONE."""


class BotProfile(FunnelPart):
    """What people see before they start the bot; what is left out stays as @BotFather has it."""

    description: Said | None = None
    """The text above START, up to 512 characters."""
    short: Said | None = None
    """The text on the profile page and beside a shared link, up to 120 characters."""
    photo: str | None = None
    """The picture: a JPG file beside this one."""


class ContactPlan(FunnelPart):
    """Which ways to be reached are asked for, and in what order."""

    kinds: Annotated[tuple[Way, ...], Field(min_length=1)] = ("phone", "email", "telegram")
    first: Way = "phone"
    region: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] = "IR"
    """The country of a number typed without country code, in a Persian talk."""


class ConsentPlan(FunnelPart):
    """What people agree to by sending their contact."""

    version: Annotated[int, Field(ge=1)]
    text: Said
    mode: Literal["with_contact", "separate_step"] = "with_contact"


class Magnet(FunnelPart):
    """What we give: a file for each language, a link, or a coupon code (exactly one of them)."""

    file: Said | None = None
    link: Said | None = None
    coupon: str | None = None
    caption: Said | None = None
    """Sent with it instead of the text `caption`."""
    guide: dict[OfferedLanguage, GuideText] | None = None
    """The text from which `sarnakh guide` makes the file."""


class Source(FunnelPart):
    """A campaign that brings people."""

    label: Said
    magnet: Id | None = None
    greeting: Said | None = None
    """Used instead of the text `exchange`."""
    language: OfferedLanguage | None = None


class Option(FunnelPart):
    """One answer to a question."""

    id: Id
    label: Said
    points: Points = 0
    """What it adds to the question's axis, up to the question's cap; below 0 it lowers the axis."""
    card: Said | None = None
    """The wording on the sales card; by default the label."""
    reason: Said | None = None
    """The wording in "why hot"; by default the question's reason."""
    missed: Said | None = None
    """The wording on a quiet card where this answer keeps the lead from the SQL gate; by default as on the card."""
    price: bool = False
    """Picking it counts as asking for the price and sends `price_text`."""
    next: Id | None = None
    """The next question, or `end`; by default the next one in the file."""


class Question(FunnelPart):
    """One question, its options, and how its answers are scored."""

    id: Id
    text: Said
    label: Said
    """Its name on the sales card and in "why hot"."""
    axis: Axis
    """fit: who they are and what they need; interest: what they do and say."""
    cap: Annotated[int, Field(ge=0, le=100)]
    """The most points it can add."""
    half_life_days: Annotated[float, Field(gt=0)] | None = None
    """None: never decays. Only interest may decay."""
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=12)]

    @cached_property
    def by_id(self) -> Mapping[str, Option]:
        """The options by their ids."""
        return {option.id: option for option in self.options}

    @cached_property
    def worth(self) -> Mapping[str, int]:
        """The points that each option adds, at most the cap, by the option's id."""
        return {option.id: min(option.points, self.cap) for option in self.options}

    @cached_property
    def half_life_s(self) -> float | None:
        """The half-life in seconds; None: the points never decay."""
        return None if self.half_life_days is None else self.half_life_days * DAY_S


class CardLine(FunnelPart):
    """One line of the sales card: a label and the answers it shows."""

    label: Said
    shows: Annotated[tuple[Id, ...], Field(min_length=1)]


class ContactPoints(FunnelPart):
    """What a way to be reached adds to fit; the best one counts."""

    cap: Annotated[int, Field(ge=0, le=100)] = 20
    label: Said
    points: dict[ContactKind, Points]
    """A kind that is not listed adds nothing, as `doubtful_email` in the files of earlier versions."""


class EngagementPoints(FunnelPart):
    """Points for what people do, apart from their answers."""

    cap: Annotated[int, Field(ge=0, le=100)] = 30
    half_life_days: Annotated[float, Field(gt=0)] = 30
    label: Said
    guide: Points = 10
    completed: Points = 10
    price_asked: Points = 10
    returned: Points = 5
    """For each further day on which they come back."""
    campaign: Points = 5
    """For each further campaign that brings them."""

    @cached_property
    def worth(self) -> Mapping[str, int]:
        """What each kind of deed adds, by the kind of its entry in the ledger."""
        deeds = ("guide", "completed", "price_asked", "returned", "campaign")
        return {deed: getattr(self, deed) for deed in deeds}

    @cached_property
    def half_life_s(self) -> float:
        """The half-life in seconds."""
        return self.half_life_days * DAY_S


class PromisePlan(FunnelPart):
    """What people are promised beyond the company's hours."""

    quiet_days: Annotated[int, Field(ge=1, le=10)] = 3
    """Working days within which those are answered who asked to be contacted and miss a line of the SQL gate."""


class Funnel(FunnelPart):
    """A whole funnel, checked: every id it names exists, every text is in every language."""

    version: Literal[1] = Field(alias="schema", default=1)
    languages: Annotated[tuple[OfferedLanguage, ...], Field(min_length=1)]
    """The languages offered, the default first."""
    sales_language: OfferedLanguage
    """The language of the sales group; one of `languages`."""
    company: Company
    bot: BotProfile | None = None
    """What people see before they start the bot."""
    contact: ContactPlan
    consent: ConsentPlan
    magnet: Id
    """The magnet that is given unless the source has its own."""
    magnets: dict[Id, Magnet]
    gift: Said | None = None
    """What the texts call the magnet, without an article: guide, coupon, checklist; else the word for its form."""
    sources: dict[SourceId, Source] = Field(default={})
    questions: Annotated[tuple[Question, ...], Field(min_length=1, max_length=20)]
    contact_points: ContactPoints
    engagement: EngagementPoints
    mql: MqlGate
    sql: SqlGate
    asked_without_gate: Literal["quiet", "tell_later"] = "quiet"
    """People who ask to be contacted and miss a line of the SQL gate: a quiet card, or only told why no one calls."""
    promise: PromisePlan = PromisePlan()
    words: StageWords = "trade"
    """How figures and lists name the stages: trade says MQL, SQL and PQL; plain says interested, hot and used it."""
    tips: YesNo = False
    """Whether the talk may end with the button for occasional tips; nothing sends them yet."""
    desk: Desk = Desk()
    """How the sales desk works; the newest version's counts, also for talks that began with an older one."""
    card: tuple[CardLine, ...]
    price_text: Said
    """The answer to a question about the price."""
    texts: dict[str, Said] = Field(default={})
    """Texts of ours, by key, that this funnel words differently."""
    hash: str = ""
    """SHA-256 of the file's text, hex; set by `loader`."""

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Question id to place, counted from 0."""
        return {question.id: place for place, question in enumerate(self.questions)}

    @cached_property
    def _longest(self) -> Mapping[str, int]:
        """Question id to how many may still come; computed from the end, because `next` only leads forward."""
        longest: dict[str, int] = {}
        for question in reversed(self.questions):
            follows = [self.after(question, option) for option in question.options]
            longest[question.id] = 1 + max((longest[each.id] for each in follows if each is not None), default=0)
        return longest

    def question(self, question_id: str) -> Question:
        """Return the question with this id.

        Raises:
            KeyError: there is no such question; a checked funnel names only existing ones.
        """
        return self.questions[self.places[question_id]]

    @cached_property
    def _next_places(self) -> tuple[Mapping[str, int], ...]:
        """For each question, option id to the place of the next question; the place behind the last one is the end."""
        return tuple(
            {option.id: self._next_place(place, option) for option in question.options}
            for place, question in enumerate(self.questions)
        )

    def _next_place(self, place: int, option: Option) -> int:
        if option.next == "end":
            return len(self.questions)
        return place + 1 if option.next is None else self.places[option.next]

    def after(self, question: Question, option: Option) -> Question | None:
        """Return the question that follows this answer, or None at the end."""
        place = self._next_place(self.places[question.id], option)
        return self.questions[place] if place < len(self.questions) else None

    def jumped_over(self, answers: Mapping[str, str]) -> frozenset[str]:
        """Return the questions that were not asked, because the answers before them lead past them.

        A question that is only not answered yet is none of them, and neither is one after an answer that is not known.
        """
        jumped, asked_next = set[str](), 0
        for place, (question, nexts) in enumerate(zip(self.questions, self._next_places, strict=True)):
            if place < asked_next:
                jumped.add(question.id)
            else:
                asked_next = nexts.get(answers.get(question.id, ""), place)
        return frozenset(jumped)

    def longest_from(self, question: Question) -> int:
        """Return how many questions may still come, this one included."""
        return self._longest[question.id]
