// Shows a visitor where to press: the place comes into view, gets the focus, and shines for a moment.

const SHINES_MS = 2600;

export function spot(node) {
  if (!node) return;
  node.scrollIntoView({ block: "nearest" });
  const target = node.matches("button, input, a, [tabindex]") ? node : node.querySelector("button:not([tabindex='-1']), textarea, input");
  target?.focus({ preventScroll: true });
  node.classList.add("spot");
  setTimeout(() => node.classList.remove("spot"), SHINES_MS);
}
