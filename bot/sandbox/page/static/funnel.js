// The funnel's drawer: its map, its file, and funnels to begin with; on a large view map and file side by side.

import { el, find, icon, iconButton, rove, swap } from "./dom.js";
import { kept, look, sent, soon } from "./door.js";
import { Editor } from "./editor.js";
import { FunnelMap } from "./map.js";
import { whenFree } from "./presses.js";
import { Starters } from "./starters.js";
import { number, said, t } from "./texts.js";

const TABS = { map: "funnelMap", file: "funnelFile", trades: "funnelTrades" };
const AGAIN_MS = 600;

export class Funnel {
  // `open` opens the drawer, `close` closes it; `begun` is told of a new world, `pop` of what to say.
  constructor({ open, close, begun, pop }) {
    this.open = open;
    this.close = close;
    this.refresh = soon(() => this.load(), 60);
    this.map = new FunnelMap({ goTo: (line) => this.goTo(line) });
    this.editor = new Editor({ copied: (words) => { pop(words); this.turn("file"); this.load(); }, failed: pop });
    this.starters = new Starters({ begun, failed: pop });
    this.tab = TABS[kept.get("funnelTab")] ? kept.get("funnelTab") : "map";
    this.head = el("div", { className: "top" });
    this.tabs = el("div", { className: "tab-row", role: "tablist" });
    this.now = el("p", { className: "hint now" });
    this.problems = el("div", { className: "problems", role: "alert", hidden: true });
    this.notes = el("details", { className: "warnings" });
    this.walk = el("div", { className: "walk" });
    const panel = (name, ...children) => el("div", { className: `panel of-${name}`, id: `funnel-${name}`, role: "tabpanel", "aria-labelledby": `tab-${name}` }, ...children);
    this.panels = {
      map: panel("map", this.notes, this.walk, this.map.node),
      file: panel("file", this.editor.node),
      trades: panel("trades", this.starters.node),
    };
    find("map").replaceChildren(this.head, this.now, this.tabs, this.problems, el("div", { className: "panels" }, ...Object.values(this.panels)));
    rove(this.tabs, (tab) => tab.click());
  }

  get isOpen() {
    return !find("map").hidden;
  }

  async load() {
    try {
      const [funnel] = await Promise.all([look("funnel"), this.starters.load()]);
      this.funnel = funnel ?? this.funnel;
    } catch {
      return; // the stream tells when the sandbox is back
    }
    if (this.funnel) whenFree(this, () => this.draw());
  }

  draw() {
    const { funnel } = this;
    if (!funnel || !this.isOpen) return;
    const large = document.body.dataset.funnel === "large";
    swap(this.head, el("h2", {}, t("map")),
      iconButton(large ? "shrink" : "grow", t(large ? "funnelSmall" : "funnelLarge"), () => this.turnLarge(), { "data-key": "large", className: "icon large" }),
      iconButton("close", t("close"), () => this.close(), { "data-key": "close" }));
    this.now.textContent = t("funnelNow").replace("{name}", funnel.mine ? `\u2068${funnel.path}\u2069` : this.starters.running);
    this.tabs.setAttribute("aria-label", t("funnelParts"));
    swap(this.tabs, ...Object.entries(TABS).map(([name, words]) => el("button", {
      type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `funnel-${name}`, "aria-selected": String(this.tab === name), tabIndex: this.tab === name ? 0 : -1, "data-key": name,
      on: { click: () => this.turn(name) },
    }, t(words))));
    find("map").dataset.tab = this.tab;
    for (const [name, panel] of Object.entries(this.panels)) panel.classList.toggle("chosen", name === this.tab);
    this.drawProblems(funnel.problems);
    this.drawNotes(funnel.warnings);
    this.drawWalk(funnel);
    this.map.draw(funnel.map);
    this.editor.draw(funnel);
    this.starters.draw();
  }

  drawProblems(problems) {
    this.problems.hidden = !problems.length;
    if (!problems.length) return;
    swap(this.problems, el("p", {}, t(problems.length === 1 ? "problemsOne" : "problemsMany").replace("{n}", number(problems.length))), this.list(problems, "problem"));
  }

  // What works and is probably a mistake, folded away until somebody asks.
  drawNotes(warnings) {
    this.notes.hidden = !warnings.length;
    swap(this.notes, el("summary", { "data-key": "notes" }, t(warnings.length === 1 ? "notesOne" : "notesMany").replace("{n}", number(warnings.length))), this.list(warnings, "note"));
  }

  list(problems, kind) {
    return el("ul", {}, ...problems.map((each, place) => el("li", {}, el("button", { type: "button", className: "quiet", "data-key": `${kind}${place}`, on: { click: () => this.goTo(each.line) } },
      t("problemAt").replace("{line}", number(each.line)).replace("{says}", `\u2068${said(each.says)}\u2069`)))));
  }

  drawWalk({ map, simulation }) {
    const { status, done, of, lines } = simulation;
    const runs = status === "running";
    const button = runs
      ? el("button", { type: "button", className: "quiet", "data-key": "simulate", on: { click: () => this.simulate(false) } }, t("simulateStop"))
      : el("button", { type: "button", "data-key": "simulate", on: { click: () => this.simulate(true) } }, t(map.walked ? "simulateAgain" : "simulate"));
    const words = runs ? (done ? t("simulating").replace("{done}", number(done)).replace("{of}", number(of)) : t("simulateStarts"))
      : map.walked ? t("simulateLast").replace("{n}", number(map.walked.prospects)) : t("simulateNever");
    swap(this.walk,
      el("div", { className: "walk-row" }, button, runs ? el("progress", { max: of, value: done, "aria-label": t("simulate") }) : null),
      el("p", { className: "hint" }, words),
      status === "failed" ? el("div", { role: "alert" }, el("p", { className: "bad" }, t("simulateFailed")), el("pre", { className: "lines", dir: "ltr", tabIndex: 0 }, lines.join("\n"))) : null);
    clearTimeout(this.later);
    if (runs) this.later = setTimeout(() => this.load(), AGAIN_MS);
  }

  async simulate(on) {
    await sent("funnel/simulate", { on });
    await this.load();
  }

  turn(tab) {
    this.tab = tab;
    kept.set("funnelTab", tab);
    this.draw();
  }

  turnLarge() {
    const large = document.body.dataset.funnel !== "large";
    document.body.dataset.funnel = large ? "large" : "";
    if (large && this.tab === "trades") this.tab = "map";
    this.draw();
  }

  // Opens the file at a line, from the map, from an error, or from the banner above the chats.
  async goTo(line) {
    if (!this.isOpen) this.open();
    if (!this.funnel) await this.load();
    this.turn("file");
    this.editor.goTo(line);
  }
}
