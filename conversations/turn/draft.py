"""A turn while it is being built: collects what a handler changes, records and says.

Each event has its own draft. `finish` scores the lead and returns the turn.
"""

import re
from datetime import datetime
from functools import lru_cache
from operator import attrgetter

from msgspec.structs import replace

from conversations.funnel.gift import gift_values, magnet_for, names_gift
from conversations.funnel.model import Funnel, Question
from conversations.funnel.parts.basics import Said
from conversations.funnel.reconciliation import language_in, talk_under
from conversations.language import catalogue
from conversations.language.catalogue import spoken
from conversations.language.direction import isolate
from conversations.language.loaded import languages, own_name
from conversations.language.names import spoken_name
from conversations.language.places import fill_ours
from conversations.qualification.scoring import SCORED, Score, score
from conversations.qualification.stages import Evaluation, evaluate, recheck_at
from conversations.reading.spelling import fold, fold_ours
from conversations.turn.buttons import Act, ActButton, LanguageButton, write_button
from conversations.turn.turn import (
    Alert,
    Button,
    CardChanged,
    NewAlert,
    NewQuietCard,
    Reply,
    Say,
    Turn,
)
from storage.records.lead import Lead, RetentionPolicy
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json, Language
from storage.records.talk import Session, Talk

_shown_on_card = attrgetter(
    "name", "username", "language", "phone", "email", "contact", "unread_contact", "answers", "hot", "stopped",
    "agrees", "blocked", "quiet",
)  # fmt: skip
_NAME = re.compile(r"[,،]?\s*\{name\}")
UPDATE_KEY = "u{update_id}:{name}"
"""The outbox key of a reply, built from its update and its name; `question_key` relies on it."""


