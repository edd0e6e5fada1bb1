// The drawers beside the chats: one is open at a time, and each has a door in the header.

import { find } from "./dom.js";
import { kept } from "./door.js";

export class Drawers {
  constructor({ turned }) {
    this.turned = turned;
    this.whenOpened = new Map();
  }

  get open() {
    return document.body.dataset.drawer ?? "";
  }

  // `id` is the drawer's; its door is a button with `aria-controls`. `opened` loads what the drawer shows.
  add(id, opened = () => {}) {
    this.whenOpened.set(id, opened);
    const door = this.door(id);
    door.hidden = false;
    door.addEventListener("click", () => this.turn(this.open === id ? "" : id));
  }

  has(id) {
    return this.whenOpened.has(id);
  }

  door(id) {
    return document.querySelector(`.bar [aria-controls="${id}"]`);
  }

  // Opens a drawer, or with "" closes the one that is open; the focus goes in with it, and back to its door.
  turn(id, { focus = true } = {}) {
    const before = this.open;
    document.body.dataset.drawer = id;
    kept.set("drawer", id);
    for (const each of this.whenOpened.keys()) {
      find(each).hidden = each !== id;
      this.door(each).setAttribute("aria-expanded", String(each === id));
    }
    const leaves = before && before !== id && find(before).contains(document.activeElement);
    this.turned(id, before);
    if (id) this.whenOpened.get(id)();
    if (id && focus) find(id).focus({ preventScroll: true });
    else if (leaves || document.activeElement === document.body) this.door(before)?.focus();
  }
}
