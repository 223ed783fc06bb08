// What hosts offer to an app, as observed in 2026. "Everything" is the preview itself.

const CONTENT = { text: {}, image: {}, audio: {}, resource: {}, resourceLink: {}, structuredContent: {} };
const { text: _, ...CONTENT_WITHOUT_TEXT } = CONTENT;
const BASIC = { openLinks: {}, serverTools: { listChanged: true }, logging: {} };
const SERVER_RESOURCES = { serverResources: { listChanged: true } };

export const PROFILES = {
  all: {
    label: "Everything",
    displayModes: ["inline", "fullscreen"],
    toolInfo: true,
    capabilities: { ...BASIC, ...SERVER_RESOURCES, downloadFile: {}, message: CONTENT, updateModelContext: CONTENT },
  },
  claude: {
    label: "Claude",
    displayModes: ["inline", "fullscreen"],
    toolInfo: true,
    capabilities: { ...BASIC, ...SERVER_RESOURCES, downloadFile: {}, message: CONTENT, updateModelContext: CONTENT },
  },
  chatgpt: {
    label: "ChatGPT",
    displayModes: ["inline", "fullscreen"],
    toolInfo: true,
    capabilities: { ...BASIC, message: CONTENT, updateModelContext: CONTENT },
  },
  vscode: {
    label: "VS Code",
    displayModes: ["inline"],
    toolInfo: false,
    capabilities: { ...BASIC, ...SERVER_RESOURCES, downloadFile: {}, updateModelContext: CONTENT_WITHOUT_TEXT },
  },
  minimal: {
    label: "Links only",
    displayModes: ["inline"],
    toolInfo: false,
    capabilities: { openLinks: {} },
  },
};

const NEEDS = {
  "ui/open-link": "openLinks",
  "ui/message": "message",
  "ui/update-model-context": "updateModelContext",
  "ui/download-file": "downloadFile",
  "tools/call": "serverTools",
  "tools/list": "serverTools",
  "resources/list": "serverResources",
  "resources/templates/list": "serverResources",
  "resources/read": "serverResources",
};

/** The capability that a host must have for a method, when this one lacks it. */
export function missingCapability(profile, method) {
  const capability = NEEDS[method];
  return capability && !profile.capabilities[capability] ? capability : undefined;
}
