import { isDeepStrictEqual } from "node:util";
import { type Document, isScalar, parseDocument } from "yaml";
import { type ApiDocument, lineEnd } from "./api-document.ts";
import { Refusal } from "./refusal.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

/** What a document says of its end. */
export interface Announcement {
  /** The day since when it is announced: `2026-11-22`. */
  readonly deprecation: string;
  /** The day from which on the version may be gone. */
  readonly sunset: string;
}

const keys = { deprecation: "x-deprecation", sunset: "x-sunset" } as const;

/** The announcement in a document, if there is one. Throws a {@link Refusal} for half of one; the lint says more of it. */
export function readAnnouncement({ info, path }: ApiDocument): Announcement | undefined {
  const deprecation = info.get(keys.deprecation);
  const sunset = info.get(keys.sunset);
  if (deprecation === undefined && sunset === undefined) return undefined;
  if (typeof deprecation !== "string" || typeof sunset !== "string")
    throw new Refusal(`${path} has one of info.x-deprecation and info.x-sunset, or no text in them: mend it by hand.`);
  return { deprecation, sunset };
}

/** The text of a document with an announcement, in place of the one that it has, or else behind `info.version`. */
export function writeAnnouncement(api: ApiDocument, announcement: Announcement): string {
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const name of ["deprecation", "sunset"] as const) {
    const value = JSON.stringify(announcement[name]);
    const node = api.info.get(keys[name], true);
    if (isScalar(node) && node.range) edits.push({ start: node.range[0], end: node.range[1], text: value });
    else added.push(`${keys[name]}: ${value}`);
  }
  if (added.length > 0) edits.push(insertionAfterVersion(api, added));
  return checked(api, edits, announcement);
}

/** The text of a document without its announcement. */
export function removeAnnouncement(api: ApiDocument): string {
  const edits = api.info.items.flatMap(({ key, value }): TextEdit[] => {
    const isOurs = isScalar(key) && (key.value === keys.deprecation || key.value === keys.sunset);
    if (!isOurs || !key.range || !isScalar(value) || !value.range) return [];
    if (api.info.flow) {
      const start = api.text.lastIndexOf(",", key.range[0]);
      return [{ start, end: value.range[1], text: "" }];
    }
    // With the line break before it, and any comment behind it.
    const start = lineEnd(api.text, api.text.lastIndexOf("\n", key.range[0]));
    return [{ start, end: lineEnd(api.text, value.range[1]), text: "" }];
  });
  return edits.length === 0 ? api.text : checked(api, edits, {});
}

function insertionAfterVersion({ text, info, versionNode }: ApiDocument, members: readonly string[]): TextEdit {
  const [start, end] = versionNode.range ?? [0, 0];
  if (info.flow) return { start: end, end, text: members.map((member) => `, ${member}`).join("") };
  const place = lineEnd(text, end);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const line = text.slice(text.lastIndexOf("\n", start) + 1);
  const indentation = /^\s*/.exec(line)?.[0] ?? "";
  return { start: place, end: place, text: members.map((member) => newline + indentation + member).join("") };
}

/** Makes the edits, and sees to it that they do to `info` what was meant and nothing else, however the YAML is written. */
function checked(api: ApiDocument, edits: readonly TextEdit[], announcement: Partial<Announcement>): string {
  const text = applyEdits(api.text, edits);
  const expected = api.document.clone();
  for (const name of ["deprecation", "sunset"] as const) {
    if (announcement[name] === undefined) expected.deleteIn(["info", keys[name]]);
    else expected.setIn(["info", keys[name]], announcement[name]);
  }
  if (!isDeepStrictEqual(plainValue(parseDocument(text, { merge: true })), plainValue(expected)))
    throw new Refusal(
      `The info of ${api.path} is written in a way that this program cannot change: change it by hand.`,
    );
  return text;
}

function plainValue(document: Document): unknown {
  return document.toJS({ maxAliasCount: 1000 });
}
