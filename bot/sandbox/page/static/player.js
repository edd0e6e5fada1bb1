// "Play a hot lead for me": the button, and the bar that tells how far the talk is.

import { el, find, icon, iconButton, swap } from "./dom.js";
import { kept, look, post, soon } from "./door.js";
import { number, t } from "./texts.js";

const CONFLICT = 409;
const UNDER_WAY = new Set(["playing", "waiting"]);

export class Player {
  // `began` turns the page to the person; `alerted` shows the group.
  constructor({ began, alerted, failed }) {
    this.began = began;
    this.alerted = alerted;
    this.failed = failed;
    this.state = null;
    this.refresh = soon(() => this.load(), 40);
    find("play").addEventListener("click", () => this.play());
  }

  async load() {
    const before = this.state;
    try {
      this.state = (await look("player")) ?? this.state;
    } catch {
      return; // the stream tells when the sandbox is back
    }
    this.draw();
    const { status, person, group } = this.state;
    const isOurs = kept.get("played") === String(person);
    if (isOurs && status === "alerted" && before && before.status !== "alerted") this.alerted(group, person);
  }

  get isUnderWay() {
    return UNDER_WAY.has(this.state?.status);
  }

  draw() {
    if (!this.state) return;
    const { status, person, can_play: canPlay } = this.state;
    find("play").hidden = !canPlay;
    find("play").disabled = this.isUnderWay;
    swap(find("play"), icon("play"), el("span", {}, el("span", {}, t("play")), el("small", {}, t("playTakes"))));
    const isSeen = status === "idle" || kept.get("player closed") === `${person} ${status}`;
    find("playing").hidden = isSeen;
    if (isSeen) return;
    find("playing").className = `banner playing ${status}`;
    swap(find("playing"), ...this.bar());
  }

  bar() {
    const { status, person, name, place, length, group } = this.state;
    const close = () => {
      kept.set("player closed", `${person} ${status}`);
      this.draw();
      find("play").focus();
    };
    const button = (key, act, kind = "quiet") => el("button", { type: "button", className: kind, "data-key": key, on: { click: act } }, t(key));
    return [
      icon(status === "alerted" ? "check" : "play"),
      el("span", {}, this.says()),
      this.isUnderWay ? el("progress", { max: length, value: place, "aria-label": name }) : null,
      this.isUnderWay ? button("stopPlaying", () => this.stop()) : null,
      status === "alerted" ? button("seeAlert", () => this.alerted(group, person)) : null,
      this.isUnderWay ? null : button("playAnother", () => this.play(), ""),
      this.isUnderWay ? null : iconButton("close", t("close"), close, { "data-key": "close" }),
    ].filter(Boolean);
  }

  says() {
    const { status, why, name, place, length } = this.state;
    const key = status === "waiting" || status === "gave_up" ? `play_${status}_${why}` : `play_${status}`;
    return t(key).replace("{name}", `\u2068${name}\u2069`).replace("{n}", number(Math.min(place + 1, length))).replace("{of}", number(length));
  }

  async play() {
    const answer = await post("player", { do: "play", language: document.documentElement.lang }).catch(() => null);
    if (answer?.status === CONFLICT) return this.load(); // another window plays somebody: the bar says whom
    if (!answer?.ok) return this.failed(answer ? await answer.text() : t("offline"));
    this.state = await answer.json();
    kept.set("played", this.state.person);
    this.draw();
    await this.began(this.state.person);
    find("playing").querySelector("[data-key=stopPlaying]")?.focus();
  }

  async stop() {
    const answer = await post("player", { do: "stop" }).catch(() => null);
    if (answer?.ok) this.state = await answer.json();
    this.draw();
    find("playing").querySelector("[data-key=playAnother]")?.focus();
  }
}
