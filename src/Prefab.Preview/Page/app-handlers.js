// What the host does for each request and notification of the view.
import { RpcError } from "./api.js";
import { missingCapability } from "./profiles.js";

const PROXIED = ["tools/call", "tools/list", "resources/list", "resources/templates/list", "resources/read", "prompts/list"];

export function appHandlers({ api, conversation, session, profile }) {
  const handlers = {
    "ui/initialize": (params) => session.initialize(checked(params)),
    "ui/notifications/initialized": () => session.initialized(),
    "ui/notifications/size-changed": ({ height }) => session.resize(height),
    "ui/notifications/request-teardown": () => closeByApp(session),
    "ui/request-display-mode": ({ mode }) => ({ mode: session.setDisplayMode(mode) }),
    "ui/open-link": ({ url }) => openLink(url, conversation),
    "ui/message": (params) => conversation.addMessage(contentOf(params, "ui/message")),
    "ui/update-model-context": (params) => conversation.setModelContext(params),
    "ui/download-file": ({ contents }) => download(contents, api),
    "notifications/message": () => {},
    ping: () => ({}),
  };
  for (const method of PROXIED) handlers[method] = (params, signal) => api.request(method, params, { caller: "view", signal });
  return Object.fromEntries(Object.entries(handlers).map(([method, handle]) => [method, offered(profile, method, handle)]));
}

/** The handler, or one that refuses as a host without the capability does. */
function offered(profile, method, handle) {
  const missing = missingCapability(profile, method);
  if (!missing) return handle;
  return () => {
    throw new RpcError(-32601, `${profile.label} does not offer ${method} (hostCapabilities.${missing}).`);
  };
}

async function closeByApp(session) {
  await session.close();
  session.notice("The app closed itself. Reload it to open it again.");
}

function checked(params) {
  const missing = ["protocolVersion", "appInfo", "appCapabilities"].filter((key) => params[key] === undefined);
  if (missing.length) throw new RpcError(-32602, `ui/initialize lacks ${missing.join(", ")} in its params.`);
  return params;
}

function contentOf({ role, content }, method) {
  if (role !== "user") throw new RpcError(-32602, `${method}: role must be "user".`);
  if (!Array.isArray(content)) throw new RpcError(-32602, `${method}: content must be an array of content blocks.`);
  return content;
}

function openLink(url, conversation) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !["http:", "https:"].includes(parsed.protocol)) {
    throw new RpcError(-32000, `Only http and https links are opened, not '${url}'.`);
  }
  // Without a click just before, the browser would block the tab; the link in the conversation still works then.
  const opened = navigator.userActivation?.isActive ?? true;
  if (opened) window.open(parsed.href, "_blank", "noopener,noreferrer");
  conversation.addLink(parsed.href, opened);
}

async function download(contents, api) {
  for (const item of contents ?? []) {
    const resource = item.type === "resource_link" ? (await api.request("resources/read", { uri: item.uri })).contents?.[0] : item.resource;
    if (!resource) throw new RpcError(-32602, "ui/download-file: contents must hold embedded resources or resource links.");
    const bytes = resource.text ?? Uint8Array.from(atob(resource.blob ?? ""), (c) => c.charCodeAt(0));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([bytes], { type: resource.mimeType ?? "application/octet-stream" }));
    link.download = resource.uri?.split("/").pop() || "download";
    link.click();
    URL.revokeObjectURL(link.href);
  }
}
