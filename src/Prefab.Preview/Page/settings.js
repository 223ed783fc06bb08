// The host settings of the top bar; they survive a reload of the page.
import { byId } from "./dom.js";
import { PROFILES } from "./profiles.js";
import { styleVariables } from "./variables.js";

const KEY = "prefab-preview-settings";

export class Settings extends EventTarget {
  constructor() {
    super();
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const stored = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    this.theme = stored.theme ?? (dark ? "dark" : "light");
    this.width = stored.width ?? "full";
    this.locale = stored.locale ?? "en-US";
    this.host = Object.hasOwn(PROFILES, stored.host ?? "") ? stored.host : "all";
    this.#bind();
    this.#apply();
  }

  #bind() {
    for (const name of ["theme", "width"]) {
      for (const radio of document.querySelectorAll(`input[name=${name}]`)) {
        radio.checked = radio.value === this[name];
        radio.addEventListener("change", () => this.#set(name, radio.value));
      }
    }
    byId("host").append(...Object.entries(PROFILES).map(([name, { label }]) => new Option(label, name)));
    for (const name of ["locale", "host"]) {
      const picker = byId(name);
      picker.value = this[name];
      picker.addEventListener("change", () => this.#set(name, picker.value));
    }
  }

  #set(name, value) {
    this[name] = value;
    const { theme, width, locale, host } = this;
    localStorage.setItem(KEY, JSON.stringify({ theme, width, locale, host }));
    this.#apply();
    this.dispatchEvent(new CustomEvent("change", { detail: { name } }));
  }

  #apply() {
    const root = document.documentElement;
    root.dataset.theme = this.theme;
    root.style.colorScheme = this.theme;
    for (const [name, value] of Object.entries(styleVariables(this.theme))) root.style.setProperty(name, value);
    byId("app").style.setProperty("--app-width", this.width === "full" ? "100%" : `${this.width}px`);
  }
}
