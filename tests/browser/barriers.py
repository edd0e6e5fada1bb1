"""Barriers on the page for people who see little, hear it read, or use a keyboard: axe-core looks for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

from playwright.async_api import Page, ViewportSize

AXE = files("axe_playwright_python") / "axe.min.js"
GRAVE = ("serious", "critical")
WIDE: ViewportSize = {"width": 1366, "height": 844}
PHONE: ViewportSize = {"width": 390, "height": 844}
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


@dataclass(frozen=True)
class Look:
    """One way to see a state: each language, theme and size is met by all rules or, in the other theme, by contrast."""

    language: str
    scheme: Literal["light", "dark"]
    view: str = ""
    """On a phone; without one the screen is wide."""

    @property
    def rules(self) -> Sequence[str]:
        """Return what can be wrong here: by night nothing but colours changes."""
        return BY_NIGHT if self.scheme == "dark" else RULES

    async def shown_on(self, page: Page) -> None:
        """Show the state in this look."""
        await page.emulate_media(color_scheme=self.scheme, reduced_motion="reduce")
        if await page.locator("html").get_attribute("lang") != self.language:
            await page.locator("#ui-language").dispatch_event("click")  # also behind a dialog
        await page.set_viewport_size(PHONE if self.view else WIDE)
        if self.view:
            await page.evaluate("view => { document.body.dataset.view = view; }", self.view)


def looks(views: Sequence[str]) -> Sequence[Look]:
    """Return the looks of a state, English last: not the product, which finds the same again in twice the time."""
    return Look("fa", "dark"), *(Look("fa", "light", view) for view in views), Look("en", "light")


async def barriers(page: Page, state: str, *, views: Sequence[str] = ()) -> list[str]:
    """Return the grave barriers of a state, wide and in these views of a phone."""
    found = []
    for look in looks(views):
        await look.shown_on(page)
        found += [f"{state} ({look}): {each}" for each in await grave_barriers(page, look.rules)]
    return found
