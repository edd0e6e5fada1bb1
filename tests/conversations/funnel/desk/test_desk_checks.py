"""What `check` says of a section `desk`, with its place, in both languages."""

import pytest

from conversations.funnel.loader import FunnelError, warnings_in
from conversations.language.operator_texts import in_language
from tests.conversations.funnel.desk.sections import funnel_with, marked
from tests.conversations.shop import read

NINE = ", ".join(f"{{ id: r{number}, label: r{number} }}" for number in range(9))
TELEGRAM = "must be the numeric id of a Telegram account, as in 7001; a @username is none"
REFUSED = [
    pytest.param("clock: { hold: §4m }", "`hold` (4m) is shorter than `nudge` (5m)", "آزاد می‌شود", id="hold"),
    pytest.param("clock: { nudge: §16m }", "`hold` (15m) is shorter than `nudge` (16m)", "آزاد می‌شود", id="nudge"),
    pytest.param(
        "clock: { backup_after: §11m }",
        "`backup_after` (11m) is longer than `manager_after` (10m)",
        "نیروی کمکی",
        id="the back-up after the managers",
    ),
    pytest.param(
        "clock: { manager_after: §4m }",
        "`backup_after` (5m) is longer than `manager_after` (4m)",
        "نیروی کمکی",
        id="the managers before the back-up",
    ),
    pytest.param(
        "clock: { manager_after: §1h }",
        "`manager_after` (1h) is longer than `again_after` (55m)",
        "از موعد سرنخ",
        id="again before the first time",
    ),
    pytest.param(
        "clock: { again_after: 1h, manager_after: §1d }",
        "`manager_after` (1d) is longer than `again_after` (1h)",
        "از موعد سرنخ",
        id="a working day is longer than an hour",
    ),
    pytest.param("clock: { sla: §5 }", '`sla` must be a length of time, as in 30s, 5m, 4h or 2d, not "5"', "مدت زمان"),
    pytest.param("clock: { sla: §-5m }", 'must be a length of time, as in 30s, 5m, 4h or 2d, not "-5m"', "مدت زمان"),
    pytest.param("clock: { sla: §[5m] }", "`sla` must be a length of time", "مدت زمان", id="a list of lengths"),
    pytest.param("clock: { sla: §yes }", "`sla` must be a length of time", "مدت زمان", id="yes for a length"),
    pytest.param("clock: { sla: §400d }", 'must be at most 365 days, not "400d"', "۳۶۵", id="more than a year"),
    *(
        pytest.param(f"clock: {{ {key}: §0m }}", f"`{key}` must be longer than 0", "بیشتر از صفر", id=f"no {key}")
        for key in ("sla", "nudge", "hold", "answer", "step", "wait")
    ),
    pytest.param("claim: { offer: §0s }", "`offer` must be longer than 0", "بیشتر از صفر", id="no offer"),
    pytest.param("talk: { human: §0h }", "`human` must be longer than 0", "بیشتر از صفر", id="no human"),
    pytest.param("ends: { after_sale: { after: §0d } }", "`after` must be longer than 0", "بیشتر از صفر", id="after"),
    pytest.param("talk: { windows: §0h }", "`windows` must be from 15m to 12h", "`15m`", id="no windows"),
    pytest.param("talk: { windows: §1d }", "`windows` must be from 15m to 12h", "`12h`", id="windows of a day"),
    pytest.param("talk: { days_ahead: §0 }", "`days_ahead` must be 1 or more, not 0", "۱ یا بیشتر", id="no day"),
    pytest.param("talk: { days_ahead: §91 }", "`days_ahead` must be 90 or less, not 91", "۹۰ یا کمتر", id="a season"),
    pytest.param("clock: { pings_an_hour: §0 }", "`pings_an_hour` must be 1 or more", "۱ یا بیشتر", id="no ping"),
    pytest.param("claim: { max_open: §-1 }", "`max_open` must be 0 or more, not -1", "۰ یا بیشتر", id="below 0"),
    pytest.param("claim: { max_untouched: §1.5 }", "must be a whole number", "عدد صحیح", id="half a lead"),
    pytest.param("claim: { rotation: §on }", "must be `off` or `one_first`", "`one_first`", id="a rotation"),
    pytest.param("claim: { mask: §phones }", "did you mean `phone`?", "منظورتان `phone`", id="a misspelt mask"),
    pytest.param("claim: { pql_alert: §3 }", "`pql_alert` must be on or off", "`on` یا `off`", id="3 for on"),
    pytest.param("talk: { topics: §maybe }", "`topics` must be on or off", "`on` یا `off`", id="maybe for on"),
    pytest.param("talk: { relay: §all }", "must be `owner` or `desk`", "`desk`", id="a relay"),
    pytest.param("talk: { sign: §name }", "must be `first_name` or `company`", "`company`", id="a signature"),
    pytest.param("clock: { outside: §quiet }", "must be `silent`, `loud` or `hold`", "`loud`", id="outside"),
    pytest.param("clock: { §holds: 15m }", "unknown key `holds`; did you mean `hold`?", "منظورتان `hold`", id="a key"),
    pytest.param("§clok: { hold: 15m }", "unknown key `clok`; did you mean `clock`?", "منظورتان `clock`", id="a part"),
    pytest.param("clock: §5m", "`clock` must be made of keys and values", "کلید و مقدار", id="a length for a part"),
    pytest.param('who: { managers: [§"@mina"] }', f"number 1 of `managers` {TELEGRAM}", "شناسهٔ عددی", id="@mina"),
    pytest.param('who: { managers: §"@mina" }', f"number 1 of `managers` {TELEGRAM}", "شناسهٔ عددی", id="@mina alone"),
    pytest.param("who: { backup: [7001, §-1001234] }", f"number 2 of `backup` {TELEGRAM}", "شناسهٔ عددی", id="a group"),
    pytest.param("who: { backup: [§7001.5] }", f"number 1 of `backup` {TELEGRAM}", "شناسهٔ عددی", id="half an account"),
    pytest.param("who: { backup: [§4503599627370496] }", TELEGRAM, "شناسهٔ عددی", id="more than 52 bits"),
    pytest.param('who: { people: { §"@mina": {} } }', f"`@mina` {TELEGRAM}", "شناسهٔ عددی", id="@mina for a key"),
    pytest.param("who: { people: §[7001] }", "`people` must be made of keys and values", "کلید و مقدار", id="a list"),
    pytest.param("who: { managers: [7001, §7001] }", "`7001` stands here twice", "دو بار", id="a manager twice"),
    pytest.param("who: { backup: [۷۰۰۱, 7002, §7001] }", "`7001` stands here twice", "دو بار", id="back-up twice"),
    pytest.param(
        "who: { people: { 7001: {}, §7001: {} } }", "`7001` stands here twice; the first is in", "دو بار", id="a key"
    ),
    pytest.param("who: { people: { 7001: {}, §۷۰۰۱: {} } }", "`7001` stands here twice", "دو بار", id="in two scripts"),
    pytest.param("who: { people: { 7001: { weight: §-1 } } }", "`weight` must be 0 or more, not -1", "۰ یا بیشتر"),
    pytest.param("who: { people: { 7001: { weight: §10.5 } } }", "`weight` must be 10 or less", "۱۰ یا کمتر"),
    pytest.param("who: { people: { 7001: { weight: §much } } }", "`weight` must be a number", "باید عدد باشد"),
    pytest.param(
        'who: { people: { 7001: { hours: "§sat-wed" } } }', "say at what hours, as in sat-wed 9-14", "چه ساعت‌هایی"
    ),
    pytest.param("who: { people: { 7001: { hours: sat-wed 9-§25 } } }", "25:00 is no time of day", "۲۵:۰۰"),
    pytest.param("who: { people: { 7001: { hours: { sat: 9-§25 } } } }", "25:00 is no time of day", "۲۵:۰۰", id="day"),
    pytest.param("who: { people: { 7001: { hours: §9 } } }", 'as in "sat-wed 9-14"', "روزها و ساعت‌ها", id="an hour"),
    pytest.param("ends: { currency: §usd }", "did you mean `USD`?", "منظورتان `USD`", id="a small currency"),
    pytest.param("ends: { currency: §GBP }", "must be `IRT`, `USD` or `EUR`", "`EUR`", id="a currency"),
    pytest.param("ends: { after_sale: §maybe }", "must be made of keys and values", "کلید و مقدار", id="maybe"),
    pytest.param("ends: { after_sale: { high: §2 } }", "`high` (2) must be more than `low` (2)", "خوب است یا بد"),
    pytest.param("ends: { after_sale: { low: §5 } }", "`high` (5) must be more than `low` (5)", "خوب است یا بد"),
    pytest.param("ends: { after_sale: { high: §6 } }", "`high` must be 5 or less, not 6", "۵ یا کمتر", id="6 of 5"),
    pytest.param("ends: { after_sale: { low: §0 } }", "`low` must be 1 or more, not 0", "۱ یا بیشتر", id="0 of 5"),
    pytest.param("ends: { lost: [{ id: §other }] }", "`other` is always there", "همیشه هست", id="other"),
    pytest.param("ends: { unfit: [{ id: §other }] }", "`other` is always there", "همیشه هست", id="other, of unfit"),
    pytest.param("ends: { lost: [{ id: price }, { id: §price }] }", "is the id of another reason", "دلیل دیگری"),
    pytest.param("ends: { lost: [{ id: §dear }] }", "none of the reasons that we ship", "`label` بنویسید", id="bare"),
    pytest.param("ends: { lost: [{ id: §too dear }] }", "the id of a reason is of Latin letters", "حرف لاتین"),
    pytest.param("ends: { lost: [{ id: §گران }] }", "the id of a reason is of Latin letters", "حرف لاتین"),
    pytest.param("ends: { lost: [{ id: §seventeen_letters }] }", "the id of a reason is of Latin", "حرف لاتین"),
    pytest.param("ends: { lost: [{ id: §7, label: seven }] }", "`id` must be text, in quotes, not 7", "متن باشد"),
    pytest.param("ends: { lost: [§{ label: dear }] }", "`id` is missing here", "جا افتاده", id="no id"),
    pytest.param("ends: { lost: [§price] }", "must be made of keys and values", "کلید و مقدار", id="an id alone"),
    pytest.param(f"ends: {{ lost: §[{NINE}] }}", "`lost` must have at most 8 entries, not 9", "۸ مورد", id="nine"),
    pytest.param(
        'ends: { lost: [{ id: dear, label: { fa: گران, en: §"far too dear for them" } }] }',
        "this has 21 characters; only 20 fit here",
        "۲۱ نویسه",
        id="a long label",
    ),
    pytest.param('ends: { lost: [{ id: dear, label: §"" }] }', "this text is empty", "متن خالی", id="an empty label"),
    pytest.param('ends: { lost: [{ id: dear, label: §"{why}" }] }', "cannot fill in {why}", "پر کند", id="a place"),
]
ALLOWED = [
    pytest.param("clock: { hold: 5m }", id="free when reminded"),
    pytest.param("clock: { backup_after: 10m }", id="the back-up with the managers"),
    pytest.param("clock: { manager_after: 55m }", id="the managers once"),
    pytest.param("clock: { sla: 3s, backup_after: 2s, manager_after: 4s, again_after: 6s, nudge: 1s, hold: 2s }"),
    pytest.param("talk: { windows: 15m }", id="short windows"),
    pytest.param("talk: { windows: 12h }", id="long windows"),
    pytest.param("who: { people: { 7001: { weight: 0 }, 7002: { weight: 10 } } }", id="weights"),
    pytest.param("who: { managers: [7001], backup: [7001] }", id="one person for both"),
    pytest.param("who: { managers: [4503599627370495] }", id="52 bits"),
    pytest.param("ends: { lost: [{ id: spam }], unfit: [{ id: spam }] }", id="our words in both lists"),
    pytest.param("ends: { lost: [{ id: sixteen_letters_, label: x }] }", id="sixteen letters"),
    pytest.param('ends: { lost: [{ id: dear, label: "نمی‌خواهد بیشتر بدهند" }] }', id="half-spaces take no room"),
    pytest.param("ends: { after_sale: { high: 2, low: 1 } }", id="marks"),
]


