// The list of messages on both links, a request and its answer in one row, and the calls that still run.
import { byId, element, pretty } from "./dom.js";

const ROUTES = { view: { view: "app → host", host: "host → app" }, server: { host: "host → server", server: "server → host" } };
const MAX_ROWS = 500;

export class Traffic {
  #list = byId("traffic");
  #filter = byId("traffic-filter");
  #open = new Map();
  #count = 0;

  constructor(api) {
    this.#filter.addEventListener("change", () => this.#list.setAttribute("data-show", this.#filter.value));
    this.#list.dataset.show = "all";
    byId("traffic-clear").addEventListener("click", () => this.#clear());
    api.addEventListener("running", () => showRunning(api));
    setInterval(() => showRunning(api), 1000);
  }

  /** `link` is "view" or "server", `from` who sent `message`, `time` in milliseconds. */
  add({ link, from, message, time }) {
    byId("traffic-empty").hidden = true;
    byId("traffic-count").textContent = ++this.#count;
    if (message.method === undefined) this.#answer(link, from, message, time);
    else this.#row({ link, from, message, time });
  }

  /** Ends what waits for an answer of a server that is gone. */
  serverGone() {
    for (const [key, row] of this.#open) {
      if (row.link !== "server") continue;
      this.#open.delete(key);
      this.#end(row, "error", "no answer");
    }
  }

  #row(row) {
    const { link, from, message, time } = row;
    row.outcome = element("span", { className: "outcome" }, message.id === undefined ? "" : "…");
    const details = element("details", {},
      element("summary", {},
        element("time", { dateTime: new Date(time).toISOString() }, clock(time)),
        element("span", { className: "route" }, ROUTES[link][from]),
        element("span", { className: "method" }, message.method, subject(message)), row.outcome));
    row.item = element("li", { dataset: { link, state: message.id === undefined ? "sent" : "pending" } }, details);
    row.show = () => details.open && showBodies(details, row);
    details.addEventListener("toggle", row.show);
    this.#list.append(row.item);
    if (message.id !== undefined) this.#open.set(`${link} ${from} ${JSON.stringify(message.id)}`, row);
    else if (message.method === "notifications/cancelled") this.#cancelled(link, from, message);
    while (this.#list.childElementCount > MAX_ROWS) this.#list.firstChild.remove();
    if (this.#nearEnd()) this.#list.parentElement.scrollTop = this.#list.parentElement.scrollHeight;
  }

  #answer(link, from, message, time) {
    // The answer goes the other way, so the request came from the other end of the link.
    const asker = Object.keys(ROUTES[link]).find((end) => end !== from);
    const key = `${link} ${asker} ${JSON.stringify(message.id)}`;
    const row = this.#open.get(key);
    if (!row) return;
    this.#open.delete(key);
    row.answer = message;
    this.#end(row, message.error || message.result?.isError ? "error" : "done", `${time - row.time} ms`);
  }

  #cancelled(link, from, { params }) {
    const key = `${link} ${from} ${JSON.stringify(params?.requestId)}`;
    const row = this.#open.get(key);
    this.#open.delete(key);
    if (row) this.#end(row, "cancelled", "cancelled");
  }

  #end(row, state, outcome) {
    row.item.dataset.state = state;
    row.outcome.textContent = state === "error" ? `error · ${outcome}` : outcome;
    row.show();
  }

  #nearEnd() {
    const panel = this.#list.parentElement;
    return panel.scrollHeight - panel.scrollTop - panel.clientHeight < 120;
  }

  #clear() {
    this.#list.replaceChildren();
    this.#count = 0;
    byId("traffic-count").textContent = 0;
    byId("traffic-empty").hidden = false;
  }
}

function subject({ params }) {
  const text = params?.name ?? params?.uri ?? params?.url ?? params?.mode;
  return typeof text === "string" ? element("span", { className: "subject" }, ` ${text}`) : undefined;
}

function showBodies(details, { message, answer }) {
  details.querySelectorAll("pre").forEach((old) => old.remove());
  for (const [name, body] of [["Message", message], ["Answer", answer]]) {
    if (body) details.append(element("pre", { tabIndex: 0, role: "region", "aria-label": `${name} ${message.method}` }, pretty(body)));
  }
}

function showRunning(api) {
  const box = byId("running");
  const running = api.running;
  const known = new Map([...box.children].map((row) => [row.dataset.id, row]));
  for (const { id, method, params, started, cancelled } of running) {
    const row = known.get(id) ?? box.appendChild(runningRow(api, id, method, params));
    known.delete(id);
    row.querySelector(".seconds").textContent = cancelled ? "cancelling" : `${Math.round((Date.now() - started) / 1000)} s`;
  }
  for (const ended of known.values()) ended.remove();
}

function runningRow(api, id, method, params) {
  const name = params?.name ?? params?.uri ?? method;
  const cancel = element("button", { type: "button", className: "button small", "aria-label": `Cancel ${name}` }, "Cancel");
  cancel.addEventListener("click", () => api.cancel(id));
  return element("div", { className: "running-row", dataset: { id } },
    element("span", { className: "spinner", "aria-hidden": "true" }), element("code", {}, name), element("span", { className: "seconds" }), cancel);
}

function clock(time) {
  const date = new Date(time);
  return `${date.toLocaleTimeString("en-GB")}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}
