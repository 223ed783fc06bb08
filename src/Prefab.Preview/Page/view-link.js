// JSON-RPC 2.0 over postMessage with the view in a frame. It knows no method but cancellation.
import { RpcError } from "./api.js";

export class ViewLink {
  #frame;
  #handlers;
  #record;
  #nextId = 1;
  #closed = false;
  #asked = new Map();
  #answering = new Map();
  #listener = (event) => {
    if (event.source === this.#frame.contentWindow && event.data?.jsonrpc === "2.0") void this.#receive(event.data);
  };

  /** `handlers` maps a method to `(params, signal) => result`; `record(from, message)` sees every message. */
  constructor(frame, handlers, record) {
    this.#frame = frame;
    this.#handlers = handlers;
    this.#record = record;
    window.addEventListener("message", this.#listener);
  }

  notify(method, params) {
    this.#post({ jsonrpc: "2.0", method, params });
  }

  /** Resolves to the view's answer; rejects when it answers with an error or not in time. */
  request(method, params, milliseconds) {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#asked.delete(id);
        reject(new RpcError(-32000, `The app did not answer ${method} within ${milliseconds} ms.`));
      }, milliseconds);
      this.#asked.set(id, { resolve, reject, timer });
      this.#post({ jsonrpc: "2.0", id, method, params });
    });
  }

  /** Stops listening and cancels what the view still waits for. */
  close() {
    this.#closed = true;
    window.removeEventListener("message", this.#listener);
    for (const controller of this.#answering.values()) controller.abort();
    for (const { timer } of this.#asked.values()) clearTimeout(timer);
  }

  async #receive(message) {
    this.#record("view", message);
    if (typeof message.method !== "string") this.#settle(message);
    else if (message.id === undefined) this.#hear(message);
    else await this.#answer(message);
  }

  #settle({ id, result, error }) {
    const asked = this.#asked.get(id);
    if (!asked) return;
    this.#asked.delete(id);
    clearTimeout(asked.timer);
    if (error) asked.reject(new RpcError(error.code, error.message));
    else asked.resolve(result);
  }

  #hear({ method, params }) {
    if (method === "notifications/cancelled") this.#answering.get(params?.requestId)?.abort();
    else this.#handlers[method]?.(params ?? {});
  }

  async #answer({ id, method, params }) {
    const controller = new AbortController();
    this.#answering.set(id, controller);
    const answer = { jsonrpc: "2.0", id };
    try {
      if (!Object.hasOwn(this.#handlers, method)) throw new RpcError(-32601, `This host does not know '${method}'.`);
      answer.result = (await this.#handlers[method](params ?? {}, controller.signal)) ?? {};
    } catch (error) {
      answer.error = { code: error.code ?? -32603, message: error.message };
    }
    this.#answering.delete(id);
    // A request that its sender cancelled gets no answer.
    if (!controller.signal.aborted) this.#post(answer);
  }

  #post(message) {
    if (this.#closed) return;
    this.#record("host", message);
    this.#frame.contentWindow?.postMessage(message, "*");
  }
}
