// The drawer of faults: faults around the bot, and the start and end of its process.

import { el, find, icon, iconButton, swap } from "./dom.js";
import { look, post, soon } from "./door.js";
import { whenFree } from "./presses.js";
import { digits, number, said, t } from "./texts.js";

const SWITCHES = ["too_many", "server_error", "reset_before", "reset_after", "slow", "disk_full", "floods", "forum"];
const NO_FAULTS = new Set(["floods", "forum"]);
const WHEN_BUSY_MS = 700;

export class Controls {
  constructor({ changed, goToLine }) {
    this.changed = changed;
    this.goToLine = goToLine;
    this.state = null;
    this.refresh = soon(() => this.load(), 60);
    find("dead").querySelector("button").addEventListener("click", () => this.live("start"));
  }

  async load() {
    try {
      this.state = (await look("controls")) ?? this.state;
    } catch {
      return; // the stream tells when the sandbox is back
    }
    if (this.state) whenFree(this, () => this.draw());
    // The page is not notified of what the bot stores and sends: poll until the bot is idle.
    clearTimeout(this.later);
    if (this.isBusy()) this.later = setTimeout(() => this.load(), WHEN_BUSY_MS);
  }

  isBusy() {
    const { bot, unread } = this.state;
    return Boolean(bot) && (bot.status === "starting" || unread > 0 || (bot.kept?.unsent ?? 0) > 0);
  }

  draw() {
    const { bot, switches, struck, unread } = this.state;
    const scrolled = find("controls").querySelector(".scroll")?.scrollTop ?? 0;
    swap(find("controls"),
      el("div", { className: "top" }, el("h2", {}, t("controls")), iconButton("close", t("close"), () => this.changed(), { "data-key": "close" })),
      el("div", { className: "scroll" },
        ...(bot ? this.bot(bot, unread) : []),
        el("h3", {}, t("weather")),
        el("p", { className: "hint" }, t("weatherHint")),
        el("ul", { className: "switches" }, ...SWITCHES.filter((name) => name in switches).map((name) => this.row(name, switches[name]))),
        el("p", { className: "hint" }, `${t("struck")} ${number(struck)}`)));
    find("controls").querySelector(".scroll").scrollTop = scrolled;
    const faults = SWITCHES.filter((name) => !NO_FAULTS.has(name) && switches[name]).length;
    this.drawLife(bot, faults);
    this.drawBanner(bot, unread);
    this.drawFunnel(this.state.funnel);
  }

  row(name, on) {
    const turn = (event) => this.turn(name, event.target.checked);
    return el("li", {}, el("label", {},
      el("input", { type: "checkbox", role: "switch", checked: on, "data-key": name, on: { change: turn } }),
      el("span", {}, el("b", {}, t(`weather_${name}`)), el("small", {}, t(`weather_${name}_hint`)))));
  }

  bot(bot, unread) {
    const runs = bot.status === "running" || bot.status === "starting";
    return [
      el("h3", {}, t("theBot")),
      el("p", { className: `state ${bot.status}` }, el("i"), t(`life_${bot.status}`),
        el("small", {}, `${bot.pid ? `${t("process")} \u2068${digits(bot.pid)}\u2069 · ` : ""}${t("start_no")} ${number(bot.starts)}`)),
      el("div", { className: "acts" },
        runs ? this.button("restart", "bad") : this.button("start", ""),
        runs ? this.button("kill", "quiet") : null),
      bot.kept ? this.figures(bot, unread) : null,
      this.state.funnel ? el("p", { className: "hint" }, t("funnelFollows").replace("{file}", `\u2068${this.state.funnel.file}\u2069`)) : null,
    ].filter(Boolean);
  }

  button(wish, kind) {
    return el("button", { type: "button", className: kind, "data-key": wish, on: { click: () => this.live(wish) } }, t(`do_${wish}`));
  }

  // What the bot's database held when it was killed, and what it holds now.
  figures(bot, unread) {
    const { kept, before } = bot;
    const cell = (value) => el("td", {}, value === undefined ? "–" : number(value));
    const row = (key, was, is) => el("tr", {}, el("th", { scope: "row" }, t(key)), before ? cell(was) : null, cell(is));
    const head = el("tr", {}, el("td"), before ? el("th", { scope: "col" }, t("beforeKill")) : null, el("th", { scope: "col" }, t("now")));
    return el("div", { className: "kept" },
      el("table", {}, el("thead", {}, head), el("tbody", {},
        row("keptPeople", before?.people, kept.people), row("keptLeads", before?.leads, kept.leads),
        row("keptUnsent", before?.unsent, kept.unsent), row("waitingUpdates", undefined, unread))),
      before ? this.verdict(bot, unread) : null);
  }

  verdict({ status, kept, before }, unread) {
    const lost = kept.people < before.people || kept.leads < before.leads;
    if (lost) return el("p", { className: "verdict bad", role: "status" }, t("somethingLost"));
    const rests = status === "running" && unread === 0 && kept.unsent === 0;
    const key = rests ? "nothingLost" : status === "running" || status === "starting" ? "catchingUp" : "isDead";
    return el("p", { className: `verdict ${rests ? "good" : ""}`, role: "status" }, t(key));
  }

  drawLife(bot, faults) {
    const status = bot?.status ?? "running";
    const weather = faults ? ` · ${t("faultsOn").replace("{n}", number(faults))}` : "";
    const word = bot ? t(`life_${status}`) : t("controls");
    find("life").className = `door life ${bot ? status : ""} ${faults ? "stormy" : ""}`;
    find("life").setAttribute("aria-label", bot ? `${word}${weather}. ${t("controls")}` : `${word}${weather}`);
    find("life").replaceChildren(...[bot ? el("i") : null, el("span", {}, `${word}${weather}`), icon("weather"), bot ? el("b", {}, t("controls")) : null].filter(Boolean));
  }

  drawBanner(bot, unread) {
    const dead = bot && (bot.status === "stopped" || bot.status === "failed");
    find("dead").hidden = !dead;
    if (!dead) return;
    find("dead").className = bot.status === "failed" ? "banner bad" : "banner";
    const lines = find("dead").querySelector("pre");
    lines.hidden = bot.lines.length === 0;
    lines.textContent = bot.lines.join("\n");
    lines.scrollTop = lines.scrollHeight;
    find("dead").querySelector("span").textContent = `${t(`banner_${bot.status}`)} ${t("waitAtTelegram").replace("{n}", number(unread))}`;
  }

  // What is wrong with the funnel's file as it was saved last; the bot goes on with the one before.
  drawFunnel(funnel) {
    const wrong = funnel?.problems ?? [];
    find("funnel").hidden = wrong.length === 0;
    find("funnel").querySelector("span").textContent = t(wrong.length === 1 ? "funnelWrongOne" : "funnelWrong").replace("{n}", number(wrong.length));
    swap(find("funnel").querySelector("ul"), ...wrong.map((each, place) => el("li", {}, el("button", {
      type: "button", className: "quiet", "data-key": `wrong${place}`, on: { click: () => this.goToLine(each.line) },
    }, el("bdi", { dir: "ltr" }, each.place), `: ${said(each.says)}`))));
  }

  async turn(name, on) {
    await post("weather", { switch: name, on }).catch(() => {});
    await this.load();
  }

  async live(wish) {
    const fromHere = find("controls").contains(document.activeElement);
    await post("bot", { do: wish }).catch(() => {});
    await this.load();
    // The button that was pressed may be gone.
    if (fromHere && document.activeElement === document.body) find("controls").querySelector(".acts button")?.focus();
  }
}
