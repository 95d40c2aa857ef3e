// A click on a bar lists its events beneath, without leaving the picture; the address follows.
// Where a picture is wider than the page, its end is shown first.
document.querySelectorAll(".dyad .scroll").forEach((frame) => (frame.scrollLeft = frame.scrollWidth));

const events = document.getElementById("events");

document.querySelectorAll("a.period").forEach((bar) =>
  bar.addEventListener("click", (click) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    const address = bar.getAttribute("href");
    document.querySelectorAll("a.period[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
    bar.setAttribute("aria-current", "true");
    history.pushState(null, "", address);
    globalThis.htmx
      .ajax("GET", address, "#events")
      .then(() => events.scrollIntoView({ block: "nearest" }));
  }),
);
addEventListener("popstate", () => location.reload());
