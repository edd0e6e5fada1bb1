"""The funnel as data: what is offered, what is asked, and what answers are worth.

`loader` reads it from YAML and checks it; nothing here does I/O. Docstrings of fields become descriptions in
the JSON Schema.
"""

from collections.abc import Mapping
from datetime import date, time, timedelta
from functools import cached_property
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    Tag,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from conversations.funnel.languages import OfferedLanguage
from storage.records.lead import ContactKind
from storage.records.translatable import tr

CONTACT, ENGAGEMENT = "contact", "engagement"
"""Groups of points that every funnel has in addition to its questions."""
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
SourceId = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
"""The payload that Telegram allows in a deep link: https://core.telegram.org/bots/features#deep-linking"""
Said = dict[OfferedLanguage, str]
"""One text in each language offered."""
Way = Literal["phone", "email", "telegram"]
Axis = Literal["fit", "interest"]
Weekday = Literal["sat", "sun", "mon", "tue", "wed", "thu", "fri"]
Points = Annotated[int, Field(ge=-100, le=100)]
StageWords = Literal["plain", "trade"]
MOST_OPENINGS = 4
"""In one day."""
Picks = dict[Id, tuple[Id, ...]]
"""Question id to option ids."""


def _plain_minutes(value: time) -> time:
    """Refuse 09:00:30 and 09:00+03:30: hours are in the company's time zone, to the minute."""
    if value.tzinfo is not None or value.second or value.microsecond:
        raise ValueError(tr('must be hours and minutes alone, as in "09:00"'))
    return value


def _yes_or_no(value: object) -> object:
    """Read yes and no, which are words to the YAML reader, like true and false."""
    if value not in (True, False, "yes", "no") or isinstance(value, int | float) is not isinstance(value, bool):
        raise ValueError(tr("must be yes or no"))
    return value in (True, "yes")


YesNo = Annotated[
    bool, BeforeValidator(_yes_or_no), WithJsonSchema({"enum": [True, False, "yes", "no"], "default": False})
]
TimeOfDay = Annotated[
    time, AfterValidator(_plain_minutes), WithJsonSchema({"type": ["string", "integer"], "examples": ["09:00", 9]})
]


class FunnelPart(BaseModel):
    """Frozen, strict in its keys: a misspelt key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Opening(FunnelPart):
    """One opening of a day; a closing that is not later than its opening is on the next day."""

    opens: TimeOfDay
    closes: TimeOfDay

    def __str__(self) -> str:
        midnight = self.closes == time()
        return f"{self.opens:%H:%M}-{'24:00' if midnight else format(self.closes, '%H:%M')}"


class _AsWritten:
    """Describes hours in the JSON Schema as owners may write them; the model has one form of them alone."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        modelled = handler(schema)
        opening = modelled["additionalProperties"]["items"]
        several = {"type": "array", "items": {"anyOf": [{"type": "string"}, opening]}, "minItems": 1}
        text = {"type": "string", "examples": ["09:00-18:00", "9-13, 16-20", "18:00-02:00", "closed"]}
        day = {"anyOf": [text, {"const": False}, opening, {**several, "maxItems": MOST_OPENINGS}]}
        return {
            "type": "object",
            "description": "By day: sat, Saturday, sat-wed, or in Persian. Each has up to four openings, or is closed.",
            "minProperties": 1,
            "additionalProperties": day,
        }


WeeklyHours = Annotated[dict[Weekday, tuple[Opening, ...]], _AsWritten()]
"""The openings of each day of the week, as `written.weekly_hours` reads them."""
DaysOff = Annotated[
    tuple[date, ...],
    WithJsonSchema(
        {
            "description": "Dates of either calendar, or spans of them: 2027-03-21, 1406/01/01 - 1406/01/04.",
            "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}],
            "default": [],
        }
    ),
]
"""Dates, as `written.days_off` reads them."""


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


GuidePoint = Annotated[str, Field(min_length=1, max_length=160)]


class GuideSection(FunnelPart):
    """A part of a guide: a heading, and what is said below it."""

    title: Annotated[str, Field(min_length=1, max_length=60)]
    points: Annotated[tuple[GuidePoint, ...], Field(min_length=1, max_length=6)]


