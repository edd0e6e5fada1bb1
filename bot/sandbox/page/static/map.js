// The funnel's map: its steps one below the other, answers as branches, jumps drawn past what they skip.

import { el, icon, swap } from "./dom.js";
import { number, percent, said, signed, t, uiLanguage } from "./texts.js";

const LANE_PX = 9;
const FIRST_LANE_PX = 12;
const SVG = "http://www.w3.org/2000/svg";

export class FunnelMap {
  // `goTo` opens a line of the file.
  constructor({ goTo }) {
    this.goTo = goTo;
    this.edges = document.createElementNS(SVG, "svg");
    this.edges.setAttribute("class", "edges");
    this.edges.setAttribute("aria-hidden", "true");
    this.steps = el("ol", { className: "map-steps" });
    this.node = el("div", { className: "map" }, this.edges, this.steps);
    new ResizeObserver(() => this.drawEdges()).observe(this.steps);
  }

  draw(map) {
    const written = `${uiLanguage()} ${JSON.stringify(map)}`;
    if (written === this.written) return;
    this.written = written;
    this.map = map;
    this.names = new Map(map.questions.map((each, place) => [each.id, t("mapStep").replace("{n}", number(place + 2)).replace("{step}", said(each.label))]));
    this.names.set("end", t("mapEnd"));
    swap(this.steps, this.contact(map.contact), ...map.questions.map((each, place) => this.question(each, place)), this.gates(map.gates), this.end());
    this.drawEdges();
  }

  head(name, detail, line) {
    return el("button", { type: "button", className: "step-head", "data-key": `line${line}${name}`, on: { click: () => this.goTo(line) } },
      el("b", {}, name), el("span", { className: "detail" }, detail), lineOf(line));
  }

  contact({ line, kinds, cap }) {
    const ways = t("mapContactAsks").replace("{ways}", kinds.map((kind) => t(`way_${kind}`)).join(t("comma")));
    const name = t("mapStep").replace("{n}", number(1)).replace("{step}", t("mapContact"));
    return el("li", { className: "map-step" }, this.head(name, `${ways} · ${t("mapContactPoints").replace("{n}", number(cap))}`, line));
  }

  question(question, place) {
    const { axis, cap, walked } = question;
    const detail = t("mapAxis").replace("{axis}", t(axis)).replace("{n}", number(cap));
    return el("li", { className: "map-step", "data-step": question.id },
      this.head(this.names.get(question.id), detail, question.line),
      el("p", { className: "asks" }, el("bdi", {}, said(question.text))),
      walked ? this.walked(walked) : null,
      el("ul", { className: "branches" }, ...question.options.map((option) => this.branch(option, question, place))));
  }

  walked({ asked, answered }) {
    const words = t("mapAsked").replace("{asked}", number(asked)).replace("{answered}", number(answered));
    const lost = asked - answered;
    return el("p", { className: "walked" }, share("stays", answered, asked), el("span", {}, words, lost ? el("b", {}, ` · ${t("mapLost").replace("{n}", number(lost))}`) : null));
  }

  branch(option, { walked }, place) {
    const next = this.map.questions[place + 1]?.id ?? "end";
    const past = option.to !== next;
    const marks = [...option.marks, ...(option.price ? ["price"] : [])];
    return el("li", { className: `branch ${past ? "past" : ""}`, "data-to": option.to },
      el("button", { type: "button", "data-key": `line${option.line}`, on: { click: () => this.goTo(option.line) } },
        el("bdi", {}, said(option.label)),
        el("span", { className: `points ${option.points < 0 ? "minus" : ""}` }, el("span", { dir: "ltr", "aria-hidden": "true" }, signed(option.points)), el("span", { className: "unseen" }, t("mapPoints").replace("{n}", signed(option.points))))),
      marks.length || past ? el("span", { className: "marks" },
        ...marks.map((mark) => el("span", { className: `mark-${mark}` }, t(`mark_${mark}`))),
        past ? el("span", { className: "to" }, t("mapTo").replace("{step}", this.names.get(option.to))) : null) : null,
      option.walked && walked ? this.chosen(option.walked, walked.answered) : null);
  }

