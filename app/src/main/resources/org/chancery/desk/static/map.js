// The map can be moved and enlarged; marks keep their size. A click on a place lists its events beneath.
import "/static/d3.js";

const d3 = globalThis.d3;
const svg = document.getElementById("map");

if (svg) {
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  const world = d3.select("#world");
  const places = d3.selectAll("a.place");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const zoom = d3
    .zoom()
    .scaleExtent([1, 24])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    // The wheel alone scrolls the page.
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
    .on("zoom", ({ transform }) => {
      world.attr("transform", transform);
      places.attr("transform", function () {
        return `translate(${this.dataset.x} ${this.dataset.y}) scale(${1 / transform.k})`;
      });
    });
  const picture = d3.select(svg).call(zoom).on("dblclick.zoom", null);
  const moved = () => (still ? picture : picture.transition().duration(250));

  const toEvents = () => {
    const xs = places.nodes().map((node) => Number(node.dataset.x));
    const ys = places.nodes().map((node) => Number(node.dataset.y));
    if (!xs.length) return;
    const [x0, x1, y0, y1] = [Math.min(...xs) - 30, Math.max(...xs) + 90, Math.min(...ys) - 30, Math.max(...ys) + 30];
    const k = Math.min(8, width / (x1 - x0), height / (y1 - y0));
    moved().call(zoom.transform, d3.zoomIdentity.scale(k).translate((width / k - x0 - x1) / 2, (height / k - y0 - y1) / 2));
  };

  // Where the map is wider than the page, its marks are shown first.
  const frame = document.getElementById("map-frame");
  const middle = d3.mean(places.nodes(), (node) => Number(node.dataset.x)) ?? width / 2;
  frame.scrollLeft = (middle / width) * frame.scrollWidth - frame.clientWidth / 2;

  const act = {
    in: () => moved().call(zoom.scaleBy, 1.6),
    out: () => moved().call(zoom.scaleBy, 1 / 1.6),
    events: toEvents,
    world: () => moved().call(zoom.transform, d3.zoomIdentity),
  };
  const bar = document.getElementById("zoom");
  bar.hidden = false;
  bar.addEventListener("click", ({ target }) => act[target.dataset.zoom]?.());

  places.on("click", function (click) {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    const address = this.getAttribute("href");
    places.attr("aria-current", null);
    this.setAttribute("aria-current", "true");
    history.pushState(null, "", address);
    globalThis.htmx.ajax("GET", address, "#events").then(() => document.getElementById("events").scrollIntoView({ block: "nearest" }));
  });
  addEventListener("popstate", () => location.reload());
}
