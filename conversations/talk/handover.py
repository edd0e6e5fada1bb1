"""/talk and every Talk button: hand over to a person at once, from any step of the talk."""

from conversations.language import catalogue
from conversations.qualification.stages import SAME_WISH
from conversations.steps.contact import add_contact_kind, after_number
from conversations.steps.ending import doer, make_promise
from conversations.steps.exchange import consent_missing, consent_rows, end_stop, number_keyboard, show_consent
from conversations.steps.magnet import give, has_guide
from conversations.steps.questions import record_answer
from conversations.turn.buttons import Act
from conversations.turn.draft import Draft
from conversations.turn.turn import CardChanged, Say
from storage.records.lead import ContactKind
from storage.records.ledger import EntryKind
from storage.records.talk import Step


def ask_for_a_person(draft: Draft) -> None:
    """Make them sales-qualified; promise an answer; then ask for a number once, skippable."""
    end_stop(draft)
    if draft.lead.contact is None:
        add_contact_kind(draft, ContactKind.TELEGRAM, str(draft.lead.telegram_id))
    if draft.talk.price_open:
        _set_talk_answers(draft)
    again = _asked_lately(draft)
    if not again:
        draft.note(EntryKind.TALK_ASKED)
        if draft.has_card:
            draft.alerts.append(
                CardChanged(told=catalogue.text("sales", "told.talk_asked", draft.funnel.sales_language))
            )
    words = draft.text("talk_again" if again else "talk_asked", doer=doer(draft), promise=make_promise(draft))
    draft.set_talk(price_open=False)
    asks = draft.lead.phone is None and not draft.talk.number_asked and "phone" in draft.funnel.contact.kinds
    through = draft.talk.step in (Step.QUESTION, Step.NUMBER, Step.DONE)
    draft.reply(Say("talk", words, keyboard="keep" if asks or through else "remove"))
    if asks:
        ask_number(draft)
    elif not through:
        draft.set_talk(step=Step.DONE)
        if not has_guide(draft):
            give(draft, caption_key="guide_too")


def ask_number(draft: Draft) -> None:
    """Ask for a number, under the consent text; this is done once."""
    if draft.talk.step is not Step.NUMBER:
        draft.set_talk(interrupted=draft.talk.step)
    draft.set_talk(step=Step.NUMBER, number_asked=True)
    text = draft.text("ask_number")
    if draft.lead.consent is None:
        text = f"{text}\n\n{show_consent(draft)}"
    if consent_missing(draft):
        draft.reply(Say("ask_number", text, buttons=consent_rows(draft, no=Act.SKIP_NUMBER)))
    else:
        draft.reply(Say("ask_number", text, keyboard=number_keyboard(draft)))


def skip_number(draft: Draft) -> None:
    """Go on without a number."""
    after_number(draft, key="number_skipped")


def _set_talk_answers(draft: Draft) -> None:
    """Record the answers of the funnel's `talk_sets`, because Talk was pressed after the price text."""
    for question_id, option_id in draft.funnel.sql.talk_sets.items():
        question = draft.funnel.question(question_id)
        if draft.lead.answers.get(question_id) is not None:
            record_answer(draft, question, next(each for each in question.options if each.id == option_id))


def _asked_lately(draft: Draft) -> bool:
    """Return whether an earlier wish to talk still holds; /stop ends it."""
    said = [each for each in draft.before.ledger if each.kind in (EntryKind.TALK_ASKED, EntryKind.STOPPED)]
    # A wish further in the future was dated by a clock that was wrong.
    return bool(said) and said[-1].kind is EntryKind.TALK_ASKED and abs(draft.now - said[-1].at) < SAME_WISH
