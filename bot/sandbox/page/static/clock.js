// The clock that Telegram and the bot go by: what it shows, and the buttons that move it.

import { el, find, icon, swap } from "./dom.js";
import { look, posted, soon } from "./door.js";
import { clock, goBy, now, span, t, weekday, year } from "./texts.js";

const REDRAWN_MS = 2000;
const STEPS = ["hour", "day", "opening", "now"];
const MACHINES_S = 1; // what is closer to the machine's time is the machine's time

export class Clock {
  // `changed` is called when another day is today, with `true` where all times are written in another way, too.
  constructor({ changed, failed }) {
    this.root = find("clock");
    this.changed = changed;
    this.failed = failed;
    this.state = null;
    this.refresh = soon(() => this.load());
    this.face = el("span", { className: "face" });
    this.menu = el("div", { className: "clock-menu" });
    this.root.replaceChildren(el("summary", {}, icon("clock"), this.face), this.menu);
    this.root.addEventListener("toggle", () => { if (this.root.open) this.refresh(); });
    setInterval(() => this.drawFace(), REDRAWN_MS);
  }

  async load() {
    this.take(await look("clock").catch(() => null));
  }

  take(state) {
    if (!state) return;
    const [before, yearBefore] = [this.state, year(now())];
    this.state = state;
    goBy(state);
    this.draw();
    const rewritten = before?.zone !== state.zone || yearBefore !== year(now());
    if (rewritten || before.ahead_s !== state.ahead_s) this.changed(rewritten);
  }

  draw() {
    if (!this.state) return;
    this.root.hidden = false;
    this.drawFace();
    this.root.querySelector("summary").title = t("clock");
    const { ahead_s: ahead, opening, moves } = this.state;
    const isMoved = Math.abs(ahead) > MACHINES_S;
    this.root.classList.toggle("moved", isMoved);
    const steps = STEPS.filter((step) => (step === "opening" ? opening !== null : step !== "now" || isMoved));
    const rows = [
      el("p", { className: "whole" }, weekday(now())),
      el("p", { className: "hint" }, t(moves ? "clockHint" : "clockStands")),
      isMoved ? el("p", { className: "ahead" }, t("clockAhead").replace("{span}", span(ahead))) : null,
      moves ? el("div", { className: "clock-steps" }, ...steps.map((step) => this.button(step, opening))) : null,
      moves && isMoved ? el("p", { className: "hint" }, t("clockBack")) : null,
    ];
    swap(this.menu, ...rows.filter(Boolean));
  }

  button(step, opening) {
    const when = step === "opening" ? el("small", {}, `${weekday(opening)} ${clock(opening)}`) : null;
    return el("button", { type: "button", "data-key": step, className: step === "now" ? "quiet" : "", on: { click: () => this.move(step) } },
      el("span", {}, t(`clock_${step}`)), when);
  }

  // Day and time by the company's clock; its city where this browser's clock shows another time.
  drawFace() {
    if (!this.state) return;
    const seconds = now();
    const city = this.isElsewhere(seconds) ? this.state.cities[document.documentElement.lang] ?? this.state.zone : "";
    const parts = [el("span", { className: "day" }, weekday(seconds)), el("b", {}, clock(seconds)), city ? el("small", {}, city) : null];
    const written = parts.map((part) => part?.textContent ?? "").join(" ");
    if (written === this.written) return;
    this.written = written;
    this.face.replaceChildren(...parts.filter(Boolean));
  }

  isElsewhere(seconds) {
    if (!this.state.zone) return false;
    const here = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" };
    const written = (zone) => new Date(seconds * 1000).toLocaleString("en-GB", { ...here, timeZone: zone });
    return written(undefined) !== written(this.state.zone);
  }

  async move(step) {
    const wasInside = this.menu.contains(document.activeElement);
    this.take(await posted("clock", { to: step }, this.failed));
    // The button that was pressed may be gone.
    if (wasInside && document.activeElement === document.body) this.root.querySelector("summary").focus();
  }
}
