// Draws the network from the table beneath it; the slider moves a window of time and fills the table anew.
import "/static/cytoscape.js";

const cytoscape = globalThis.cytoscape;
const holder = document.getElementById("graph");
const tone = (name) => getComputedStyle(document.querySelector(`.probe .tone-${name}`)).color;

function elements() {
  const nodes = new Map();
  const edges = [];
  for (const row of document.querySelectorAll("#pairs tr.pair")) {
    const { one, other, coop, conf } = row.dataset;
    for (const [sign, text] of [["coop", coop], ["conf", conf]]) {
      const count = Number(text);
      if (!count) continue;
      nodes.set(one, (nodes.get(one) ?? 0) + count);
      nodes.set(other, (nodes.get(other) ?? 0) + count);
      edges.push({
        group: "edges",
        data: { id: `${one}-${other}-${sign}`, source: one, target: other, sign, width: 1 + Math.min(9, Math.sqrt(count)), href: row.querySelector("a").getAttribute("href") },
      });
    }
  }
  return [
    ...[...nodes].map(([id, count]) => ({ group: "nodes", data: { id, size: 32 + Math.min(26, 2 * Math.sqrt(count)) } })),
    ...edges,
  ];
}

function style() {
  return [
    {
      selector: "node",
      style: {
        label: "data(id)", width: "data(size)", height: "data(size)", "background-color": tone("card"), "border-width": 1.5,
        "border-color": tone("line"), color: tone("ink"), "font-size": 12, "text-valign": "center", "font-family": "system-ui, sans-serif",
      },
    },
    { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", "control-point-step-size": 26, opacity: 0.8 } },
    { selector: "edge[sign='coop']", style: { "line-color": tone("coop"), "line-style": "solid" } },
    { selector: "edge[sign='conf']", style: { "line-color": tone("conf"), "line-style": "dashed", "line-dash-pattern": [6, 4] } },
  ];
}

const graph = cytoscape({ container: holder, style: style(), minZoom: 0.3, maxZoom: 4, userZoomingEnabled: false, boxSelectionEnabled: false });
// The wheel scrolls the page; with a key held it enlarges the picture.
for (const [type, on] of [["keydown", true], ["keyup", false]])
  addEventListener(type, (event) => (event.key === "Control" || event.key === "Meta") && graph.userZoomingEnabled(on));

function draw() {
  const wanted = elements();
  const ids = new Set(wanted.map((element) => element.data.id));
  graph.elements().filter((element) => !ids.has(element.id())).remove();
  const fresh = wanted.filter((element) => graph.getElementById(element.data.id).empty());
  wanted.filter((element) => !fresh.includes(element)).forEach((element) => graph.getElementById(element.data.id).data(element.data));
  if (!fresh.some((element) => element.group === "nodes")) {
    graph.add(fresh);
    return;
  }
  // New countries begin on a circle, in the order of the alphabet: the same table gives the same picture.
  const names = [...ids].filter((id) => !id.includes("-")).sort();
  graph.add(
    fresh.map((element) => {
      if (element.group !== "nodes") return element;
      const angle = (2 * Math.PI * names.indexOf(element.data.id)) / names.length;
      return { ...element, position: { x: 300 * Math.cos(angle), y: 300 * Math.sin(angle) } };
    }),
  );
  graph
    .layout({ name: "cose", randomize: false, animate: false, fit: false, nodeRepulsion: () => 60000, idealEdgeLength: () => 80, nodeOverlap: 24, componentSpacing: 60 })
    .run();
  spread();
}

/** Stretches the picture over its frame, so that the letters keep their size. */
function spread() {
  const { x1, x2, y1, y2 } = graph.nodes().boundingBox({ includeLabels: false, includeOverlays: false });
  const room = 44;
  const wide = holder.clientWidth - 2 * room;
  const high = holder.clientHeight - 2 * room;
  graph.nodes().positions((node) => ({
    x: room + ((node.position("x") - x1) / Math.max(1, x2 - x1)) * wide,
    y: room + ((node.position("y") - y1) / Math.max(1, y2 - y1)) * high,
  }));
  graph.zoom(1).pan({ x: 0, y: 0 });
}

graph.on("tap", "edge", ({ target }) => (location.href = target.data("href")));
graph.on("tap", "node", ({ target }) => (location.href = `/dyads?actor=${encodeURIComponent(target.id())}`));
graph.on("mouseover", "node, edge", () => holder.classList.add("pointing"));
graph.on("mouseout", "node, edge", () => holder.classList.remove("pointing"));
document.addEventListener("themechange", () => graph.style(style()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => graph.style(style()));
draw();
globalThis.chanceryNetwork = graph;

const slider = document.getElementById("slider");
if (slider) {
  const choice = document.getElementById("window");
  const time = document.getElementById("time");
  const when = document.getElementById("when");
  const filter = document.getElementById("network-filter");
  const months = { year: 12, quarter: 3, month: 1 };
  const first = slider.dataset.first.split("-").map(Number);
  const last = slider.dataset.last.split("-").map(Number);
  const pad = (number) => String(number).padStart(2, "0");

  const origin = (step) => first[0] * 12 + Math.floor((first[1] - 1) / step) * step;
  const bounds = () => {
    const step = months[choice.value];
    const month = origin(step) + Number(time.value) * step;
    const end = month + step;
    const lastDay = new Date(Date.UTC(Math.floor(end / 12), end % 12, 0)).getUTCDate();
    return {
      since: `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-01`,
      until: `${Math.floor((end - 1) / 12)}-${pad(((end - 1) % 12) + 1)}-${lastDay}`,
    };
  };
  const name = (since) =>
    choice.value === "year" ? since.slice(0, 4)
      : choice.value === "month" ? since.slice(0, 7)
        : `${since.slice(0, 4)} Q${(Number(since.slice(5, 7)) + 2) / 3}`;
  const range = () => {
    const step = months[choice.value];
    time.disabled = !step;
    if (step) time.max = Math.floor((last[0] * 12 + last[1] - 1 - origin(step)) / step);
  };
  const tell = () => {
    const text = choice.value === "whole" ? "whole time" : name(bounds().since);
    when.textContent = text;
    time.setAttribute("aria-valuetext", text);
  };
  const fill = async () => {
    const address = new URL(location.href);
    const { since, until } = choice.value === "whole" ? { since: "", until: "" } : bounds();
    for (const [key, value] of [["since", since], ["until", until], ["window", choice.value === "whole" ? "" : choice.value]]) {
      if (value) address.searchParams.set(key, value);
      else address.searchParams.delete(key);
      if (filter.elements[key]) filter.elements[key].value = value;
    }
    history.replaceState(null, "", address);
    tell();
    await globalThis.htmx.ajax("GET", address.pathname + address.search, "#pairs");
    draw();
  };

  slider.hidden = false;
  range();
  const since = new URL(location.href).searchParams.get("since");
  if (since && months[choice.value]) {
    const [year, month] = since.split("-").map(Number);
    time.value = Math.floor((year * 12 + month - 1 - origin(months[choice.value])) / months[choice.value]);
  }
  tell();
  choice.addEventListener("change", () => {
    range();
    time.value = time.max;
    fill();
  });
  let waiting;
  time.addEventListener("input", () => {
    tell();
    clearTimeout(waiting);
    waiting = setTimeout(fill, 120);
  });
}
