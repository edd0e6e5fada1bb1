// Light, dark, or as the system is set.

import { icon } from "./dom.js";
import { t } from "./texts.js";

const THEMES = ["auto", "light", "dark"];
let theme = THEMES.includes(localStorage.getItem("theme")) ? localStorage.getItem("theme") : "auto";

export function nextTheme() {
  theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
  localStorage.setItem("theme", theme);
}

export function drawTheme(button) {
  document.documentElement.dataset.theme = theme;
  button.replaceChildren(icon(theme));
  button.title = t(`theme_${theme}`);
  button.setAttribute("aria-label", t(`theme_${theme}`));
}
