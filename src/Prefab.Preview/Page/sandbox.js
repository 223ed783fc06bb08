// The sandbox of a view: an opaque origin, scripts only, and the Content-Security-Policy of the MCP Apps specification.

const SOURCE = /^(https?|wss?):\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?(\/[^\s;,'"<>]*)?$/i;
const PERMISSIONS = { camera: "camera", microphone: "microphone", geolocation: "geolocation", clipboardWrite: "clipboard-write" };

/** Splits the domains a resource declares into those a policy may carry and those that are no origin. */
export function checkedDomains(csp = {}) {
  const granted = {};
  const refused = [];
  for (const key of ["connectDomains", "resourceDomains", "frameDomains", "baseUriDomains"]) {
    if (!Array.isArray(csp[key])) continue;
    granted[key] = csp[key].filter((domain) => SOURCE.test(domain) || void refused.push(`${key}: ${domain}`));
  }
  return { granted, refused };
}

/** The policy for a resource; `csp` is its checked `_meta.ui.csp`, or undefined for the default policy. */
export function contentSecurityPolicy(csp) {
  if (!csp) {
    return "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
      + "img-src 'self' data:; media-src 'self' data:; connect-src 'none'";
  }
  const { connectDomains = [], resourceDomains = [], frameDomains = [], baseUriDomains = [] } = csp;
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'", "'unsafe-inline'", ...resourceDomains],
    "style-src": ["'self'", "'unsafe-inline'", ...resourceDomains],
    "img-src": ["'self'", "data:", ...resourceDomains],
    "media-src": ["'self'", "data:", ...resourceDomains],
    "font-src": ["'self'", ...resourceDomains],
    "connect-src": ["'self'", ...connectDomains],
    "frame-src": frameDomains.length ? frameDomains : ["'none'"],
    "object-src": ["'none'"],
    "base-uri": baseUriDomains.length ? baseUriDomains : ["'self'"],
  };
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources.join(" ")}`).join("; ");
}

/**
 * Puts the policy in front of the whole document. A parser then opens the head for it and merges the document's own
 * html, head and body into that, so nothing in the document comes before the policy.
 */
export function withPolicy(html, policy) {
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('"', "&quot;")}">${html}`;
}

/** A frame for the document; it loads once it is put into the page. */
export function createFrame(html, { title, policy, permissions = {} }) {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.setAttribute("sandbox", "allow-scripts");
  frame.allow = grantedPermissions(permissions).map((name) => `${PERMISSIONS[name]} *`).join("; ");
  frame.referrerPolicy = "no-referrer";
  frame.srcdoc = withPolicy(html, policy);
  return frame;
}

export const grantedPermissions = (permissions = {}) => Object.keys(PERMISSIONS).filter((name) => permissions[name]);
