// Funnels to begin with: a trade and a language, and the world begins again with its first customer.

import { ask } from "./dialogs.js";
import { el, swap } from "./dom.js";
import { look, sent } from "./door.js";
import { said, t, uiLanguage } from "./texts.js";

const NAMES = { fa: "فارسی", en: "English" };

export class Starters {
  // `begun` is told the language and the link's word of the world that begins; `failed` is told why not.
  constructor({ begun, failed }) {
    this.begun = begun;
    this.failed = failed;
    this.node = el("form", { className: "starters", on: { submit: (event) => this.begin(event) } });
    this.offered = { starters: [], current: null };
  }

  async load() {
    try {
      this.offered = (await look("starters")) ?? this.offered;
    } catch {
      return; // the stream tells when the sandbox is back
    }
    this.draw();
  }

  get running() {
    const starter = this.offered.starters.find((each) => each.id === this.offered.current);
    return starter ? said(starter.name) : t("ownFunnel");
  }

  draw() {
    const { starters, current } = this.offered;
    const trade = el("select", { name: "starter", "data-key": "starter", on: { change: () => { this.chosen = trade.value; this.draw(); } } },
      ...starters.map((each) => el("option", { value: each.id }, said(each.name))));
    trade.value = this.chosen ?? current ?? starters[0]?.id ?? "";
    const languages = starters.find((each) => each.id === trade.value)?.languages ?? [];
    const first = languages.includes(uiLanguage()) ? uiLanguage() : languages[0];
    swap(this.node,
      el("p", { className: "hint" }, t("tradesHint")),
      el("label", {}, el("span", {}, t("tradesTrade")), trade),
      el("fieldset", {}, el("legend", {}, t("tradesLanguage")), ...languages.map((language) => el("label", { className: "check" },
        el("input", { type: "radio", name: "language", value: language, checked: language === first, "data-key": `of ${language}` }), el("span", { lang: language }, NAMES[language] ?? language)))),
      el("button", { type: "submit", "data-key": "begin", disabled: Boolean(this.busy) || !starters.length }, t("tradesBegin")),
      el("p", { className: "hint", role: "status" }, this.busy ? t("tradesBusy") : ""));
  }

  async begin(event) {
    event.preventDefault();
    const { starter, language } = Object.fromEntries(new FormData(this.node));
    if (!(await ask(t("tradesQuestion"), { title: t("tradesBegin"), yes: t("tradesBegin") }))) return;
    this.busy = true;
    this.draw();
    const answer = await sent("starters", { starter, first: language });
    this.busy = false;
    await this.load();
    if (answer.done) await this.begun(language, answer.payload);
    else this.failed(answer.said);
  }
}
