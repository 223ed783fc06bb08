// The host's style variables, by their names in the MCP Apps specification: one value, or [light, dark].
// The host page is painted with the same set.

const COLORS = {
  background: {
    primary: ["#ffffff", "#09090b"], secondary: ["#fafafa", "#18181b"], tertiary: ["#f4f4f5", "#27272a"], inverse: ["#18181b", "#fafafa"],
    ghost: ["transparent", "transparent"], info: ["#eff6ff", "#172554"], danger: ["#fef2f2", "#450a0a"], success: ["#f0fdf4", "#052e16"],
    warning: ["#fffbeb", "#451a03"], disabled: ["#f4f4f5", "#27272a"],
  },
  text: {
    primary: ["#09090b", "#fafafa"], secondary: ["#52525b", "#a1a1aa"], tertiary: ["#63636b", "#9f9fa9"], inverse: ["#fafafa", "#18181b"],
    ghost: ["#52525b", "#a1a1aa"], info: ["#1d4ed8", "#93c5fd"], danger: ["#b91c1c", "#fca5a5"], success: ["#166534", "#86efac"],
    warning: ["#92400e", "#fcd34d"], disabled: ["#a1a1aa", "#71717a"],
  },
  border: {
    primary: ["#e4e4e7", "#303036"], secondary: ["#d4d4d8", "#3f3f46"], tertiary: ["#f4f4f5", "#27272a"], inverse: ["#3f3f46", "#d4d4d8"],
    ghost: ["transparent", "transparent"], info: ["#bfdbfe", "#1e40af"], danger: ["#fecaca", "#991b1b"], success: ["#bbf7d0", "#166534"],
    warning: ["#fde68a", "#92400e"], disabled: ["#e4e4e7", "#27272a"],
  },
  ring: {
    primary: ["#71717a", "#a1a1aa"], secondary: ["#a1a1aa", "#71717a"], inverse: ["#fafafa", "#18181b"], info: ["#3b82f6", "#60a5fa"],
    danger: ["#ef4444", "#f87171"], success: ["#22c55e", "#4ade80"], warning: ["#f59e0b", "#fbbf24"],
  },
};

const SIZES = {
  "font-sans": "ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  "font-mono": "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Consolas, monospace",
  "font-weight-normal": "400", "font-weight-medium": "500", "font-weight-semibold": "600", "font-weight-bold": "700",
  "border-radius-xs": "2px", "border-radius-sm": "4px", "border-radius-md": "6px", "border-radius-lg": "8px", "border-radius-xl": "12px",
  "border-radius-full": "9999px", "border-width-regular": "1px",
  "shadow-hairline": "0 0 0 1px rgb(0 0 0 / 0.05)", "shadow-sm": "0 1px 2px 0 rgb(0 0 0 / 0.05)",
  "shadow-md": "0 4px 6px -1px rgb(0 0 0 / 0.1), 0 2px 4px -2px rgb(0 0 0 / 0.1)",
  "shadow-lg": "0 10px 15px -3px rgb(0 0 0 / 0.1), 0 4px 6px -4px rgb(0 0 0 / 0.1)",
};

const TYPE = {
  "text-xs": ["12px", "16px"], "text-sm": ["14px", "20px"], "text-md": ["16px", "24px"], "text-lg": ["18px", "28px"],
  "heading-xs": ["14px", "20px"], "heading-sm": ["16px", "24px"], "heading-md": ["18px", "28px"], "heading-lg": ["20px", "28px"],
  "heading-xl": ["24px", "32px"], "heading-2xl": ["30px", "36px"], "heading-3xl": ["36px", "40px"],
};

/** Every variable for "light" or "dark", ready for `hostContext.styles.variables`. */
export function styleVariables(theme) {
  const variables = {};
  for (const [group, colors] of Object.entries(COLORS)) {
    for (const [name, [light, dark]] of Object.entries(colors)) {
      variables[`--color-${group}-${name}`] = theme === "dark" ? dark : light;
    }
  }
  for (const [name, value] of Object.entries(SIZES)) variables[`--${name}`] = value;
  for (const [name, [size, lineHeight]] of Object.entries(TYPE)) {
    variables[`--font-${name}-size`] = size;
    variables[`--font-${name}-line-height`] = lineHeight;
  }
  return variables;
}
