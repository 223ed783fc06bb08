import { byId, element } from "./dom.js";
import { toolForm } from "./tool-form.js";

/** Tools a model could open as an app: they have a ui:// resource and are visible to the model. */
export const appTools = (tools) => tools.filter((tool) =>
  tool._meta?.ui?.resourceUri?.startsWith("ui://") && (tool._meta.ui.visibility ?? ["model"]).includes("model"));

let shown = "";

/** Lists the apps of the server; the forms stay as they are while the tools do. */
export function showTools(tools, onOpen) {
  const text = JSON.stringify(tools);
  if (text === shown) return;
  shown = text;
  const apps = appTools(tools);
  byId("tools").replaceChildren(...(apps.length ? apps.map((tool, index) => entry(tool, index === 0, onOpen)) : [nothing(tools)]));
}

function entry(tool, open, onOpen) {
  return element("details", { className: "card tool", open, name: "tools" },
    element("summary", {}, element("span", { className: "tool-name" }, tool.title ?? tool.name)),
    element("p", { className: "hint" }, tool.description ?? ""),
    toolForm(tool, (args) => onOpen(tool, args)));
}

function nothing(tools) {
  const names = tools.map((tool) => tool.name).join(", ");
  return element("p", { className: "empty" },
    tools.length
      ? `None of the server's tools has a UI. A tool with a UI names its resource in _meta.ui.resourceUri. Tools: ${names}.`
      : "The server lists no tools.");
}
