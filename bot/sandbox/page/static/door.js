// The sandbox's JSON API, and what this browser stores about the page.

import { t, uiLanguage } from "./texts.js";

export async function look(where) {
  const answer = await fetch(`/sandbox/${where}`);
  return answer.ok ? answer.json() : null;
}

export function post(where, what) {
  const headers = { "Content-Type": "application/json" };
  return fetch(`/sandbox/${where}`, { method: "POST", headers, body: JSON.stringify(what) });
}

// Posts and returns the answer; tells `failed` why there is none, and returns null.
export async function posted(where, what, failed) {
  const answer = await post(where, what).catch(() => null);
  if (answer?.ok) return answer.json();
  failed(answer ? await answer.text() : t("offline"));
  return null;
}

// Posts in the page's language and returns the answer, in which `said` is what a reader should know.
export async function sent(where, what) {
  try {
    const answer = await post(where, { ...what, language: uiLanguage() });
    return answer.ok ? await answer.json() : { said: `${t("failed")} ${await answer.text()}` };
  } catch {
    return { said: t("offline") };
  }
}

// Calls `happened` for each change, and reports when the sandbox comes and goes.
export function listen({ happened, came, went }) {
  const stream = new EventSource("/sandbox/events");
  stream.addEventListener("message", (event) => happened(JSON.parse(event.data)));
  stream.addEventListener("open", came);
  stream.addEventListener("error", () => {
    went();
    // A stream that the browser gave up for good (the sandbox answered with an error) is opened again.
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => listen({ happened, came, went }), 2000);
  });
}

// What was open and what was seen is stored for this tab, and survives a reload.
export const seen = {
  of: (chat, reader) => Number(sessionStorage.getItem(`seen ${chat} ${reader}`) ?? 0),
  mark: (chat, reader, said) => sessionStorage.setItem(`seen ${chat} ${reader}`, String(said)),
};

export const kept = {
  get: (key) => sessionStorage.getItem(key),
  set: (key, value) => sessionStorage.setItem(key, String(value)),
};

// Several changes at once cause one reload.
export function soon(act, afterMs = 30) {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, afterMs);
  };
}
