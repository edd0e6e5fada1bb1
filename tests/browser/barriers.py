"""Barriers on the page for people who see little, hear it read, or use a keyboard: axe-core looks for them."""

from collections.abc import AsyncIterator, Sequence
from importlib.resources import files
from itertools import product

from playwright.async_api import Page, ViewportSize

AXE = files("axe_playwright_python") / "axe.min.js"
GRAVE = ("serious", "critical")
WIDE: ViewportSize = {"width": 1366, "height": 844}
PHONE: ViewportSize = {"width": 390, "height": 844}
SCHEMES = ("light", "dark")
LANGUAGES = ("fa", "en")
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
BY_NIGHT = ("color-contrast",)
"""All that changes by night."""
RUN = """async ([rules, grave]) => {
  const found = await axe.run(document, { resultTypes: ["violations"], runOnly: rules });
  return found.violations.filter((one) => grave.includes(one.impact)).flatMap((one) => one.nodes.map(
    (node) => `${one.id}: ${node.target.join(" ")}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message}`));
}"""


async def grave_barriers(page: Page, rules: Sequence[str]) -> list[str]:
    """Return what axe calls serious or critical on the page as it stands."""
    if not await page.evaluate("() => Boolean(window.axe)"):
        await page.evaluate(AXE.read_text("utf-8"))
    return await page.evaluate(RUN, [rules, GRAVE])


async def ways_to_look(page: Page, views: Sequence[str]) -> AsyncIterator[str]:
    """Show the same state of the page in each language, by day and by night, wide, and in these views of a phone."""
    for language, scheme in product(LANGUAGES, SCHEMES):
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        if await page.locator("html").get_attribute("lang") != language:
            await page.locator("#ui-language").dispatch_event("click")  # also behind a dialog
        await page.set_viewport_size(WIDE)
        yield f"{language}, {scheme}, wide"
        await page.set_viewport_size(PHONE)
        for view in views:
            await page.evaluate("view => { document.body.dataset.view = view; }", view)
            yield f"{language}, {scheme}, a phone's {view}"
    await page.set_viewport_size(WIDE)


async def barriers(page: Page, state: str, *, views: Sequence[str] = ("people",)) -> list[str]:
    """Return the grave barriers of a state in all its looks."""
    return [
        f"{state} ({look}): {each}"
        async for look in ways_to_look(page, views)
        for each in await grave_barriers(page, BY_NIGHT if "dark" in look else RULES)
    ]