@pytest.mark.parametrize(("section", "says", "persian"), REFUSED)
def test_what_cannot_be_is_refused_at_its_place_in_both_languages(section: str, says: str, persian: str) -> None:
    text, place = marked(f"  {section}")
    with pytest.raises(FunnelError) as caught:
        read(text)
    (problem,) = caught.value.problems
    assert str(problem).startswith(f"shop.yaml:{place}: ")
    assert says in str(problem)
    assert persian in problem.in_language("fa")


@pytest.mark.parametrize("section", ALLOWED)
@pytest.mark.long
def test_what_is_at_the_border_is_no_problem(section: str) -> None:
    assert funnel_with(f"  {section}")


@pytest.mark.parametrize(
    ("section", "says", "persian"),
    [
        pytest.param(
            "claim: { rotation: one_first, offer: §6m }",
            "`offer` (6m) is longer than `sla` (5m)",
            "فقط یک نفر",
        ),
        pytest.param(
            "claim: { rotation: one_first }\n  clock: { sla: §30s }",
            "`offer` (2m) is longer than `sla` (30s)",
            "فقط یک نفر",
            id="30s",
        ),
        pytest.param(
            "ends: { lost: [{ id: dear, label: گران }, { id: costly, label: §گران }] }",
            "`costly` and `dear` say the same",
            "فرقشان",
            id="two reasons of one label",
        ),
    ],
)
def test_what_is_probably_a_mistake_is_warned_of(section: str, says: str, persian: str) -> None:
    text, place = marked(f"  {section}")
    found = warnings_in(text, read(text), file="shop.yaml")
    (warned,) = [each for each in found if says in str(each.says)]
    assert str(warned).startswith(f"shop.yaml:{place}: ")
    assert persian in in_language(warned.says, "fa")


def test_an_offer_may_be_long_where_nobody_is_offered_anything() -> None:
    text, _place = marked("  claim: { offer: 6m }")
    assert not [each for each in warnings_in(text, read(text), file="shop.yaml") if "`offer`" in str(each.says)]


def test_a_label_that_lacks_a_language_is_read_in_another_one() -> None:
    text, _place = marked("  ends: { lost: [{ id: dear, label: { fa: گران } }] }")
    funnel = read(text)
    assert funnel.desk.ends.lost[0].label == {"fa": "گران", "en": "گران"}
    assert "desk.ends.lost.dear.label" in "".join(map(str, warnings_in(text, funnel, file="shop.yaml")))
