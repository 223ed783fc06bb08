import { byId, element } from "./dom.js";

const WORDS = { starting: "Starting", ready: "Ready", stopped: "Stopped", offline: "Preview not running" };

/** Shows the state of the server in the top bar and, when it stopped, above the conversation. */
export function showServer(server, logTail, onRestart) {
  const line = byId("server-status");
  const { name, version } = server.serverInfo ?? {};
  line.dataset.status = server.status;
  line.title = server.source ?? "";
  line.textContent = [WORDS[server.status], name && `${name} ${version ?? ""}`.trim(), server.status === "ready" && server.protocolVersion]
    .filter(Boolean).join(" · ");
  const label = server.isProcess === false ? "Reconnect" : "Restart server";
  byId("restart").textContent = label;
  byId("restart").disabled = !server.canRestart || server.status === "starting";
  const alert = byId("server-alert");
  alert.hidden = server.status !== "stopped" && server.status !== "offline";
  if (!alert.hidden) alert.replaceChildren(...(server.status === "offline" ? offline() : stopped(server, label, logTail, onRestart)));
}

function offline() {
  return [element("strong", {}, "The preview is not running."), element("p", {}, "Start it again and open the address it prints.")];
}

function stopped(server, label, logTail, onRestart) {
  const how = server.exitCode === undefined ? "The server is not connected." : `The server exited with code ${server.exitCode}.`;
  const restart = element("button", { type: "button", className: "button" }, label);
  restart.addEventListener("click", onRestart);
  return [
    element("strong", {}, how),
    element("p", { className: "source" }, element("code", {}, server.source)),
    server.error ? element("p", {}, server.error) : "",
    logTail.length ? element("pre", { tabIndex: 0, role: "region", "aria-label": "Last lines of the server log" }, logTail.join("\n")) : "",
    server.canRestart ? restart : element("p", {}, "It was started elsewhere, so it cannot be restarted from here."),
  ];
}
