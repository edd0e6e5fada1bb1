"""A person talking to `advance` alone, without database or Telegram, with a settable clock."""

from datetime import UTC, datetime, timedelta

from bot.funnels.source import open_funnel
from conversations.funnel.model import Funnel
from conversations.talk.advance import advance
from conversations.turn.buttons import Act, ActButton, AnswerButton, BackButton, LanguageButton
from conversations.turn.events import Asked, Command, Event, Pressed, SharedContact, Started, Wrote
from conversations.turn.turn import Rewrite, Say, SendMagnet, Turn
from storage.records.lead import Lead, RetentionPolicy
from storage.records.ledger import Entry
from storage.records.record import Language
from storage.records.talk import Session, Step

MONDAY_NOON = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""12:30 in Tehran, within the shipped hours."""
SHIPPED = open_funnel(None).funnel


class Talker:
    """A person in a talk; `turn` is the result of the last event."""

    def __init__(
        self,
        language: Language = "en",
        *,
        funnel: Funnel = SHIPPED,
        at: datetime = MONDAY_NOON,
        keeping: RetentionPolicy = RetentionPolicy(),  # noqa: B008  # frozen
    ) -> None:
        self.funnel = funnel
        self.keeping = keeping
        self.now = at
        self.update_id = 0
        lead = Lead(
            number=128, telegram_id=7_000_000_001, name="Sara", username="sara", language=language,
            scored_at=at, created=at, seen=at, updated=at,
        )  # fmt: skip
        self.session = Session(lead=lead)
        self.turn: Turn | None = None
        self.turns: list[Turn] = []
        self.met: list[Funnel] = []
        """The funnel of each turn."""

    @property
    def lead(self) -> Lead:
        return self.session.lead

    @property
    def step(self) -> Step:
        assert self.session.talk is not None
        return self.session.talk.step

    @property
    def said(self) -> str:
        """Everything said in the last turn."""
        assert self.turn is not None
        return "\n---\n".join(
            reply.caption if isinstance(reply, SendMagnet) else getattr(reply, "text", "")
            for reply in self.turn.replies
            if not (isinstance(reply, Rewrite) and reply.keeps_text)
        )

    @property
    def labels(self) -> list[str]:
        """The inline buttons of the last turn."""
        assert self.turn is not None
        return [
            button.label
            for reply in self.turn.replies
            if isinstance(reply, Say)
            for row in reply.buttons
            for button in row
        ]

    def does(self, event: Event) -> Turn:
        self.update_id += 1
        turn = advance(
            self.session, event, funnel=self.funnel, now=self.now, update_id=self.update_id, keeping=self.keeping
        )
        ledger = (*self.session.ledger, *turn.entries)
        first_name = self.session.first_name
        self.session = Session(lead=turn.lead, talk=turn.talk, ledger=ledger, first_name=first_name)
        self.turn = turn
        self.turns.append(turn)
        self.met.append(self.funnel)
        return turn

    def starts(self, payload: str = "") -> Turn:
        return self.does(Started(payload))

    def writes(self, text: str) -> Turn:
        return self.does(Wrote(text))

    def asks(self, command: Command) -> Turn:
        return self.does(Asked(command))

    def shares(self, number: str = "989121234567", *, own: bool = True) -> Turn:
        return self.does(SharedContact(number, own=own))

    def answers(self, option: str) -> Turn:
        """Tap the option of the question that waits."""
        talk = self.session.talk
        assert talk is not None
        assert talk.question is not None, "no question waits"
        question = self.funnel.question(talk.question)
        place = self.funnel.questions.index(question)
        number = [each.id for each in question.options].index(option)
        return self.does(Pressed(AnswerButton(talk.session, place, number), message_id=1000 + place))

    def goes_back(self) -> Turn:
        talk = self.session.talk
        assert talk is not None
        place = [question.id for question in self.funnel.questions].index(talk.question or "")
        return self.does(Pressed(BackButton(talk.session, place), message_id=1000 + place))

    def presses(self, act: Act) -> Turn:
        talk = self.session.talk
        assert talk is not None
        return self.does(Pressed(ActButton(talk.session, act), message_id=2000))

    def presses_language(self, language: Language) -> Turn:
        talk = self.session.talk
        assert talk is not None
        return self.does(Pressed(LanguageButton(talk.session, language), message_id=2000))

    def waits(self, delta: timedelta) -> None:
        self.now += delta

    def gives(self, contact: str) -> None:
        """Start, and give a contact of this kind."""
        self.starts()
        match contact:
            case "button":
                self.shares()
            case "typed":
                self.writes("+98 912 123 4567")
            case "telegram":
                self.writes("+98 912 34 56")
                self.writes("+98 912 34 57")
                self.presses(Act.HERE_IS_FINE)
            case email:
                self.writes(email)

    def goes_through(self, *options: str, contact: str = "button") -> None:
        self.gives(contact)
        for option in options:
            self.answers(option)

    def entries(self, kind: str) -> list[Entry]:
        return [entry for entry in self.session.ledger if entry.kind == kind]

    def alerts(self) -> list[str]:
        return [type(alert).__name__ for turn in self.turns for alert in turn.alerts]
