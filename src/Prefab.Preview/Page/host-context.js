import { styleVariables } from "./variables.js";

/** A view that always reports more than its frame would grow for ever. */
export const MAX_HEIGHT = 5000;

/** What the view is told about its host. */
export function hostContext({ settings, profile, slot, displayMode, toolInfo }) {
  const { clientWidth: width, clientHeight: height } = slot;
  return {
    ...(profile.toolInfo && { toolInfo }),
    theme: settings.theme,
    styles: { variables: styleVariables(settings.theme) },
    displayMode,
    availableDisplayModes: profile.displayModes,
    containerDimensions: displayMode === "fullscreen" ? { width, height } : { width, maxHeight: MAX_HEIGHT },
    locale: settings.locale,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    userAgent: "prefab-preview",
    platform: settings.width === "full" ? "web" : "mobile",
    deviceCapabilities: { touch: matchMedia("(any-pointer: coarse)").matches, hover: matchMedia("(any-hover: hover)").matches },
    safeAreaInsets: { top: 0, right: 0, bottom: 0, left: 0 },
  };
}

/** The top-level keys of `next` that differ from `previous`. */
export function changedKeys(previous, next) {
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => JSON.stringify(previous[key]) !== JSON.stringify(value)));
}
