"""Valid funnels of every kind: fewer or more languages, questions, options, magnets, sources and ways to be reached."""

import hashlib
import json
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from conversations.funnel.checks import complaints
from conversations.funnel.model import Funnel
from conversations.funnel.text_checks import known_texts
from tests.conversations.talks import SHIPPED

SAID = {"fa", "en"}
SIZE = {
    "id": "size", "axis": "fit", "cap": 20, "text": {"fa": "چند نفرید؟", "en": "How many are you?"},
    "label": {"fa": "اندازه", "en": "size"},
    "options": [
        {"id": "one", "label": {"fa": "یک نفر", "en": "Just me"}, "points": 0},
        {"id": "many", "label": {"fa": "بیشتر", "en": "A company"}, "points": 20},
    ],
}  # fmt: skip
"""A question that the shipped funnel does not ask."""
OWN_TEXTS = {
    "gift.link": {"fa": "{caption} این هم نشانی: {link}", "en": "{caption} Here: {link}"},
    "gift.coupon": {"fa": "کد شما {coupon}", "en": "Your code {coupon}"},
    "button.copy_code": {"fa": "کپی", "en": "Copy"},
    "key.skip": {"fa": "بی‌شماره", "en": "Without a number"},
    "key.other_language": {"fa": "انگلیسی", "en": "Persian"},
}
LINK = {"fa": "https://example.com/fa", "en": "https://example.com/en"}
MAGNETS: dict[str, dict[str, Any]] = {
    "file": {"file": {"fa": "guide-fa.pdf", "en": "guide-en.pdf"}},
    "link": {"link": LINK, "caption": {"fa": "بفرمایید.", "en": "Here you are."}},
    "coupon": {"coupon": "SPRING-20"},
}
LANGUAGES = st.sampled_from([["fa"], ["en"], ["fa", "en"], ["en", "fa"]])


def _some(values: list, *, least: int = 0) -> st.SearchStrategy[list]:
    """Draw some of these items, in any order."""
    return st.permutations(values).flatmap(lambda mixed: st.integers(least, len(mixed)).map(lambda n: mixed[:n]))


@st.composite
def funnels(draw: st.DrawFn) -> Funnel:
    """Draw a funnel that `sarnakh check` accepts."""
    data = json.loads(SHIPPED.model_dump_json(by_alias=True, exclude={"hash"}, exclude_none=True))
    languages = draw(LANGUAGES)
    data["questions"] = _questions(draw, data["questions"])
    options = {each["id"]: [option["id"] for option in each["options"]] for each in data["questions"]}
    data |= _magnets_and_sources(draw, data["sources"], languages) | {
        "sales_language": draw(st.sampled_from(languages))
    }
    data["contact"]["kinds"] = draw(_some(["phone", "email", "telegram"], least=1))
    data["contact"]["first"] = draw(st.sampled_from(data["contact"]["kinds"]))
    kept = draw(_some(list(data["contact_points"]["points"])))
    data["contact_points"]["points"] = {each: data["contact_points"]["points"][each] for each in kept}
    data["consent"]["mode"] = draw(st.sampled_from(["with_contact", "separate_step"]))
    data["consent"]["version"] = draw(st.integers(1, 3))
    own = draw(_some([*data["texts"], *OWN_TEXTS]))
    data["texts"] = {key: (data["texts"] | OWN_TEXTS)[key] for key in own}
    data["card"] = [{"label": data["company"]["name"], "shows": [each]} for each in options]
    _gates(draw, data, options)
    return _read({**_only(data, languages), "languages": languages})


def in_languages(*languages: str, **changes: Any) -> Funnel:
    """Return the shipped funnel in these languages only, with top-level keys changed."""
    return _read(_in_languages(*languages, **changes))


def text_in_languages(*languages: str, **changes: Any) -> str:
    """Return the same as the text of a file: JSON is YAML."""
    return json.dumps(_in_languages(*languages, **changes), ensure_ascii=False)


def _in_languages(*languages: str, **changes: Any) -> dict[str, Any]:
    data = json.loads(SHIPPED.model_dump_json(by_alias=True, exclude={"hash"}, exclude_none=True)) | changes
    only = _only({**data, "sales_language": changes.get("sales_language", languages[0])}, list(languages))
    return {**only, "languages": languages}


def _questions(draw: st.DrawFn, shipped: list[dict[str, Any]]) -> list[dict[str, Any]]:
    questions = deepcopy(draw(_some([*shipped, SIZE], least=1)))
    for question in questions:
        question["options"] = draw(_some(question["options"], least=2))
    return questions


def _magnets_and_sources(draw: st.DrawFn, shipped: dict[str, Any], languages: list[str]) -> dict[str, Any]:
    names = draw(_some(["guide", "book"], least=1))
    magnets = {name: MAGNETS[draw(st.sampled_from(list(MAGNETS)))] for name in names}
    sources = {}
    for name in draw(_some(list(shipped))):
        more: dict[str, Any] = {"label": shipped[name]["label"]}
        if draw(st.booleans()):
            greeting = {"fa": "سلام {name}، خوش آمدید.", "en": "Hi {name}, welcome."}
            more |= {"magnet": draw(st.sampled_from(names)), "greeting": greeting}
        if draw(st.booleans()):
            more["language"] = draw(st.sampled_from(languages))
        sources[name] = more
    return {"magnets": magnets, "magnet": names[0], "sources": sources}


def _gates(draw: st.DrawFn, data: dict[str, Any], options: dict[str, list[str]]) -> None:
    """Make the gates name only existing ids, with thresholds that can be reached."""

    def there(picks: dict[str, list[str]]) -> dict[str, list[str]]:
        found = {each: [one for one in picked if one in options.get(each, ())] for each, picked in picks.items()}
        return {each: picked for each, picked in found.items() if picked}

    sql, mql = data["sql"], data["mql"]
    for name in ("where", "unless", "wants", "calls"):
        sql[name] = there(sql[name])
    sql["talk_sets"] = {each: one for each, one in sql["talk_sets"].items() if one in options.get(each, ())}
    mql["unless"] = there(mql["unless"])
    sql["cooldown_days"] = draw(st.sampled_from([0, 3, 14]))
    for least in ({"fit": 4, "interest": 10}, {"fit": 0, "interest": 0})[draw(st.integers(0, 1)) :]:
        sql |= least
        mql |= least
        if not _wrong(data):
            return
    # No one can give all these answers in one talk.
    sql |= {"where": {}, "unless": {}}
    mql["unless"] = {}


def _wrong(data: dict[str, Any]) -> bool:
    return any(each.path[0] in ("sql", "mql") for each in complaints(_typed(data), known_texts()))


def _only(value: Any, languages: list[str]) -> Any:
    """Return the data with texts in these languages only."""
    if isinstance(value, dict):
        if value and set(value) <= SAID:
            return {language: value[language] for language in languages if language in value}
        return {key: _only(each, languages) for key, each in value.items()}
    return [_only(each, languages) for each in value] if isinstance(value, list) else value


def _typed(data: dict[str, Any]) -> Funnel:
    return Funnel.model_validate_json(json.dumps(data), strict=True)


def _read(data: dict[str, Any]) -> Funnel:
    funnel, text = _typed(data), json.dumps(data)
    wrong = list(complaints(funnel, known_texts()))
    assert wrong == [], wrong
    return funnel.replace(hash=hashlib.sha256(text.encode()).hexdigest())
