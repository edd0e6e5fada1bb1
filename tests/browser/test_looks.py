"""How the page looks: on a phone, from right to left, by day and by night."""

import json

import pytest
from playwright.async_api import Locator, expect

from tests.browser.desk import Desk, seen

pytestmark = pytest.mark.asyncio(loop_scope="session")

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
PANES = {"آدم‌ها": "#people", "گفت‌وگو": "#chat", "فروش": "#sales", "خرابی‌ها": "#controls"}
WIDEST = (
    "() => Math.max(...[...document.querySelectorAll('html, body, main, main > *')].map((node) => node.scrollWidth))"
)
# The start of a line of text: the distance of its first letter from the left and from the right of its message.
BEGINS = """(node) => {
  const first = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(first, 1);
  const [letter, box] = [range.getBoundingClientRect(), node.getBoundingClientRect()];
  return letter.left - box.left < box.right - letter.right ? "left" : "right";
}"""
# The WCAG 2 contrast between a text and its background.
CONTRAST = """(node) => {
  const parse = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((each) => each / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, place) => sum + each * [0.2126, 0.7152, 0.0722][place], 0);
  const ink = parse(getComputedStyle(node).color);
  let behind = node;
  while (parse(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  const [a, b] = [light(ink), light(parse(getComputedStyle(behind).backgroundColor))].sort((one, other) => other - one);
  return (a + 0.05) / (b + 0.05);
}"""
READ = (
    ".words", ".words a", ".mine small", ".stamp span", ".mine .stamp span", ".keys button", ".list bdi",
    ".list small", ".as", "h2", "[role=tab]", ".link button", ".hint", ".switches b", ".switches small",
    ".acts button", ".state", "#life", ".inline button",
)  # fmt: skip
BRIGHTNESS = (
    "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number).reduce((a, b) => a + b) / 3"
)


# The parts of the header that are cut by the screen or that overlap, while the bot's state has these words.
CUT = """async (words) => {
  document.querySelector("#life span").textContent = words;
  await new Promise(requestAnimationFrame);
  const parts = [...document.querySelectorAll(".bar > :not(.tagline)")].filter((each) => each.offsetWidth);
  const boxes = parts.map((each) => [each.id || each.tagName, each.getBoundingClientRect()]);
  const outside = boxes.filter(([, box]) => box.left < 0 || box.right > innerWidth).map(([name]) => name);
  const over = boxes.flatMap(([name, a], at) => boxes.slice(at + 1)
    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1).map(([other]) => `${name} over ${other}`));
  return [...outside, ...over];
}"""
STATES = {
    "fa": ("ربات کار می‌کند", "ربات دارد بالا می‌آید · خرابی‌های روشن: ۳"),
    "en": ("Bot is running", "Bot ended by itself · faults on: 3"),
}
AT_END = "list => list.scrollHeight - list.scrollTop - list.clientHeight < 2"


async def begun(desk: Desk, name: str, language: str, number: str, greeting: str) -> Locator:
    """Start the bot as a person, and return the text of its greeting."""
    await desk.adds(name, language=language, phone=number)
    await desk.starts()
    return (await desk.sees(greeting)).locator(".words")


async def turns_to(desk: Desk, view: str) -> None:
    await desk.page.locator("#switcher").get_by_role("button", name=view).tap()


@pytest.mark.long
@pytest.mark.parametrize("language", STATES)
async def test_the_header_is_whole_at_every_width_whatever_the_bots_state(demo, open_desk, language):
    desk = await open_desk(demo, language, timezone_id="Europe/London")  # the clock names its city
    await expect(desk.page.locator("#clock small").first).to_be_visible()
    for width in (360, 390, 701, 781, 820, 1024, 1100, 1240, 1366):
        await desk.page.set_viewport_size({"width": width, "height": 700})
        for words in STATES[language]:
            assert await desk.page.evaluate(CUT, words) == [], (width, words)


@pytest.mark.long
async def test_a_view_at_the_newest_message_stays_there_when_the_score_above_it_grows(demo, open_desk):
    desk = await open_desk(demo, "en", viewport={"width": 1360, "height": 560})
    await begun(desk, "Nell", "en", "+442079460403", "12 questions")
    shown = desk.chat.locator(".messages")
    for height in (120, 0, 90):
        await shown.evaluate("list => { list.scrollTop -= 1; list.scrollTop += 1; }")  # a late event of scrolling
        await desk.page.locator(".score").evaluate("(score, px) => { score.style.paddingBottom = `${px}px`; }", height)
        await desk.page.evaluate("() => new Promise((seen) => setTimeout(() => requestAnimationFrame(seen), 60))")
        assert await shown.evaluate(AT_END), height
    await shown.evaluate("list => { list.scrollTop = 0; }")
    await desk.page.evaluate("() => new Promise((seen) => setTimeout(() => requestAnimationFrame(seen), 60))")
    await desk.page.locator(".score").evaluate("score => { score.style.paddingBottom = '40px'; }")
    assert await shown.evaluate("list => list.scrollTop") == 0, "who reads above is not pulled away"


