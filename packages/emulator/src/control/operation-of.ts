import type { operations } from "@cloud-partner/types/2017-10-31";

/** The name of an operation of the emulated API; `getOperation` stands for each path that an operation is followed at. */
export type OperationName = keyof operations;

const byLastPart: Readonly<Record<string, readonly [method: string, operation: OperationName]>> = {
  cancel: ["POST", "cancelOperation"],
  golive: ["POST", "goLive"],
  publish: ["POST", "publishOffer"],
  status: ["GET", "getOfferStatus"],
  "submissions/": ["GET", "listOperations"],
};

const offerPath = /^\/api\/publishers\/[^/?]+\/offers\/[^/?]+\/([^?]*)/;

/** The operation that a request is for, by its method and its path with or without a query; `undefined` for any other. */
export function operationOf(method: string, target: string): OperationName | undefined {
  const rest = offerPath.exec(target)?.[1] ?? (target.startsWith("/api/operations/") ? "operations/" : undefined);
  if (rest === undefined) return undefined;
  if (rest.startsWith("operations/")) return method === "GET" ? "getOperation" : undefined;
  const [expected, operation] = Object.hasOwn(byLastPart, rest) ? (byLastPart[rest] ?? []) : [];
  return method === expected ? operation : undefined;
}
