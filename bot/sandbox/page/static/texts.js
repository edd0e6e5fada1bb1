// The page's own texts, and how it writes numbers and times; messages in the chats are never changed.

import { en } from "./words_en.js";
import { fa } from "./words_fa.js";

const WORDS = { en, fa };
let language = localStorage.getItem("language") ?? (navigator.language.startsWith("fa") ? "fa" : "en");

const locale = () => (language === "fa" ? "fa-IR" : "en-GB");

export const t = (key) => WORDS[language][key] ?? key;

export const number = (value) => value.toLocaleString(locale());

export const clock = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });

export const day = (seconds) => new Date(seconds * 1000).toLocaleDateString(locale(), { day: "numeric", month: "long" });

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