class GuideText(FunnelPart):
    """What a guide says; short enough to be read on a phone in two minutes."""

    title: Annotated[str, Field(min_length=1, max_length=70)]
    opening: Annotated[str, Field(min_length=1, max_length=240)]
    sections: Annotated[tuple[GuideSection, ...], Field(min_length=1, max_length=5)]
    closing: Annotated[str, Field(min_length=1, max_length=240)]
    button: Annotated[str, Field(min_length=1, max_length=32)]
    """Leads back to the bot."""


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


class MqlGate(FunnelPart):
    """Who is marketing-qualified."""

    fit: Annotated[int, Field(ge=0, le=100)]
    interest: Annotated[int, Field(ge=0, le=100)]
    unless: Picks = {}


class WhereLine(FunnelPart):
    """The longer form of a line of `where`."""

    options: tuple[Id, ...]
    """The options that pass."""
    required: YesNo = False
    """no: people whose answers jump over the question need not answer it. yes: they do not pass without it."""


AS_LIST, AS_KEYS = "[list]", "[keys]"
"""How pydantic's errors name the two forms of a line of `where`; no key of a file looks like this."""


def _form_of_line(value: object) -> str:
    return AS_KEYS if isinstance(value, dict | WhereLine) else AS_LIST


Where = dict[
    Id,
    Annotated[
        Annotated[tuple[Id, ...], Tag(AS_LIST)] | Annotated[WhereLine, Tag(AS_KEYS)], Discriminator(_form_of_line)
    ],
]
"""Question id to the options that pass, as a list or as keys."""


class SqlGate(FunnelPart):
    """Who is sales-qualified by what they said: stated facts and thresholds, never a sum alone."""

    fit: Annotated[int, Field(ge=0, le=100)]
    interest: Annotated[int, Field(ge=0, le=100)]
    where: Where
    """Each of these questions answered with one of these options, unless earlier answers jumped over it."""
    unless: Picks = {}
    """People with one of these answers never pass."""
    wants: Picks
    """Answers that ask to be contacted; people who gave one and miss another gate: see `asked_without_gate`."""
    calls: Picks = {}
    """Those among them that ask for a phone call."""
    talk_sets: dict[Id, Id] = {}
    """The answers that are recorded when Talk is pressed right after the price text."""
    hysteresis: Annotated[int, Field(ge=0, le=50)] = 10
    """How far below a threshold a hot lead stays hot, so that heat does not flicker."""
    cooldown_days: Annotated[int, Field(ge=0, le=365)] = 14
    """How long after an alert there is no second one."""

    @property
    def allowed(self) -> Picks:
        """The lines of `where`: question id to the options that pass."""
        return {each: line.options if isinstance(line, WhereLine) else line for each, line in self.where.items()}

    @property
    def required(self) -> frozenset[str]:
        """The questions of `where` without an answer to which nobody passes."""
        return frozenset(each for each, line in self.where.items() if isinstance(line, WhereLine) and line.required)

    @property
    def cooldown(self) -> timedelta:
        """How long after an alert no second one is sent."""
        return timedelta(days=self.cooldown_days)


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
    sources: dict[SourceId, Source] = {}
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
    card: tuple[CardLine, ...]
    price_text: Said
    """The answer to a question about the price."""
    texts: dict[str, Said] = {}
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

    def after(self, question: Question, option: Option) -> Question | None:
        """Return the question that follows this answer, or None at the end."""
        if option.next == "end":
            return None
        place = self.places[question.id] + 1 if option.next is None else self.places[option.next]
        return self.questions[place] if place < len(self.questions) else None

    def jumped_over(self, answers: Mapping[str, str]) -> frozenset[str]:
        """Return the questions that were not asked, because the answers before them lead past them.

        A question that is only not answered yet is none of them, and neither is one after an answer that is not known.
        """
        jumped: set[str] = set()
        following: Question | None = self.questions[0]
        for question in self.questions:
            if following is None or self.places[question.id] < self.places[following.id]:
                jumped.add(question.id)
                continue
            given = next((each for each in question.options if each.id == answers.get(question.id)), None)
            following = self.after(question, given) if given is not None else question
        return frozenset(jumped)

    def longest_from(self, question: Question) -> int:
        """Return how many questions may still come, this one included."""
        return self._longest[question.id]
