import { Api } from "./api.js";
import { AppSession } from "./app-session.js";
import { Conversation } from "./conversation.js";
import { byId } from "./dom.js";
import { showServer } from "./server-status.js";
import { Settings } from "./settings.js";
import { bindTabs } from "./tabs.js";
import { needsInput } from "./tool-form.js";
import { appTools, showTools } from "./tool-list.js";
import { Traffic } from "./traffic.js";

const LOG_LINES = 500;

const api = new Api();
const settings = new Settings();
const conversation = new Conversation();
const traffic = new Traffic(api);
const log = [];
let server = { status: "starting", tools: [] };
let session;
let openedGeneration = 0;

async function open(tool, args) {
  const previous = session;
  const parts = { api, settings, conversation, traffic, hostVersion: server.hostVersion, onDisplayMode: showDisplayMode };
  const current = new AppSession(parts, { tool, args });
  session = current;
  await previous?.close();
  if (session !== current) return;
  openedGeneration = server.generation;
  conversation.clear();
  byId("empty").hidden = true;
  byId("app").hidden = false;
  byId("app-title").textContent = tool.title ?? tool.name;
  byId("app-notice").hidden = true;
  showDisplayMode("inline", []);
  byId("reload").disabled = false;
  await current.open();
}

/** Opens the app again with the same input; the tool may have changed, or be gone, since. */
function reopen() {
  const { tool, args } = session.opened;
  const now = server.tools.find((each) => each.name === tool.name);
  if (now) return open(now, args);
  conversation.addProblem(`The server no longer has the tool '${tool.name}'.`);
}

function showDisplayMode(mode, modes) {
  const fullscreen = mode === "fullscreen";
  const button = byId("display-mode");
  byId("app").classList.toggle("fullscreen", fullscreen);
  document.body.classList.toggle("has-fullscreen", fullscreen);
  for (const outside of document.querySelectorAll(".top-bar, .tools, .inspector, #calls, #messages, #model-context")) outside.inert = fullscreen;
  button.textContent = fullscreen ? "Exit full screen" : "Full screen";
  button.disabled = !fullscreen && !modes.includes("fullscreen");
  button.title = button.disabled ? "The app or the host does not offer full screen (availableDisplayModes)." : "";
}

function serverChanged(state) {
  server = state;
  showServer(server, log.slice(-8), () => api.restart());
  if (server.status !== "ready") {
    traffic.serverGone();
    return;
  }
  showTools(server.tools, open);
  const apps = appTools(server.tools);
  if (session && server.generation !== openedGeneration) void reopen();
  else if (!session && apps.length === 1 && !needsInput(apps[0])) void open(apps[0], {});
}

function logged(line) {
  log.push(line);
  if (log.length > LOG_LINES) log.shift();
  byId("log-empty").hidden = true;
  byId("log-count").textContent = log.length;
  byId("log").textContent = log.join("\n");
}

api.addEventListener("server", ({ detail }) => serverChanged(detail.server));
api.addEventListener("offline", () => showServer({ status: "offline" }, []));
api.addEventListener("stderr", ({ detail }) => logged(detail.line));
api.addEventListener("message", ({ detail: { from, message, time } }) => {
  traffic.add({ link: "server", from, message, time: Date.parse(time) });
  if (from === "server" && message.id === undefined) session?.forward(message);
});
settings.addEventListener("change", ({ detail: { name } }) => {
  // Another host is another handshake.
  if (name === "host" && session) void reopen();
  else session?.contextChanged();
});
byId("reload").addEventListener("click", reopen);
byId("restart").addEventListener("click", () => api.restart());
byId("display-mode").addEventListener("click", () => session?.setDisplayMode(session.displayMode === "inline" ? "fullscreen" : "inline"));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") session?.setDisplayMode("inline");
});
bindTabs(document.querySelector("[role=tablist]"));
api.connect();
