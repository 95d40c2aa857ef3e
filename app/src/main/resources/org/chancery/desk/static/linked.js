// What is pointed at or focused on one side is shown on the other: data-link names a thing, data-links what it belongs to.
const things = new Map();
const add = (key, element) => things.set(key, [...(things.get(key) ?? []), element]);
const keys = (element) => (element.dataset.links ?? element.dataset.link ?? "").split(" ").filter(Boolean);

document.querySelectorAll("[data-link], [data-links]").forEach((element) => keys(element).forEach((key) => add(key, element)));

const light = (element, on) =>
  keys(element).forEach((key) => (things.get(key) ?? []).forEach((other) => other.classList.toggle("lit", on)));

for (const element of new Set([...things.values()].flat())) {
  element.addEventListener("pointerenter", () => light(element, true));
  element.addEventListener("pointerleave", () => light(element, false));
  element.addEventListener("focusin", () => light(element, true));
  element.addEventListener("focusout", () => light(element, false));
}
