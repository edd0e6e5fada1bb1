// The first steps: a list that ticks itself by what happens in the sandbox, and shows where to press.

import { el, find, icon, swap } from "./dom.js";
import { kept, look, soon } from "./door.js";
import { spot } from "./spot.js";
import { number, t } from "./texts.js";

export class FirstSteps {
  // `guides` brings the place of each step into view and returns the node to press there; `next` opens the funnel.
  constructor({ name, guides, next }) {
    this.name = name;
    this.guides = guides;
    this.next = next;
    this.state = { steps: [], done: [] };
    this.refresh = soon(() => this.load(), 120);
  }

  async load() {
    try {
      this.state = (await look("steps")) ?? this.state;
    } catch {
      return; // the stream tells when the sandbox is back
    }
    this.draw();
  }

  get isFolded() {
    return kept.get("steps") === "folded";
  }

  fold(folded) {
    kept.set("steps", folded ? "folded" : "open");
    this.draw();
  }

  draw() {
    const { steps, done } = this.state;
    const written = JSON.stringify([steps, done, this.isFolded, this.name(), t("steps")]);
    if (written === this.written || !steps.length) return;
    this.written = written;
    const count = t("stepsDone").replace("{n}", number(done.length)).replace("{of}", number(steps.length));
    const all = done.length === steps.length;
    swap(find("steps"),
      el("h3", {}, el("button", {
        type: "button", "aria-expanded": String(!this.isFolded), "aria-controls": "steps-list", "data-key": "fold", on: { click: () => this.fold(!this.isFolded) },
      }, el("span", {}, t("steps")), el("small", {}, count), icon("down"))),
      el("div", { id: "steps-list", hidden: this.isFolded },
        el("ol", {}, ...steps.map((step) => this.row(step, done.includes(step), step === this.first()))),
        all ? this.celebration() : null));
    find("steps").classList.toggle("all", all);
  }

  first() {
    return this.state.steps.find((step) => !this.state.done.includes(step));
  }

  row(step, isDone, isNext) {
    const title = t(`step_${step}`).replace("{name}", `\u2068${this.name()}\u2069`);
    return el("li", { className: isDone ? "done" : isNext ? "next" : "" },
      el("span", { className: "tick", "aria-hidden": "true" }, isDone ? icon("check") : null),
      el("div", {},
        el("b", {}, title, isDone ? el("span", { className: "unseen" }, ` (${t("stepDone")})`) : null),
        isNext ? el("small", {}, t(`step_${step}_hint`)) : null),
      isDone ? null : el("button", {
        type: "button", className: "quiet", "data-key": step, "aria-label": `${t("showMe")}: ${title}`, on: { click: () => this.show(step) },
      }, t("showMe")));
  }

  celebration() {
    return el("p", { className: "celebration", role: "status" }, el("span", {}, t("celebration")),
      this.next ? el("button", { type: "button", "data-key": "next", on: { click: this.next } }, t("openFunnel")) : null);
  }

  async show(step) {
    spot(await this.guides[step]());
  }
}
