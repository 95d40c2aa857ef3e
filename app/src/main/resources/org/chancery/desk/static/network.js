// The slider moves a window of time and has the server draw it anew. "Move it about" hands the drawn network to cytoscape.
const holder = document.getElementById("graph");
const network = document.getElementById("network");
const tone = (name) => getComputedStyle(document.querySelector(`.probe .tone-${name}`)).color;
let graph = null;

/** What the server drew, as cytoscape wants it. */
function elements() {
  const nodes = [...document.querySelectorAll("#net a.node")].map((node) => ({
    group: "nodes",
    data: { id: node.dataset.id, label: node.dataset.label, size: Number(node.dataset.size), beneath: node.dataset.beneath, href: node.getAttribute("href") },
    position: { x: Number(node.dataset.x), y: Number(node.dataset.y) },
  }));
  const ties = [...document.querySelectorAll("#net a.tie")].map((tie) => ({
    group: "edges",
    data: {
      id: `${tie.dataset.one} ${tie.dataset.other} ${tie.classList.contains("coop") ? "coop" : "conf"}`,
      source: tie.dataset.one,
      target: tie.dataset.other,
      sign: tie.classList.contains("coop") ? "coop" : "conf",
      width: Number(tie.querySelector(".line").getAttribute("stroke-width")),
      href: tie.getAttribute("href"),
    },
  }));
  return [...nodes, ...ties];
}

function style() {
  return [
    {
      selector: "node",
      style: {
        label: "data(label)", width: "data(size)", height: "data(size)", "background-color": tone("card"), "border-width": 1.5,
        "border-color": tone("line"), color: tone("ink"), "font-size": 12, "text-valign": "center",
        "font-family": "system-ui, sans-serif",
      },
    },
    { selector: "node[beneath='yes']", style: { "text-valign": "bottom", "text-margin-y": 4 } },
    { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", "control-point-step-size": 26, opacity: 0.8 } },
    { selector: "edge[sign='coop']", style: { "line-color": tone("coop"), "line-style": "solid" } },
    { selector: "edge[sign='conf']", style: { "line-color": tone("conf"), "line-style": "dashed", "line-dash-pattern": [6, 4] } },
    { selector: ".dim", style: { opacity: 0.12 } },
  ];
}

/** New nodes come to the places that the server gave them; those that were moved stay where they are. */
function draw() {
  if (!graph) return;
  const wanted = elements();
  const ids = new Set(wanted.map((element) => element.data.id));
  graph.elements().filter((element) => !ids.has(element.id())).remove();
  for (const element of wanted) {
    const known = graph.getElementById(element.data.id);
    if (known.empty()) graph.add(element);
    else known.data(element.data);
  }
}

async function begin() {
  await import("/static/cytoscape.js");
  holder.hidden = false;
  network.classList.add("live");
  graph = globalThis.cytoscape({
    container: holder, style: style(), elements: elements(), layout: { name: "preset", fit: true, padding: 16 },
    minZoom: 0.2, maxZoom: 4, userZoomingEnabled: false, boxSelectionEnabled: false,
  });
  graph.on("tap", "node, edge", ({ target }) => (location.href = target.data("href")));
  graph.on("mouseover", "node", ({ target }) => graph.elements().not(target.closedNeighborhood()).addClass("dim"));
  graph.on("mouseout", "node", () => graph.elements().removeClass("dim"));
  graph.on("mouseover", "node, edge", () => holder.classList.add("pointing"));
  graph.on("mouseout", "node, edge", () => holder.classList.remove("pointing"));
  globalThis.chanceryNetwork = graph;
}

function end() {
  graph.destroy();
  graph = null;
  globalThis.chanceryNetwork = null;
  holder.hidden = true;
  network.classList.remove("live");
}

const still = document.querySelector(".still");
if (still) still.scrollLeft = (still.scrollWidth - still.clientWidth) / 2;

const live = document.getElementById("live");
live?.addEventListener("click", async () => {
  if (graph) end();
  else await begin();
  live.setAttribute("aria-pressed", String(graph !== null));
  live.textContent = graph ? "Back to the drawing" : "Move it about";
});
// The wheel scrolls the page; with a key held it enlarges the picture.
for (const [type, on] of [["keydown", true], ["keyup", false]])
  addEventListener(type, (event) => (event.key === "Control" || event.key === "Meta") && graph?.userZoomingEnabled(on));
document.addEventListener("themechange", () => graph?.style(style()));
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => graph?.style(style()));

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
