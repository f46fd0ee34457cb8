import type { ActiveFault, RequestRecord } from "../generated/control/types.ts";
import { byId, element, keyedList, type Row, setText } from "./element.ts";

/** So many requests are shown. */
const shown = 50;

const hint = byId("no-requests", HTMLElement);
const faultsLine = byId("faults", HTMLElement);

const showList = keyedList<RequestRecord>(
  byId("requests", HTMLElement),
  ({ time, requestId, milliseconds, target }) => [time, requestId, milliseconds, target].join(" "),
  createRequest,
);

/** Shows the newest requests. */
export function showRequests(requests: readonly RequestRecord[]): void {
  hint.hidden = requests.length > 0;
  showList(requests.slice(0, shown));
}

/** Shows which faults there are. */
export function showFaults(faults: readonly ActiveFault[]): void {
  const waiting = faults.filter(({ count, met }) => count === undefined || met < count);
  setText(faultsLine, waiting.length === 0 ? "No faults are waiting." : `Faults: ${waiting.map(describe).join("; ")}.`);
}

function describe({ operation, latency, status, connection, count, met }: ActiveFault): string {
  const what = [
    ...(status === undefined ? [] : [`answered with ${status}`]),
    ...(connection === undefined ? [] : [connection === "reset" ? "connection reset" : "answer truncated"]),
    ...(latency === undefined ? [] : [`${latency} ms late`]),
  ].join(", ");
  const left = count === undefined ? "every call" : `${count - met} more`;
  return `${operation ?? "any operation"} ${what} (${left})`;
}

function createRequest(record: RequestRecord): Row<RequestRecord> {
  const { time, method, target, operation, status, errorCode, requestId, milliseconds, fault, curl } = record;
  const badge = element("span", "badge", status === undefined ? "no answer" : String(status));
  badge.dataset["tone"] = status !== undefined && status < 400 ? "good" : "bad";
  const path = target.split("?", 1)[0] ?? target;
  const summary = element(
    "summary",
    "",
    badge,
    element("span", "", operation ?? method),
    element("span", "hint path", path),
  );
  const facts = [
    new Date(time).toLocaleString(),
    `${milliseconds} ms`,
    ...(errorCode === undefined ? [] : [errorCode]),
    ...(fault === undefined ? [] : [`fault ${fault}`]),
    ...(requestId === undefined ? [] : [`request ${requestId}`]),
  ];
  const details = element("details", "", summary, element("pre", "", curl), element("p", "hint", facts.join(" · ")));
  return { node: element("li", "", details), show() {} };
}
