// A brush over the lanes: what it covers fills the table and the brief beneath, and stands in the address.
import "/static/d3.js";

const d3 = globalThis.d3;
const picture = document.getElementById("timeline");

if (picture) {
  const { first, days, left, width, height } = picture.dataset;
  const x0 = Number(left);
  const wide = Number(width);
  const start = Date.parse(first);
  const oneDay = 86400000;
  const day = (x) => new Date(start + Math.floor(((x - x0) / wide) * Number(days)) * oneDay).toISOString().slice(0, 10);
  const at = (text, end) => x0 + (((Date.parse(text) - start) / oneDay + (end ? 1 : 0)) / Number(days)) * wide;
  const from = document.getElementById("from");
  const to = document.getElementById("to");
  const clear = document.getElementById("clear");

  // Where the picture is wider than the page, its end is shown first, or what is selected.
  const frame = document.getElementById("lanes");
  frame.scrollLeft = from.value ? at(from.value, false) - x0 - 30 : frame.scrollWidth;

  const fill = () => {
    const address = new URL(location.href);
    for (const input of [from, to]) {
      if (input.value) address.searchParams.set(input.name, input.value);
      else address.searchParams.delete(input.name);
    }
    history.pushState(null, "", address);
    globalThis.htmx.ajax("GET", address.pathname + address.search, "#part");
  };

  const brush = d3
    .brushX()
    .extent([
      [x0, 0],
      [x0 + wide, Number(height)],
    ])
    .on("end", ({ selection, sourceEvent }) => {
      if (!sourceEvent) return;
      from.value = selection ? day(selection[0]) : "";
      to.value = selection ? day(Math.max(selection[0], selection[1] - 0.01)) : "";
      fill();
    });
  const layer = d3.select("#brush").call(brush);
  picture.querySelectorAll("rect.selected").forEach((rect) => rect.remove());

  const show = () => {
    if (!from.value && !to.value) layer.call(brush.clear);
    else {
      const a = from.value ? Math.max(x0, at(from.value)) : x0;
      const b = to.value ? Math.min(x0 + wide, at(to.value, true)) : x0 + wide;
      layer.call(brush.move, [Math.min(a, x0 + wide), Math.max(a, b)]);
    }
  };
  show();

  document.getElementById("select").addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    fill();
  });
  clear.addEventListener("click", (event) => {
    event.preventDefault();
    from.value = "";
    to.value = "";
    show();
    fill();
  });
  addEventListener("popstate", () => location.reload());
}
