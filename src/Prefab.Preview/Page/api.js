// The page's one line to the .NET side: requests to the MCP server, and the events of the preview.

export class RpcError extends Error {
  constructor(code, message, cancelled = false) {
    super(message);
    this.code = code;
    this.cancelled = cancelled;
  }
}

/** The token arrives in the fragment; it moves to session storage, because a srcdoc frame can read its host's address. */
function takeToken() {
  const given = new URLSearchParams(location.hash.slice(1)).get("token");
  if (given) {
    sessionStorage.setItem("token", given);
    history.replaceState(null, "", location.pathname);
  }
  return sessionStorage.getItem("token") ?? "";
}

export class Api extends EventTarget {
  #token = takeToken();
  #socket;
  #last = 0;
  #requests = new Map();

  connect() {
    this.#socket = new WebSocket(`ws://${location.host}/socket?after=${this.#last}&token=${this.#token}`);
    this.#socket.addEventListener("message", (message) => this.#receive(JSON.parse(message.data)));
    this.#socket.addEventListener("close", () => this.#lost());
  }

  /** Requests under way, oldest first: `{id, method, params, caller, started}`. */
  get running() {
    return [...this.#requests.values()].map((request) => request.entry);
  }

  /** Sends an MCP request; `caller` is "view" when the app asked for it. Aborting `signal` cancels the call at the server. */
  request(method, params, { caller = "host", signal } = {}) {
    if (this.#socket.readyState !== WebSocket.OPEN) {
      return Promise.reject(new RpcError(-32000, "The preview is not running."));
    }
    const id = crypto.randomUUID();
    const entry = { id, method, params, caller, started: Date.now() };
    return new Promise((resolve, reject) => {
      this.#requests.set(id, { entry, resolve, reject });
      this.#send({ type: "request", id, method, params, caller });
      signal?.addEventListener("abort", () => this.cancel(id));
      this.#changed();
    });
  }

  cancel(id) {
    const request = this.#requests.get(id);
    if (!request || request.entry.cancelled) return;
    request.entry.cancelled = true;
    this.#send({ type: "cancel", id });
    this.#changed();
  }

  restart() {
    this.#send({ type: "restart" });
  }

  #send(message) {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  #receive(data) {
    if (data.sequence) this.#last = data.sequence;
    if (data.event === "response") this.#settle(data);
    else this.dispatchEvent(new CustomEvent(data.event, { detail: data }));
  }

  #settle({ id, result, error }) {
    const request = this.#requests.get(id);
    if (!request) return;
    this.#requests.delete(id);
    if (error) request.reject(new RpcError(error.code, error.message, request.entry.cancelled === true));
    else request.resolve(result ?? {});
    this.#changed();
  }

  #lost() {
    for (const { reject } of this.#requests.values()) reject(new RpcError(-32000, "The preview stopped before the answer came."));
    this.#requests.clear();
    this.#changed();
    this.dispatchEvent(new CustomEvent("offline"));
    setTimeout(() => this.connect(), 1000);
  }

  #changed() {
    this.dispatchEvent(new CustomEvent("running"));
  }
}
