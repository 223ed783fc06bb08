// One open app: its tool call, its frame and its life from ui/initialize to ui/resource-teardown.
import { appHandlers } from "./app-handlers.js";
import { byId } from "./dom.js";
import { MAX_HEIGHT, changedKeys, hostContext } from "./host-context.js";
import { PROFILES } from "./profiles.js";
import { readUiResource } from "./resource.js";
import { checkedDomains, contentSecurityPolicy, createFrame, grantedPermissions } from "./sandbox.js";
import { ViewLink } from "./view-link.js";

const PROTOCOL_VERSION = "2026-01-26";
const HANDSHAKE_MILLISECONDS = 5000;
const TEARDOWN_MILLISECONDS = 1000;
const FORWARDED = ["notifications/progress", "notifications/tools/list_changed", "notifications/resources/list_changed", "notifications/prompts/list_changed"];

export class AppSession {
  #parts;
  #slot = byId("frame-slot");
  #frame;
  #link;
  #sentContext;
  #result;
  #isReady = false;
  #displayMode = "inline";
  #profile;
  #appModes = ["inline", "fullscreen"];
  #granted = {};
  #handshakeTimer;
  #abort = new AbortController();
  #resized = new ResizeObserver(() => this.contextChanged());

  /** `parts` are `{api, settings, conversation, traffic, hostVersion, onDisplayMode}`; `opened` is `{tool, args}`. */
  constructor(parts, opened) {
    this.#parts = parts;
    this.opened = opened;
    // What a host offers is said once, in the handshake.
    this.#profile = PROFILES[parts.settings.host];
    this.callId = crypto.randomUUID();
    this.#resized.observe(this.#slot);
  }

  /** Calls the tool and mounts its view; both start at once. */
  async open() {
    const { api, conversation } = this.#parts;
    const { tool, args } = this.opened;
    const call = conversation.addCall(tool, args);
    this.#result = api.request("tools/call", { name: tool.name, arguments: args }, { signal: this.#abort.signal });
    void this.#result.then((value) => call.settle(value), (error) => call.fail(error));
    try {
      await this.#mount(await readUiResource(api, tool._meta.ui.resourceUri));
    } catch (error) {
      this.notice(`The app could not be loaded. ${error.message}`);
    }
  }

  // Runs again when the document reloads itself and so repeats its handshake.
  async #deliver() {
    this.#link.notify("ui/notifications/tool-input", { arguments: this.opened.args });
    try {
      this.#link.notify("ui/notifications/tool-result", await this.#result);
    } catch (error) {
      if (error.cancelled) this.#link.notify("ui/notifications/tool-cancelled", { reason: error.message });
      else this.#link.notify("ui/notifications/tool-result", { isError: true, content: [{ type: "text", text: error.message }] });
    }
  }

  async #mount({ html, ui }) {
    if (this.#abort.signal.aborted) return;
    const { granted, refused } = checkedDomains(ui.csp);
    this.#granted = { csp: granted, permissions: Object.fromEntries(grantedPermissions(ui.permissions).map((name) => [name, {}])) };
    if (refused.length) this.#parts.conversation.addProblem(`Left out of the Content-Security-Policy, because they are no origins: ${refused.join("; ")}`);
    const { tool } = this.opened;
    this.#frame = createFrame(html, {
      title: tool.title ?? tool.name, policy: contentSecurityPolicy(ui.csp && granted), permissions: ui.permissions,
    });
    const { traffic } = this.#parts;
    this.#link = new ViewLink(this.#frame, appHandlers({ ...this.#parts, profile: this.#profile, session: this }), (from, message) =>
      traffic.add({ link: "view", from, message, time: Date.now() }));
    this.#handshakeTimer = setTimeout(() => this.notice(
      "The app has not finished its handshake (ui/initialize, then ui/notifications/initialized). Other hosts keep it hidden until it does."), HANDSHAKE_MILLISECONDS);
    this.#slot.replaceChildren(this.#frame);
  }

  initialize({ appCapabilities }) {
    this.#appModes = appCapabilities.availableDisplayModes ?? ["inline"];
    this.#parts.onDisplayMode(this.#displayMode, this.#sharedModes);
    this.#sentContext = this.#context();
    return {
      protocolVersion: PROTOCOL_VERSION,
      hostInfo: { name: "prefab-preview", version: this.#parts.hostVersion },
      hostCapabilities: { ...this.#profile.capabilities, sandbox: this.#granted },
      hostContext: this.#sentContext,
    };
  }

  initialized() {
    if (!this.#sentContext) return;
    clearTimeout(this.#handshakeTimer);
    this.notice("");
    this.#isReady = true;
    this.contextChanged();
    void this.#deliver();
  }

  resize(height) {
    if (Number.isFinite(height) && height > 0) this.#frame.style.setProperty("--view-height", `${Math.min(height, MAX_HEIGHT)}px`);
  }

  /** Changes to `mode` if host and app both know it; returns the mode that is then in force. */
  setDisplayMode(mode) {
    if (mode !== this.#displayMode && (mode === "inline" || this.#sharedModes.includes(mode))) {
      this.#displayMode = mode;
      this.#parts.onDisplayMode(mode, this.#sharedModes);
      this.contextChanged();
    }
    return this.#displayMode;
  }

  get #sharedModes() {
    return this.#appModes.filter((mode) => this.#profile.displayModes.includes(mode));
  }

  get displayMode() {
    return this.#displayMode;
  }

  /** Tells the view which parts of its context differ from what it knows. */
  contextChanged() {
    if (!this.#isReady) return;
    const next = this.#context();
    const changed = changedKeys(this.#sentContext, next);
    this.#sentContext = next;
    if (Object.keys(changed).length) this.#link.notify("ui/notifications/host-context-changed", changed);
  }

  /** Passes on what the server announces. */
  forward({ method, params }) {
    if (this.#isReady && FORWARDED.includes(method)) this.#link.notify(method, params ?? {});
  }

  /** Lets the view clean up, then removes it; calls it waits for are cancelled at the server. */
  async close() {
    const wasReady = this.#isReady;
    this.#isReady = false;
    this.#abort.abort();
    this.#resized.disconnect();
    clearTimeout(this.#handshakeTimer);
    if (wasReady) {
      await this.#link.request("ui/resource-teardown", {}, TEARDOWN_MILLISECONDS)
        .catch((error) => this.#parts.conversation.addProblem(error.message));
    }
    this.#link?.close();
    this.#frame?.remove();
    this.setDisplayMode("inline");
  }

  #context() {
    const { tool } = this.opened;
    return hostContext({
      settings: this.#parts.settings, profile: this.#profile, slot: this.#slot, displayMode: this.#displayMode, toolInfo: { id: this.callId, tool },
    });
  }

  /** Shows a line above the frame, or none. */
  notice(text) {
    const notice = byId("app-notice");
    notice.textContent = text;
    notice.hidden = !text;
  }
}
