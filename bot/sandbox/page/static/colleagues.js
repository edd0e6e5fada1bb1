// Through whose eyes the sales side is seen: the admin's, or one of the sellers'.

import { el, rove, swap } from "./dom.js";
import { t } from "./texts.js";

export class Colleagues {
  constructor(root, { choose }) {
    this.root = root;
    this.choose = choose;
    rove(root, (button) => button.click());
  }

  // `badge` is the sign for what waits unread for one of them.
  draw(colleagues, chosen, groups, badge) {
    const isAdmin = (person) => groups.some((group) => group.admins.includes(person.id));
    this.root.hidden = colleagues.length < 2;
    swap(this.root, ...colleagues.map((person) => {
      const isChosen = person.id === chosen?.id;
      return el("button", {
        type: "button", role: "radio", "aria-checked": String(isChosen), "data-key": String(person.id), title: person.name,
        tabIndex: isChosen ? 0 : -1, on: { click: () => this.choose(person.id) },
      }, el("bdi", {}, person.name.split(" ")[0]), " ", el("small", {}, t(isAdmin(person) ? "roleAdmin" : "roleSeller")), badge(person));
    }));
  }
}
