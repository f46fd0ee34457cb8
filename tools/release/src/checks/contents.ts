import type { PackageCheck } from "./check.ts";

/** What every package has. */
const required = ["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"];

/** What a package may hold: compiled code with its maps, the sources that the maps lead to, and the texts for readers. */
const allowed = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/.+(\.js|\.d\.ts)(\.map)?$/,
  /^src\/.+\.ts$/,
];

/** What may be there besides, by package. */
const exceptions: Readonly<Record<string, readonly { files: RegExp; reason: string }[]>> = {
  "@cloud-partner/cli": [
    { files: /^src\/result\.schema\.json$/, reason: "the JSON Schema of what --json prints, an export" },
  ],
  "@cloud-partner/conformance": [
    { files: /^dist\/documents\/[\w.-]+\.yaml$/, reason: "the documents that a server is held against" },
  ],
  "@cloud-partner/emulator": [
    { files: /^(dist|src)\/page\/page\.css$/, reason: "the emulator's page" },
    { files: /^(dist|src)\/page\/index\.html$/, reason: "the emulator's page" },
    { files: /^dist\/(control-)?docs\/.+\.(html|yaml|js)$/, reason: "the documentation that the emulator serves" },
  ],
};

/** What is never meant to be published, wherever it stands. */
const stray = /\.(test|spec)\.|(^|\/)(test|tests|node_modules|coverage)\/|tsbuildinfo|\.env|\.npmrc|\.(pem|key|log)$/;

/** Whether a package holds what it has to, and nothing that strayed into it. */
export const contentsCheck: PackageCheck = {
  name: "contents",
  run({ name, files }) {
    const beside = exceptions[name] ?? [];
    const missing = required.filter((path) => !files.has(path));
    const strange = [...files.keys()].filter(
      (path) =>
        stray.test(path) ||
        !(allowed.some((pattern) => pattern.test(path)) || beside.some(({ files: pattern }) => pattern.test(path))),
    );
    const unused = beside.filter(({ files: pattern }) => ![...files.keys()].some((path) => pattern.test(path)));
    return [
      ...missing.map((path) => ({ message: `${path} is missing` })),
      ...strange.map((path) => ({ message: `${path} has no place in a package` })),
      ...unused.map(({ files: pattern }) => ({ message: `no file is as the exception ${pattern} says` })),
    ];
  },
};
