import { expect, test } from "vitest";
import { compareReports } from "../src/api/compare-reports.ts";

function report(code: string): string {
  return `## API report\n\n\`\`\`ts\n\n${code.trim()}\n\n\`\`\`\n`;
}

/** What the cases begin with: types that are taken, given, both, and neither. */
const base = `
import type { Away } from 'elsewhere';

export function call(request: Request, options?: Options): Promise<Result>;

export class Caller {
    constructor(name: string);
    send(message: Message): Message;
    static create(): Caller;
}

interface Hidden {
    readonly depth: number;
}

export interface Listener {
    onResult?: (result: Result) => void;
}

export type Message = {
    text: string;
};

export type Mode = "fast" | "slow";

export interface Options extends Hidden {
    readonly listener?: Listener;
    readonly mode?: Mode;
    readonly name: string;
    retry(count: number): void;
}

export interface Request {
    readonly away: Away;
    readonly id: string;
}

export interface Result {
    readonly id: string;
    readonly status: Status;
    readonly steps?: readonly string[];
}

export type Status = "done" | "failed";

export interface Unused {
    readonly id: string;
}

export function use(caller: Caller): void;

export const version = "1";
`;

/** A change of the base: what is replaced by what, and what has to be said of it. */
const cases: [what: string, from: string, to: string, bump: "major" | "minor", place: string][] = [
  ["an export is removed", "export type Mode =", "type Mode =", "major", "Mode"],
  ["an export is renamed", "export class Caller", "export class Sender", "major", "Caller"],
  [
    "an export is added",
    'export const version = "1";',
    'export const version = "1";\nexport const more: 1;',
    "minor",
    "more",
  ],
  ["a constant has another value", 'version = "1"', 'version = "2"', "major", "version"],
  ["a member that is given is removed", "    readonly steps?: readonly string[];\n", "", "major", "Result.steps"],
  ["a member that is taken is removed", "    readonly mode?: Mode;\n", "", "major", "Options.mode"],
  [
    "a member that is given is new",
    "    readonly steps?",
    "    readonly more: 1;\n    readonly steps?",
    "minor",
    "Result.more",
  ],
  [
    "a member that is taken has to be given",
    "    readonly mode?",
    "    readonly more: 1;\n    readonly mode?",
    "major",
    "Options.more",
  ],
  [
    "a member that is taken can be given",
    "    readonly mode?",
    "    readonly more?: 1;\n    readonly mode?",
    "minor",
    "Options.more",
  ],
  [
    "a member that is taken and given is new",
    "    text: string;",
    "    text: string;\n    more: 1;",
    "major",
    "Message.more",
  ],
  [
    "a member of what no function has is new",
    "export interface Unused {",
    "export interface Unused {\n    more: 1;",
    "minor",
    "Unused.more",
  ],
  [
    "a member that is given can be missing",
    "readonly status: Status",
    "readonly status?: Status",
    "major",
    "Result.status",
  ],
  ["a member that is given is always there", "readonly steps?:", "readonly steps:", "minor", "Result.steps"],
  [
    "a member that is taken can be left out",
    "readonly name: string",
    "readonly name?: string",
    "minor",
    "Options.name",
  ],
  ["a member that is taken has to be there", "readonly mode?: Mode", "readonly mode: Mode", "major", "Options.mode"],
  [
    "a member has another type",
    "readonly id: string;\n    readonly status",
    "readonly id: number;\n    readonly status",
    "major",
    "Result.id",
  ],
  ["a member is no longer readonly", "    readonly name: string", "    name: string", "major", "Options.name"],
  ["what is taken can be more", '"fast" | "slow"', '"fast" | "slow" | "slower"', "minor", "Mode"],
  ["what is taken can be less", '"fast" | "slow"', '"fast"', "major", "Mode"],
  ["what is given can be more", '"done" | "failed"', '"done" | "failed" | "lost"', "major", "Status"],
  ["what is given can be less", '"done" | "failed"', '"done"', "minor", "Status"],
  ["a parameter is new and can be left out", "options?: Options)", "options?: Options, more?: 1)", "minor", "call"],
  [
    "a parameter is new and has to be given",
    "(name: string)",
    "(name: string, more: 1)",
    "major",
    "Caller.constructor",
  ],
  ["the parameter of a function has another type", "(request: Request,", "(request: Message,", "major", "call"],
  ["a parameter is gone", "use(caller: Caller)", "use()", "major", "use"],
  ["a parameter has another type", "(count: number)", "(count: string)", "major", "Options.retry"],
  ["a function returns something else", "Promise<Result>", "Promise<Message>", "major", "call"],
  [
    "a function has a further form",
    "export class",
    "export function call(text: string): void;\n\nexport class",
    "minor",
    "call",
  ],
  ["a class has a further method", "    static create", "    more(): void;\n    static create", "minor", "Caller.more"],
  ["a static method is removed", "    static create(): Caller;\n", "", "major", "Caller.static create"],
  ["a class extends something else", "class Caller {", "class Caller extends Error {", "major", "Caller"],
  [
    "an interface extends nothing any more",
    "interface Options extends Hidden {",
    "interface Options {",
    "major",
    "Options",
  ],
  ["a type that no entry exports changes", "readonly depth: number", "readonly depth: string", "major", "Hidden.depth"],
  ["a type of another package comes from elsewhere", "from 'elsewhere'", "from 'nowhere'", "major", "Away"],
  ["a type has a type parameter", "export type Mode =", "export type Mode<Of> =", "major", "Mode"],
  [
    "a callback is given less",
    "onResult?: (result: Result)",
    "onResult?: (result: Message)",
    "major",
    "Listener.onResult",
  ],
];

test.each(cases)("%s", (_what, from, to, bump, place) => {
  expect(base).toContain(from);
  const changes = compareReports(report(base), report(base.replace(from, to)));
  expect(changes).toContainEqual({ place, bump, change: expect.any(String) });
  // A harmless change raises no alarm.
  if (bump === "minor") expect(changes.filter((change) => change.bump === "major")).toEqual([]);
});

test("a report is equal to itself, whatever its comments, its layout and its order", () => {
  const blocks = base.trim().split("\n\n");
  const other = blocks.toReversed().join("\n\n").replaceAll("    ", "  // a comment\n\t");
  expect(compareReports(report(base), report(other))).toEqual([]);
});

test("an entry that is gone, and one that is new, are told by their exports", () => {
  expect(compareReports(report(base), "").map(({ bump }) => bump)).not.toContain("minor");
  expect(compareReports("", report(base)).map(({ bump }) => bump)).not.toContain("major");
});
