import type { StaticFile } from "../documentation/static-files.ts";

const html = "text/html; charset=utf-8";
const script = "text/javascript; charset=utf-8";

/** What the page may do: run its own scripts, and ask its own emulator. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const modules = ["page", "call-control", "element", "show-clock", "show-messages", "show-offers", "show-requests"];

/** The files of the page, and the document of the control API, by their paths. Names are relative to `dist/`. */
export const pageFiles: ReadonlyMap<string, StaticFile> = new Map<string, StaticFile>([
  [
    "/",
    {
      name: "page/index.html",
      contentType: html,
      headers: ["Content-Security-Policy", policy, "Referrer-Policy", "no-referrer"],
    },
  ],
  ["/_emulator/page/page.css", { name: "page/page.css", contentType: "text/css; charset=utf-8" }],
  ...modules.map((name): [string, StaticFile] => [
    `/_emulator/page/${name}.js`,
    { name: `page/${name}.js`, contentType: script },
  ]),
  ["/_emulator/docs/", { name: "docs/emulator-control/index.html", contentType: html }],
  ["/_emulator/docs/redoc.standalone.js", { name: "docs/redoc.standalone.js", contentType: script }],
  ["/_emulator/docs/openapi.yaml", { name: "docs/emulator-control/openapi.yaml", contentType: "application/yaml" }],
  ["/_emulator/openapi.yaml", { name: "docs/emulator-control/openapi.yaml", contentType: "application/yaml" }],
]);
