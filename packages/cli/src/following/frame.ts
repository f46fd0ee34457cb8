import { plainText } from "../output/plain-text.ts";
import { elapsedText } from "../settings/duration.ts";
import { type OperationView, type StepView, stepMark } from "./operation-view.ts";

/** An operation as a frame shows it. */
export interface FrameTarget {
  /** How its offer is named. */
  readonly name: string;
  /** The operation. */
  readonly view: OperationView;
}

/** What a frame is drawn for. */
export interface FrameOptions {
  /** How many characters a line may have. */
  readonly columns: number;
  /** How many lines there is room for. */
  readonly rows: number;
  /** `false` draws with ASCII alone. */
  readonly unicode: boolean;
  /** How long the following has been going on, in milliseconds. */
  readonly elapsed: number;
  /** How many operations there are in all, those that have ended included. */
  readonly total: number;
  /** Colours a text. */
  readonly paint: (color: "green" | "red" | "cyan" | "gray", text: string) => string;
}

const signs = {
  unicode: { done: "✔", active: "▸", waiting: "·", stopped: "✖", full: "█", empty: "░", more: "…" },
  ascii: { done: "x", active: ">", waiting: ".", stopped: "!", full: "#", empty: ".", more: "..." },
} as const;
const colors = { done: "green", active: "cyan", waiting: "gray", stopped: "red" } as const;
const barWidth = 20;

/** Draws one operation with its steps, or many with a line each. No line is longer than the terminal, nor are there more. */
export function drawFrame(targets: readonly FrameTarget[], options: FrameOptions): string {
  const [only] = targets;
  const lines = options.total === 1 && only !== undefined ? drawOne(only, options) : drawMany(targets, options);
  return lines.join("\n");
}

function drawOne({ name, view }: FrameTarget, options: FrameOptions): string[] {
  const { rows, elapsed } = options;
  const head = `${name}  ${bar(view.percentage, options)}  ${view.status}  ${elapsedText(elapsed)}`;
  const width = Math.max(0, ...view.steps.map((step) => plainText(step.name).length));
  const steps = view.steps.map((step) => drawStep(step, width, options));
  // Where there is no room for all, those around the one that is under way say the most.
  const room = Math.max(0, rows - 2);
  const active = view.steps.findIndex((step) => stepMark(step.status) === "active");
  const first = Math.max(0, Math.min(active - 1, steps.length - room));
  return [shorten(head, options), ...steps.slice(first, first + room)];
}

function drawStep(step: StepView, width: number, options: FrameOptions): string {
  const mark = stepMark(step.status);
  const sign = signs[options.unicode ? "unicode" : "ascii"][mark];
  const isGoingOn = mark === "active" && step.percentage !== null;
  const rest = isGoingOn ? bar(step.percentage, options) : plainText(step.status);
  const line = shorten(`  ${sign} ${plainText(step.name).padEnd(width)}  ${rest}`, options);
  return options.paint(colors[mark], line);
}

function drawMany(targets: readonly FrameTarget[], options: FrameOptions): string[] {
  const { rows, elapsed, total, unicode } = options;
  const room = Math.max(1, rows - 3);
  const shown = targets.slice(0, targets.length > room ? room - 1 : room);
  const width = Math.max(0, ...shown.map(({ name }) => name.length));
  const lines = shown.map(({ name, view }) => {
    const step = view.steps.find(({ status }) => stepMark(status) === "active");
    const named = step === undefined ? view.status : plainText(step.name);
    return shorten(`${name.padEnd(width)}  ${bar(view.percentage, options)}  ${named}`, options);
  });
  const hidden = targets.length - shown.length;
  if (hidden > 0) lines.push(shorten(`${signs[unicode ? "unicode" : "ascii"].more} ${hidden} more`, options));
  lines.push(shorten(`${total - targets.length} of ${total} ended  ${elapsedText(elapsed)}`, options));
  return lines;
}

function bar(percentage: number | null, { unicode }: FrameOptions): string {
  const { full, empty } = signs[unicode ? "unicode" : "ascii"];
  const filled = Math.round(((percentage ?? 0) / 100) * barWidth);
  const number = percentage === null ? "  ? %" : `${String(percentage).padStart(3)} %`;
  return `${full.repeat(filled)}${empty.repeat(barWidth - filled)} ${number}`;
}

function shorten(line: string, { columns, unicode }: FrameOptions): string {
  const characters = [...line];
  if (characters.length <= columns) return line;
  const { more } = signs[unicode ? "unicode" : "ascii"];
  return [...characters.slice(0, Math.max(0, columns - more.length)), ...more].slice(0, columns).join("");
}
