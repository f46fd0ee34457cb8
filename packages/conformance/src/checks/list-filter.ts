import { expectThat, type RunnableCheck } from "../check.ts";
import { expandSchema } from "../data/schema.ts";
import { asTexts, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Session } from "../session.ts";
import { roles } from "../workflow/roles.ts";
import { kebabCase } from "./names.ts";

/** The checks that the list has those operations that have the status, and all of them. */
export function listFilterChecks(operation: Operation, document: JsonObject): readonly RunnableCheck[] {
  const { operationId, parameters } = operation;
  const filter = parameters.find(({ name }) => name === "status");
  if (operationId !== roles.list || filter === undefined) return [];
  return asTexts(expandSchema(document, filter.schema)["enum"]).map((status) => ({
    name: `${operationId}/filter/${kebabCase(status)}`,
    operationId,
    restsOn: "the parameter status: it gives only those operations that have this status",
    observes: false,
    run: (session) => expectFiltered(session, status),
  }));
}

async function expectFiltered(session: Session, status: string): Promise<void> {
  const { workflow } = session;
  const before = await workflow.list();
  const filtered = await workflow.list(status);
  const after = await workflow.list();
  const wrong = filtered.items.filter(({ submissionState }) => submissionState !== status);
  expectThat(wrong.length === 0, `only operations whose submissionState is ${status}`, filtered.exchange);
  const identifiers = new Set(filtered.items.map(({ id }) => id));
  // Work goes on meanwhile: only what had the status before and after had it in between.
  const lasting = before.items.filter(
    ({ id, submissionState }) =>
      submissionState === status && after.items.some((each) => each["id"] === id && each["submissionState"] === status),
  );
  const missing = lasting.filter(({ id }) => !identifiers.has(id));
  expectThat(
    missing.length === 0,
    `every operation whose submissionState is ${status}, such as ${String(missing[0]?.["id"])}`,
    filtered.exchange,
  );
}
