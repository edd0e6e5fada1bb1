// A press that begins on one node and ends on its successor is no click: while something is pressed, nothing is drawn.

const LONGEST_PRESS_MS = 1000; // browsers do not tell of every release, of a list's own menu for one
const waiting = new Map();
let pressed = 0;

// Draws now, or when nothing is pressed any more; of several waiting for the same `who`, the last counts.
export function whenFree(who, draw) {
  if (pressed) waiting.set(who, draw);
  else draw();
}

function release() {
  clearTimeout(pressed);
  pressed = 0;
  const draws = [...waiting.values()];
  waiting.clear();
  for (const draw of draws) draw();
}

addEventListener("pointerdown", () => {
  clearTimeout(pressed);
  pressed = setTimeout(release, LONGEST_PRESS_MS);
}, true);
// The click comes after the release, in the same breath.
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => setTimeout(release), true);
