/** Creates an element; `properties` are set as they are, `dataset` and `aria-*` included; children are nodes or text, never HTML. */
export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (key === "dataset") Object.assign(node.dataset, value);
    else if (key.includes("-") || key === "role" || key === "for") node.setAttribute(key, value);
    else node[key] = value;
  }
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

export const byId = (id) => document.getElementById(id);

export const pretty = (value) => JSON.stringify(value, null, 2);

/** A disclosure whose JSON is written only when it is opened: results can be large. */
export function jsonDetails(summary, value, label) {
  const details = element("details", { className: "json" }, element("summary", {}, summary));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) {
      details.append(element("pre", { tabIndex: 0, "aria-label": label, role: "region" }, pretty(value())));
    }
  });
  return details;
}
