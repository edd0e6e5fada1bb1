// The topics of a forum: a list of them above the messages of the one that is open.

import { short } from "./bubbles.js";
import { el, icon, rove, swap } from "./dom.js";
import { t } from "./texts.js";

export class Topics {
  constructor(opened) {
    this.opened = opened;
    this.chosen = new Map(); // the topic that somebody opened, by chat; else the one with the newest message is open
    this.root = el("div", { className: "topics", role: "tablist", "aria-orientation": "vertical", hidden: true });
    rove(this.root, (tab) => tab.click());
  }

  // The number of the open topic; none in a chat without topics.
  of(chat) {
    if (!chat?.topics) return undefined;
    const wanted = this.chosen.get(chat.id) ?? chat.messages.at(-1)?.topic;
    return (chat.topics.find((topic) => topic.id === wanted) ?? chat.topics[0]).id;
  }

  messages(chat) {
    const open = this.of(chat);
    return open === undefined ? chat.messages : chat.messages.filter((message) => message.topic === open);
  }

  draw(chat) {
    const open = this.of(chat);
    this.root.hidden = open === undefined;
    this.root.setAttribute("aria-label", t("topics"));
    swap(this.root, ...(chat.topics ?? []).map((topic) => this.tab(chat, topic, topic.id === open)));
  }

  tab(chat, topic, isOpen) {
    const last = chat.messages.findLast((message) => message.topic === topic.id && !message.service);
    const open = () => {
      this.chosen.set(chat.id, topic.id);
      this.opened();
    };
    return el("button", { type: "button", role: "tab", "aria-selected": String(isOpen), tabIndex: isOpen ? 0 : -1, "data-key": `topic${topic.id}`, on: { click: open } },
      el("b", { dir: "auto" }, topic.name || t("generalTopic")),
      topic.closed ? el("span", { className: "closed", title: t("topicClosed") }, icon("lock"), el("span", { className: "unseen" }, t("topicClosed"))) : null,
      el("span", { className: "last", dir: "auto" }, last ? short({ text: last.text.split("\n")[0], kind: last.attachment?.kind }) : ""));
  }
}