async def test_on_a_phone_one_pane_at_a_time_is_seen_and_nothing_is_wider_than_the_screen(demo, open_desk):
    desk = await open_desk(demo, "fa", **PHONE)
    await begun(desk, "الهام", "fa", "+989121110401", "سلام")
    for view, pane in PANES.items():
        await turns_to(desk, view)
        await expect(desk.page.locator(pane)).to_be_visible()
        for other in set(PANES.values()) - {pane}:
            await expect(desk.page.locator(other)).to_be_hidden()
        await expect(desk.page.locator("#switcher [aria-current=true]")).to_contain_text(view)
        assert await desk.page.evaluate(WIDEST) <= PHONE["viewport"]["width"], view
    await expect(desk.controls).to_have_css("box-shadow", "none")


@pytest.mark.long
async def test_on_a_phone_one_can_talk_and_sales_is_told(demo, open_desk):
    desk = await open_desk(demo, "fa", **PHONE)
    await begun(desk, "پگاه", "fa", "+989121110402", "سلام")
    await desk.gives_number("ارسال شماره", "+989121110402")
    await desk.sees("۱ از ۴")
    await desk.says("/talk")
    await expect(desk.page.locator("#switcher").get_by_role("button", name="فروش").locator(".badge")).to_be_visible()
    await turns_to(desk, "فروش")
    await seen(desk.sales, "پگاه")


async def test_the_page_reads_from_right_to_left_and_each_message_in_its_own_direction(demo, open_desk):
    desk = await open_desk(demo, "fa")
    await expect(desk.page.locator("html")).to_have_css("direction", "rtl")
    people, sales = await desk.page.locator("#people").bounding_box(), await desk.sales.bounding_box()
    assert people["x"] > sales["x"]
    persian = await begun(desk, "سمیرا", "fa", "+989121110403", "سلام")
    await expect(persian.locator("..")).to_have_css("direction", "rtl")
    assert await persian.evaluate(BEGINS) == "right"
    english = await begun(desk, "Wendy", "en", "+442079460404", "Hi")
    await expect(english.locator("..")).to_have_css("direction", "ltr")
    assert await english.evaluate(BEGINS) == "left"


@pytest.mark.long
async def test_the_pages_language_changes_and_the_chats_do_not(demo, open_desk):
    desk = await open_desk(demo, "fa")
    await begun(desk, "شیوا", "fa", "+989121110406", "سلام")
    before = await desk.said()
    assert await own_stand_on_the_right(desk)
    await desk.page.locator("#ui-language").click()
    await expect(desk.page.locator("html")).to_have_css("direction", "ltr")
    await expect(desk.page.get_by_role("heading", name="Prospects")).to_be_visible()
    await desk.sees("سلام")
    assert await desk.said() == before
    assert await own_stand_on_the_right(desk)


async def own_stand_on_the_right(desk: Desk) -> bool:
    """Tell whether one's own messages stand on the right, as Telegram has them in every language."""
    mine = await desk.chat.locator(".mine .bubble").first.bounding_box()
    theirs = await desk.chat.locator(".message:not(.mine) .bubble").first.bounding_box()
    assert mine is not None
    assert theirs is not None
    return mine["x"] + mine["width"] > theirs["x"] + theirs["width"]


@pytest.mark.long
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_by_day_and_by_night_all_words_can_be_read(demo, open_desk, scheme):
    desk = await open_desk(demo, "en", color_scheme=scheme)
    await begun(desk, "Vera", "en", "+442079460407", "Hi")
    await desk.taps("Someone else's contact")
    await desk.page.get_by_role("dialog").get_by_role("button", name="Send").click()
    await desk.sees("That number isn't yours")
    await desk.says("/talk")
    await desk.opens_faults()
    assert (await desk.page.evaluate(BRIGHTNESS) < 80) == (scheme == "dark")
    for words in READ:
        # In one step of the page: between two, it may draw them again.
        every = f"[...document.querySelectorAll({json.dumps(words)})].filter((node) => node.checkVisibility())"
        contrasts = await desk.page.evaluate(f"() => {every}.map({CONTRAST})")
        assert contrasts, words
        assert min(contrasts) > 4.5, words


@pytest.mark.long
async def test_a_chosen_theme_beats_the_machines_and_outlives_a_reload(demo, open_desk):
    desk = await open_desk(demo, "en", color_scheme="dark")
    theme = desk.page.locator("#theme")
    await expect(theme).to_have_attribute("title", "Colours: as this machine has them")
    await theme.click()
    await expect(theme).to_have_attribute("title", "Colours: light")
    await desk.page.reload()
    await expect(desk.page.locator("html")).to_have_css("color-scheme", "light")
    assert await desk.page.evaluate(BRIGHTNESS) > 200
