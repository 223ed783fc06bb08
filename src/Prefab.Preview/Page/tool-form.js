// A form for the input of a tool, made from its inputSchema.
import { element } from "./dom.js";

let forms = 0;

/** A form that calls `onOpen(args)` with the parsed input, or shows what is wrong beside the field. */
export function toolForm(tool, onOpen) {
  const prefix = `tool-${++forms}`;
  const required = tool.inputSchema?.required ?? [];
  const fields = Object.entries(tool.inputSchema?.properties ?? {})
    .map(([name, schema]) => createField(`${prefix}-${name}`, name, schema === true ? {} : schema, required.includes(name)));
  const form = element("form", { noValidate: true }, ...fields.map((field) => field.row),
    element("button", { className: "button primary", type: "submit", "aria-label": `Open ${tool.title ?? tool.name}` }, "Open"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const args = readFields(fields);
    if (args) onOpen(args);
  });
  return form;
}

export const needsInput = (tool) => (tool.inputSchema?.required ?? []).length > 0;

function readFields(fields) {
  const args = {};
  let firstWrong;
  for (const field of fields) {
    try {
      const value = field.read();
      if (value !== undefined) args[field.name] = value;
      showError(field, "");
    } catch (error) {
      showError(field, error.message);
      firstWrong ??= field;
    }
  }
  firstWrong?.control.focus();
  return firstWrong ? undefined : args;
}

function createField(id, name, schema, required) {
  const kind = kindOf(schema);
  const control = createControl(kind, schema);
  control.id = id;
  if (required && kind !== "boolean") control.required = true;
  const hint = element("p", { className: "hint", id: `${id}-hint` }, schema.description ?? "");
  const error = element("p", { className: "field-error", id: `${id}-error` });
  control.setAttribute("aria-describedby", `${id}-hint ${id}-error`);
  const label = element("label", { htmlFor: id }, name, required ? element("span", { className: "required" }, " required") : undefined);
  const row = element("div", { className: `field ${kind}` }, label, control, hint, error);
  return { name, control, error, row, read: () => readControl(kind, control, required) };
}

function kindOf(schema) {
  if (Array.isArray(schema.enum)) return "choice";
  const types = [schema.type].flat().filter((type) => type !== "null");
  if (types.length !== 1) return "json";
  return { string: "text", number: "number", integer: "integer", boolean: "boolean" }[types[0]] ?? "json";
}

function createControl(kind, schema) {
  const initial = schema.default ?? undefined;
  switch (kind) {
    case "choice":
      return choice(schema.enum, initial);
    case "boolean":
      return element("input", { type: "checkbox", checked: initial === true });
    case "json":
      return element("textarea", { rows: 3, spellcheck: false, placeholder: "JSON", value: initial === undefined ? "" : JSON.stringify(initial) });
    case "text":
      return element("input", { type: "text", value: initial ?? "" });
    default:
      return element("input", { type: "number", step: kind === "integer" ? "1" : "any", value: initial ?? "" });
  }
}

function choice(values, initial) {
  const options = values.map((value) =>
    element("option", { value: JSON.stringify(value), selected: value === initial }, typeof value === "string" ? value : JSON.stringify(value)));
  return element("select", {}, element("option", { value: "" }, "not set"), ...options);
}

function readControl(kind, control, required) {
  // An untouched optional checkbox is not part of the input: the tool's own default applies.
  if (kind === "boolean") return control.checked || control.defaultChecked || required ? control.checked : undefined;
  if (control.validity.badInput) throw new Error("Enter a number.");
  if (control.value === "") {
    if (required && kind !== "text") throw new Error("Enter a value.");
    return required ? "" : undefined;
  }
  if (kind === "choice") return JSON.parse(control.value);
  if (kind === "text") return control.value;
  if (kind === "json") return parseJson(control.value);
  if (kind === "integer" && !Number.isInteger(Number(control.value))) throw new Error("Enter a whole number.");
  return Number(control.value);
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not JSON: ${error.message}`);
  }
}

function showError(field, message) {
  field.error.textContent = message;
  field.control.setAttribute("aria-invalid", String(Boolean(message)));
}