  chosen({ chosen, mql, sql }, of) {
    const words = [t("mapChosen").replace("{n}", number(chosen)).replace("{share}", percent(chosen, of))];
    if (chosen) words.push(t("mapMql").replace("{share}", percent(mql, chosen)), t("mapSql").replace("{share}", percent(sql, chosen)));
    return el("span", { className: "walked" }, share("chosen", chosen, of, sql), el("span", {}, words.join(" · ")));
  }

  gates({ mql, sql }) {
    const gate = (name, { fit, interest, line }) => el("li", { className: "branch" }, el("button", { type: "button", "data-key": `gate${name}`, on: { click: () => this.goTo(line) } },
      t("mapGate").replace("{gate}", name).replace("{fit}", number(fit)).replace("{interest}", number(interest)), lineOf(line)));
    return el("li", { className: "map-step gates-step" }, el("b", { className: "step-head" }, t("mapGates")), el("ul", { className: "branches" }, gate("MQL", mql), gate("SQL", sql)));
  }

  end() {
    return el("li", { className: "map-step end", "data-step": "end" }, el("b", { className: "step-head" }, t("mapEnd")), el("p", { className: "asks" }, t("mapEndHint")));
  }

  // Each jump runs in a lane of its own beside the steps, from its answer to the step where it leads.
  drawEdges() {
    const box = this.node.getBoundingClientRect();
    if (!box.width) return;
    const rtl = getComputedStyle(this.node).direction === "rtl";
    const x = (px) => (rtl ? box.width - px : px);
    const gutter = parseFloat(getComputedStyle(this.node).paddingInlineStart);
    this.edges.setAttribute("width", String(box.width));
    this.edges.setAttribute("height", String(this.node.scrollHeight));
    const jumps = [...this.steps.querySelectorAll(".branch.past")];
    const lanes = Math.max(1, Math.floor((gutter - FIRST_LANE_PX - 4) / LANE_PX));
    const paths = jumps.map((jump, number) => {
      const to = this.steps.querySelector(`[data-step="${CSS.escape(jump.dataset.to)}"]`);
      const from = jump.getBoundingClientRect();
      const start = [x(gutter), from.top - box.top + Math.min(18, from.height / 2)];
      const end = [x(gutter - 2), to.getBoundingClientRect().top - box.top + 18];
      const lane = x(gutter - FIRST_LANE_PX - (number % lanes) * LANE_PX);
      return edge(start, lane, end, rtl);
    });
    this.edges.replaceChildren(...paths.flat());
  }
}

function edge([fromX, fromY], lane, [toX, toY], rtl) {
  const turn = rtl ? -6 : 6;
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", `M${fromX} ${fromY}H${lane + turn}Q${lane} ${fromY} ${lane} ${fromY + 6}V${toY - 6}Q${lane} ${toY} ${lane + turn} ${toY}H${toX}`);
  const tip = document.createElementNS(SVG, "path");
  tip.setAttribute("class", "tip");
  const back = rtl ? 5 : -5;
  tip.setAttribute("d", `M${toX} ${toY}l${back} -4v8Z`);
  return [path, tip];
}

function lineOf(line) {
  return el("small", { className: "line-no" }, t("mapLine").replace("{n}", number(line)));
}

// A bar of a part of a whole, and within it of a part of that part.
function share(kind, part, whole, inner = 0) {
  const node = el("span", { className: `share ${kind}`, "aria-hidden": "true" }, el("i"), inner ? el("i", { className: "inner" }) : null);
  const [outer, within] = node.children;
  outer.style.setProperty("inline-size", `${whole ? (100 * part) / whole : 0}%`);
  within?.style.setProperty("inline-size", `${whole ? (100 * inner) / whole : 0}%`);
  return node;
}