class Draft:
    """The new state of the lead and the talk, and everything said in this turn."""

    def __init__(
        self,
        session: Session,
        *,
        funnel: Funnel,
        now: datetime,
        update_id: int,
        keeping: RetentionPolicy = RetentionPolicy(),  # noqa: B008  # frozen
    ) -> None:
        self.before = session
        self.funnel = funnel
        self.now = now
        self.update_id = update_id
        self.keeping = keeping
        self.lead: Lead = session.lead
        self.language: Language = language_in(funnel, session.lead.language)
        """The language they are addressed in."""
        self.talk: Talk = talk_under(session.talk, session.lead, funnel)
        self.entries: list[Entry] = []
        self.replies: list[Reply] = []
        self.alerts: list[Alert] = []
        self.toast = ""
        self.erased = False
        self.with_person = False
        """Whether a person of ours talks with them: the bot asks nothing by itself."""
        self.receipt = False
        self._worth: Score | None = None

    @property
    def ledger(self) -> tuple[Entry, ...]:
        """All entries, including those of this turn."""
        return (*self.before.ledger, *self.entries)

    @property
    def has_card(self) -> bool:
        """Whether sales already has a card of this lead."""
        return self.before.lead.has_card

    # What changes

    def set_lead(self, **changes: object) -> None:
        """Change fields of the lead."""
        self.lead = self.lead.replace(**changes)
        if "language" in changes:
            self.language = language_in(self.funnel, self.lead.language)

    def set_talk(self, **changes: object) -> None:
        """Change fields of the talk."""
        self.talk = self.talk.replace(**changes)

    def note(self, kind: EntryKind, /, **data: Json) -> None:
        """Add an entry to the ledger."""
        if kind in SCORED:
            self._worth = None
        self.entries.append(Entry(kind=kind, at=self.now, data=data, update_id=self.update_id))

    # What is said

    def text(self, key: str, **values: str | int) -> str:
        """Return a text in their language: the funnel's own, or ours."""
        return self.text_in(self.language, key, **values)

    def phrase(self, key: str, **ours: str) -> str:
        """Return a text in their language with words of ours inserted unchanged, such as days and times."""
        return fill_ours(template_of(self.funnel, self.language, key), ours)

    def text_of_funnel(self, key: str, **values: str | int) -> str:
        """Return what `text` does, remembered: for values that are the funnel's words or numbers, never a person's."""
        template = template_of(self.funnel, self.language, key)
        if names_gift(template):
            return self.text(key, **values)
        return _filled(template, self.language, tuple(values.items()))

    def text_in(self, language: Language, key: str, **values: str | int) -> str:
        """Return a text in any language: the funnel's own, where it offers the language."""
        template = template_of(self.funnel, language, key)
        if "{" not in template:  # most are plain, and this is the hot path
            return template
        gift = self._gift(language) if names_gift(template) else {}
        return fill_ours(template, {**spoken(values, language), **gift})

    def _gift(self, language: Language) -> dict[str, str]:
        return gift_values(self.funnel, language, magnet=magnet_for(self.lead, self.funnel))

    def spellings(self, key: str) -> list[str]:
        """Return a text in every language, because keyboards stay on phones after a change of language or funnel."""
        return [self.text_in(language, key) for language in languages()]

    def is_key(self, words: str, key: str) -> bool:
        """Return whether these words are a key's label."""
        return fold(words) in map(fold_ours, self.spellings(key))

    def said(self, texts: Said) -> str:
        """Return the funnel's text in their language."""
        return texts[self.language]

    def said_with(self, texts: Said, **ours: str) -> str:
        """Return the funnel's text in their language, with the word for the gift and `ours` inserted unchanged."""
        return fill_ours(self.said(texts), {**self._gift(self.language), **ours})

    def greeting(self, key: str) -> str:
        """Return a text of ours, or the funnel's own, that greets them by their first name."""
        return self.greet(template_of(self.funnel, self.language, key))

    def greet(self, template: str) -> str:
        """Fill in their first name and the gift; a person whose name has no letters is greeted without one."""
        first = self.before.first_name
        name = spoken_name(self.lead.name if first is None else first)
        written = template if name else _NAME.sub("", template)
        return fill_ours(written, {**self._gift(self.language), "name": isolate(name)})

    def say(self, key: str, **values: str | int) -> None:
        """Say a text without buttons."""
        self.reply(Say(key, self.text(key, **values)))

    def reply(self, reply: Reply) -> None:
        """Add a reply; a second reply of the same name gets a unique name."""
        name, place = reply.name, 1
        while any(each.name == name for each in self.replies):
            place += 1
            name = f"{reply.name}.{place}"
        self.replies.append(reply if name == reply.name else replace(reply, name=name))

    def button(self, key: str, act: Act) -> Button:
        """Return a button of this talk."""
        return Button(self.text(key), press=self.press(act))

    def press(self, act: Act) -> str:
        """Return the callback data of an act in this talk."""
        return write_button(ActButton(self.talk.session, act))

    def language_button(self, label: str, language: Language) -> Button:
        """Return a button that switches to another language."""
        return Button(label, press=write_button(LanguageButton(self.talk.session, language)))

    def label_of_language(self, language: Language, *, said_in: Language | None = None) -> str:
        """Return the label of the key that switches to another language, in the current one."""
        label = self.text_in(said_in or self.language, "key.other_language")
        return fill_ours(label, {"language": own_name(language)})

    def key_of(self, name: str) -> str:
        """Return the outbox key that a reply of this turn will have."""
        return UPDATE_KEY.format(update_id=self.update_id, name=name)

    def place(self, question: Question) -> str:
        """Return the question's number and the total, like «(۲ از ۴)»."""
        n, longest = len(self.talk.path) + 1, self.funnel.longest_from(question)
        of = len(self.talk.path) + min(longest, self.talk.quick_left or longest)
        place = self.text_of_funnel("question_place", n=n, of=of)
        return f"{self.said(question.text)} {place}"

    # How it ends

    def evaluation(self) -> Evaluation:
        """Return score and stage with what is recorded so far; the ledger is scored again only if need be."""
        if self._worth is None:
            self._worth = score(self.ledger, self.funnel, self.now)
        return evaluate(self.lead, self.ledger, funnel=self.funnel, now=self.now, worth=self._worth)

    def finish(self) -> Turn:
        """Score the lead and return the turn."""
        evaluation, pinned = self.evaluation(), self.talk.funnel == self.funnel.hash
        lead = evaluation.lead
        if evaluation.alert:
            lead = self._alerted(lead)
            self.alerts.insert(0, NewAlert())
        elif self.has_card and self._card_differs(evaluation):
            self.alerts.insert(0, CardChanged(told=self._told(evaluation.lead)))
        return Turn(
            lead=lead,
            talk=self.talk if pinned else self.talk.replace(funnel=self.funnel.hash),
            entries=(*self.entries, *evaluation.entries),
            replies=tuple(self.replies),
            alerts=self._merged_alerts(),
            toast=self.toast,
            language=self.language,
            decay_at=recheck_at(evaluation, funnel=self.funnel, now=self.now),
            erased=self.erased,
            receipt=self.receipt,
        )

    def _alerted(self, lead: Lead) -> Lead:
        """Return the lead of an alert, whose promise goes before a quiet one; a quiet card of this turn is not made."""
        if self.before.lead.has_card:
            return lead.replace(quiet_due=None)
        self.entries = [entry for entry in self.entries if entry.kind is not EntryKind.QUIET]
        return lead.replace(quiet=(), quiet_at=None, quiet_due=None)

    def _card_differs(self, evaluation: Evaluation) -> bool:
        return _shown_on_card(self.before.lead) != _shown_on_card(evaluation.lead)

    def _told(self, after: Lead) -> str:
        """Return the news for the owner of a claimed card; "" if the lead has no owner."""
        before, language = self.before.lead, self.funnel.sales_language
        if before.owner is None:
            return ""
        if after.phone and after.phone != before.phone:
            return catalogue.text("sales", "told.phone", language, value=after.phone)
        if after.email and after.email != before.email:
            return catalogue.text("sales", "told.email", language, value=after.email)
        if after.stopped and not before.stopped:
            return catalogue.text("sales", "told.stopped", language)
        return catalogue.text("sales", "told.answers", language) if after.answers != before.answers else ""

    def _merged_alerts(self) -> tuple[Alert, ...]:
        """Drop what a new card, or an edit with a message to the owner, makes redundant; an alert is a new card."""
        if not self.alerts:
            return ()
        if any(isinstance(alert, NewAlert) for alert in self.alerts):
            self.alerts = [alert for alert in self.alerts if not isinstance(alert, NewQuietCard)]
        fresh = any(isinstance(alert, NewAlert | NewQuietCard) for alert in self.alerts)
        telling = any(isinstance(alert, CardChanged) and alert.told for alert in self.alerts)
        return tuple(
            alert
            for alert in self.alerts
            if not (isinstance(alert, CardChanged) and (fresh or (telling and not alert.told)))
        )


def text_of(funnel: Funnel, language: Language, key: str, **values: str | int) -> str:
    """Return a text for prospects: the funnel's own in this language, or ours."""
    return fill_ours(template_of(funnel, language, key), {**spoken(values, language), **gift_values(funnel, language)})


@lru_cache(maxsize=1024)  # the answers and questions of a few funnels, in their languages
def _filled(template: str, language: Language, values: tuple[tuple[str, str | int], ...]) -> str:
    return fill_ours(template, spoken(dict(values), language))


def template_of(funnel: Funnel, language: Language, key: str) -> str:
    """Return a text for prospects before anything is filled in: the funnel's own in this language, or ours."""
    said = funnel.texts.get(key)
    own = said.get(language) if said is not None else None
    return catalogue.texts(language, "prospect")[key] if own is None else own
