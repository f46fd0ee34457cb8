import type { operations } from "@cloud-partner/types";

/** The name of an operation of the emulated API; `getOperation` stands for each path that an operation is followed at. */
export type OperationName = keyof operations;

/** How each operation is called: its method, and what its path has behind the offer. */
const calls: Readonly<Record<OperationName, readonly [method: string, path: RegExp]>> = {
  cancelOperation: ["POST", /^cancel$/],
  getOfferStatus: ["GET", /^status$/],
  getOperation: ["GET", /^operations\/[^/]*$/],
  goLive: ["POST", /^golive$/],
  listOperations: ["GET", /^submissions\/$/],
  publishOffer: ["POST", /^publish$/],
};

const offerPath = /^\/api\/publishers\/[^/?]+\/offers\/[^/?]+\/([^?]*)/;

/** The operation that a request is for, by its method and its path with or without a query; `undefined` for any other. */
export function operationOf(method: string, target: string): OperationName | undefined {
  const rest = offerPath.exec(target)?.[1] ?? (target.startsWith("/api/operations/") ? "operations/" : undefined);
  if (rest === undefined) return undefined;
  return operationNames.find((name) => calls[name][0] === method && calls[name][1].test(rest));
}

// The keys are those of the table's type: TypeScript does not say so of `Object.keys`.
const operationNames = Object.keys(calls) as OperationName[];
