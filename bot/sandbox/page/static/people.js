// The list of chats on the left: the people, the last message of each chat, and what is unread.

import { short } from "./bubbles.js";
import { avatar, el, rove, swap } from "./dom.js";
import { moment, number, t } from "./texts.js";

export class People {
  constructor(list, { choose }) {
    this.list = list;
    this.choose = choose;
    this.typing = new Map();
    rove(list);
  }

  draw(people, chosen, unread) {
    swap(this.list, ...people.map((person) => this.row(person, person.id === chosen, unread(person))));
    if (chosen !== this.chosen) this.list.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
    this.chosen = chosen;
  }

  row(person, chosen, unread) {
    const button = el("button", { type: "button", "aria-current": String(chosen), "data-key": String(person.id), tabIndex: chosen ? 0 : -1, on: { click: () => this.choose(person.id) } },
      avatar(person.id, person.name),
      el("span", { className: "about" },
        el("span", { className: "who" }, el("bdi", {}, person.name), el("small", {}, person.last ? moment(person.last.time) : "")),
        el("span", { className: "last" }, this.said(person), unread ? el("b", { className: "badge", "aria-label": `${number(unread)} ${t("unread")}` }, number(unread)) : null),
        el("span", { className: "traits" }, ...traits(person))));
    return el("li", { "data-id": String(person.id) }, button);
  }

  said(person) {
    if (this.typing.has(person.id)) return el("span", { className: "typing" }, t("typing"));
    if (!person.last) return el("span", { className: "quiet" }, t("notStarted"));
    return el("span", { dir: "auto" }, short(person.last).replaceAll("\n", " "));
  }

  types(id, redraw) {
    clearTimeout(this.typing.get(id));
    this.typing.set(id, setTimeout(() => this.stops(id, redraw), 5000));
    redraw();
  }

  stops(id, redraw) {
    if (!this.typing.has(id)) return;
    clearTimeout(this.typing.get(id));
    this.typing.delete(id);
    redraw();
  }
}

function traits(person) {
  const found = [person.language === "fa" ? "فارسی" : person.language === "en" ? "English" : person.language];
  found.push(person.username ? `@${person.username}` : t("noUsername"));
  if (person.standing === "kicked") found.push(t("hasBlocked"));
  return found.map((trait) => el("bdi", {}, trait));
}
