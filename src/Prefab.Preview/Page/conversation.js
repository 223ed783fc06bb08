// The conversation around the app: tool calls above it, messages of the app below it, and what the model would know.
import { byId, element, jsonDetails, pretty } from "./dom.js";

export class Conversation {
  #calls = byId("calls");
  #messages = byId("messages");
  #context = byId("model-context");

  clear() {
    this.#calls.replaceChildren();
    this.#messages.replaceChildren();
    this.#context.hidden = true;
  }

  /** Shows a tool call under way; the returned object ends it. */
  addCall(tool, args) {
    const state = element("span", { className: "badge", dataset: { state: "running" } }, "running");
    const text = element("p", { className: "call-text" });
    const card = element("article", { className: "card call", "aria-label": `Tool call ${tool.name}` },
      element("p", { className: "call-title" }, element("code", {}, tool.name), state),
      jsonDetails("Input", () => args, `Input of ${tool.name}`), text);
    this.#calls.append(card);
    const end = (name, message) => {
      state.dataset.state = state.textContent = name;
      text.textContent = message;
    };
    return {
      settle: (result) => {
        end(result.isError ? "error" : "done", textOf(result.content));
        card.append(jsonDetails("Result", () => result, `Result of ${tool.name}`));
      },
      fail: (error) => end(error.cancelled ? "cancelled" : "error", error.message),
    };
  }

  addMessage(content) {
    this.#messages.append(element("div", { className: "message" },
      element("span", { className: "author" }, "You (sent by the app)"), element("p", {}, textOf(content))));
    this.#messages.lastChild.scrollIntoView({ block: "nearest" });
  }

  addLink(url, opened) {
    this.#messages.append(element("div", { className: "event" }, opened ? "Opened " : "The app asks to open ",
      element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url)));
  }

  addProblem(text) {
    this.#messages.append(element("div", { className: "event", dataset: { state: "error" } }, text));
  }

  /** Each update replaces the one before. */
  setModelContext({ content, structuredContent }) {
    const parts = [textOf(content), structuredContent === undefined ? "" : pretty(structuredContent)];
    this.#context.hidden = false;
    this.#context.open = true;
    this.#context.querySelector("pre").textContent = parts.filter(Boolean).join("\n\n");
  }
}

/** The text of content blocks; a block without text is named by its type. */
function textOf(content = []) {
  return content.map((block) => block.text ?? block.resource?.text ?? `[${block.type}${block.uri ? ` ${block.uri}` : ""}]`).join("\n");
}
