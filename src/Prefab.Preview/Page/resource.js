import { RpcError } from "./api.js";

const MIME = "text/html;profile=mcp-app";

/** Reads a ui:// resource: its HTML and its `_meta.ui`, which the list entry supplies when the content item has none. */
export async function readUiResource(api, uri) {
  const { contents = [] } = await api.request("resources/read", { uri });
  const [content] = contents;
  if (contents.length !== 1) throw new RpcError(-32000, `${uri} has ${contents.length} content items; a host accepts exactly one.`);
  if (content.mimeType !== MIME) {
    throw new RpcError(-32000, `${uri} has the MIME type '${content.mimeType ?? "none"}'; a host accepts only '${MIME}'.`);
  }
  const html = content.text ?? new TextDecoder().decode(Uint8Array.from(atob(content.blob ?? ""), (c) => c.charCodeAt(0)));
  return { html, ui: content._meta?.ui ?? (await listedUi(api, uri)) };
}

async function listedUi(api, uri) {
  try {
    let cursor;
    do {
      const page = await api.request("resources/list", cursor ? { cursor } : {});
      const entry = page.resources?.find((resource) => resource.uri === uri);
      if (entry) return entry._meta?.ui ?? {};
      cursor = page.nextCursor;
    } while (cursor);
  } catch (error) {
    // A UI resource need not be listed, so a server without the method is no failure; anything else is.
    if (error.code !== -32601) throw error;
  }
  return {};
}
