// The strip under the head of the prospect's chat: fit, interest, and each line of the gates, alive after each answer.

import { el, icon, swap } from "./dom.js";
import { kept, look, soon } from "./door.js";
import { whenFree } from "./presses.js";
import { list, number, signed, t, uiLanguage } from "./texts.js";

const SIGNS = { met: "check", missing: "close", unasked: "open", skipped: "skip" };
const ROOMY_PX = { width: 430, height: 560 };

export class Strip {
  constructor(head) {
    this.node = el("section", { className: "score", hidden: true });
    head.after(this.node);
    this.pane = head.parentElement;
    new ResizeObserver(() => { if (this.score && this.open !== this.wasOpen) this.draw(this.score); }).observe(this.pane);
    this.refresh = soon(() => this.load(), 80);
  }

  look(personId) {
    if (personId !== this.personId) {
      this.personId = personId;
      this.node.hidden = true;
    }
    return this.load();
  }

  async load() {
    const asked = this.personId;
    if (!asked) return;
    try {
      const score = await look(`score?as=${asked}&language=${uiLanguage()}`);
      if (asked === this.personId) whenFree(this, () => { if (asked === this.personId) this.draw(score); });
    } catch {
      // the stream tells when the sandbox is back
    }
  }

  // Where nobody has chosen, the gates are listed if the chat has room enough.
  get open() {
    const { clientWidth, clientHeight } = this.pane;
    const roomy = clientWidth >= ROOMY_PX.width && clientHeight >= ROOMY_PX.height;
    return (kept.get("score") ?? (roomy ? "open" : "closed")) === "open";
  }

  draw(score) {
    this.score = score;
    this.wasOpen = this.open;
    this.node.hidden = !score;
    if (!score) return;
    this.node.setAttribute("aria-label", t("score"));
    swap(this.node,
      el("div", { className: "axes" }, this.stage(score), this.axis("fit", score), this.axis("interest", score), this.turner()),
      this.open ? el("div", { className: "gates" }, this.gate("mql", score), this.gate("sql", score)) : null,
      this.open ? el("small", { className: "talks" }, t("line_talk")) : null);
  }

  turner() {
    const label = t(this.open ? "scoreHide" : "scoreShow");
    const turn = () => {
      kept.set("score", this.open ? "closed" : "open");
      this.draw(this.score);
    };
    return el("button", { type: "button", className: "icon turner", title: label, "aria-label": label, "aria-expanded": String(this.open), "data-key": "turn", on: { click: turn } }, icon("chevron"));
  }

  stage({ stage, hot }) {
    return el("span", { className: `stage ${hot ? "hot" : ""}`, role: "status" }, `${hot ? "🔥 " : ""}${t(`stage_${stage}`)}`, hot ? el("span", { className: "unseen" }, ` · ${t("hot")}`) : null);
  }

  // A bar from 0 to 100 with a notch at each threshold; its parts are listed while it has the focus or the pointer.
  axis(axis, { gates, [axis]: { points, parts } }) {
    const label = t("scoreOf").replace("{axis}", t(axis)).replace("{n}", number(points)).replace("{mql}", number(gates.mql[axis])).replace("{sql}", number(gates.sql[axis]));
    const bar = el("span", { className: "bar-of" }, fill(points), ...["mql", "sql"].map((gate) => notch(gate, gates[gate][axis], points)));
    const node = el("div", { className: `axis ${axis}`, role: "meter", tabIndex: 0, "aria-valuenow": String(points), "aria-valuemin": "0", "aria-valuemax": "100", "aria-label": label, "aria-describedby": `parts-${axis}`, "data-key": axis },
      el("span", { className: "name" }, t(axis)), bar, el("b", {}, number(points)),
      el("span", { className: "parts", id: `parts-${axis}`, role: "tooltip" },
        el("span", { className: "what" }, label),
        ...(parts.length ? parts.map((part) => el("span", { className: "part" }, el("bdi", {}, part.about), el("b", { dir: "ltr" }, signed(part.points)))) : [t("scoreNothing")])));
    return node;
  }

  gate(name, { gates }) {
    const { lines } = gates[name];
    const holds = name === "mql" && lines.every(({ state }) => state === "met" || state === "skipped");
    return el("div", { className: "gate", role: "group", "aria-label": t(`gate_${name}`) },
      el("b", { title: t(`gate_${name}`) }, name.toUpperCase()), el("ul", {}, ...(holds ? [el("li", { className: "met" }, icon("check"), t("gateHolds"))] : lines.map((line) => this.line(line)))));
  }

  line(line) {
    const said = line.state === "missing" && line.answer ? t("line_answered").replace("{answer}", line.answer) : "";
    return el("li", { className: line.state, title: t(`state_${line.state}`) }, icon(SIGNS[line.state]),
      el("span", {}, this.words(line), el("span", { className: "unseen" }, ` (${t(`state_${line.state}`)})`), said ? el("small", {}, said) : null));
  }

  words({ kind, question, options, have, needs }) {
    if (kind === "fit" || kind === "interest") {
      return t("line_threshold").replace("{axis}", t(kind)).replace("{have}", number(have)).replace("{needs}", number(needs));
    }
    return t(`line_${kind}`).replace("{question}", question).replace("{options}", list(options, t("line_or")));
  }
}

function fill(points) {
  const node = el("i", { className: "fill" });
  node.style.setProperty("inline-size", `${points}%`);
  return node;
}

function notch(gate, at, points) {
  const node = el("i", { className: `notch ${gate} ${points >= at ? "passed" : ""}` });
  node.style.setProperty("inset-inline-start", `${at}%`);
  return node;
}
