// The page's own texts, and how it writes numbers and times; messages in the chats are never changed.

import { en as funnelEn } from "./funnel_words_en.js";
import { fa as funnelFa } from "./funnel_words_fa.js";
import { en } from "./words_en.js";
import { fa } from "./words_fa.js";

const WORDS = { en: { ...en, ...funnelEn }, fa: { ...fa, ...funnelFa } };
let language = localStorage.getItem("language") ?? (navigator.language.startsWith("fa") ? "fa" : "en");

const locale = () => (language === "fa" ? "fa-IR" : "en-GB");

export const t = (key) => WORDS[language][key] ?? key;

// A text that is there in several languages: in the page's, else in the first.
export const said = (texts) => texts[language] ?? Object.values(texts)[0] ?? "";

export const uiLanguage = () => language;

export const list = (words, last) => (words.length > 1 ? `${words.slice(0, -1).join(t("comma"))}${last}${words.at(-1)}` : words.join(""));

export const percent = (part, whole) => (whole ? part / whole : 0).toLocaleString(locale(), { style: "percent" });

export const number = (value) => value.toLocaleString(locale());

export const signed = (points) => `${points < 0 ? "−" : points > 0 ? "+" : ""}${number(Math.abs(points))}`;

// A number that names something, such as a process.
export const digits = (value) => value.toLocaleString(locale(), { useGrouping: false });

// All times are the company's, as on its cards, and in the calendar of the page's language.
let zone;
let aheadMs = 0;

export function goBy(shown) {
  zone = shown.zone || undefined;
  aheadMs = shown.now * 1000 - Date.now();
}

export const now = () => (Date.now() + aheadMs) / 1000;

const written = (seconds, form) => new Date(seconds * 1000).toLocaleString(locale(), { ...form, timeZone: zone });

export const clock = (seconds) => written(seconds, { hour: "2-digit", minute: "2-digit" });

export const weekday = (seconds) => written(seconds, { weekday: "short", day: "numeric", month: "short" });

export const year = (seconds) => written(seconds, { year: "numeric" });

export const day = (seconds) =>
  written(seconds, { day: "numeric", month: "long", ...(year(seconds) === year(now()) ? {} : { year: "numeric" }) });

// The time of a message of today, else its day.
export const moment = (seconds) => (day(seconds) === day(now()) ? clock(seconds) : written(seconds, { day: "numeric", month: "short" }));

const unit = (value, name) => new Intl.NumberFormat(locale(), { style: "unit", unit: name, unitDisplay: "long" }).format(value);

// Days and hours; minutes where there is neither.
export function span(seconds) {
  const minutes = Math.round(seconds / 60);
  const parts = [[Math.floor(minutes / 1440), "day"], [Math.floor(minutes / 60) % 24, "hour"]].filter(([value]) => value);
  return parts.length ? parts.map(([value, name]) => unit(value, name)).join(t("and")) : unit(minutes, "minute");
}

export function size(bytes) {
  if (bytes < 1024) return `${number(bytes)} ${t("bytes")}`;
  if (bytes < 1024 * 1024) return `${number(Math.round(bytes / 102.4) / 10)} ${t("kilobytes")}`;
  return `${number(Math.round(bytes / 104857.6) / 10)} ${t("megabytes")}`;
}

export function switchLanguage() {
  language = language === "fa" ? "en" : "fa";
  localStorage.setItem("language", language);
}

export function writeTexts() {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "fa" ? "rtl" : "ltr";
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
}
