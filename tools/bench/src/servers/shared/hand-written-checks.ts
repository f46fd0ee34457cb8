import type { Checks } from "./checks.ts";
import type { Detail } from "./failure.ts";

const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const uuidForm = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const addressForm =
  "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*";
const addressesForm = new RegExp(`^ *${addressForm} *(?:, *${addressForm} *)*$`);
const statuses = new Set(["notStarted", "running", "completed", "failed", "canceled"]);

/** The rules of the document, as one would write them who knows its six operations. */
export const handWrittenChecks: Checks = {
  path: ({ path: { publisherId, offerId, operationId } }, details) => {
    if (!isName(publisherId)) details.push(parameterFault("publisherId"));
    if (!isName(offerId)) details.push(parameterFault("offerId"));
    if (operationId !== undefined && !uuidForm.test(operationId)) details.push(parameterFault("operationId"));
  },
  status: (status, details) => {
    if (status === undefined || (typeof status === "string" && statuses.has(status))) return;
    details.push(parameterFault("status"));
  },
  body: (_found, body, details) => {
    checkBody(body, details);
  },
};

function isName(text: string): boolean {
  return text.length <= 50 && nameForm.test(text);
}

function checkBody(body: unknown, details: Detail[]): void {
  if (!isObject(body)) {
    details.push(bodyFault("must be object", ""));
    return;
  }
  for (const name of Object.keys(body)) {
    if (name !== "metadata") details.push(bodyFault("is not a documented property", pointer("", name)));
  }
  const metadata = body["metadata"];
  if (isObject(metadata)) checkMetadata(metadata, details);
  else details.push(bodyFault(metadata === undefined ? "is missing" : "must be object", "/metadata"));
}

function checkMetadata(metadata: Readonly<Record<string, unknown>>, details: Detail[]): void {
  for (const name of Object.keys(metadata)) {
    if (name !== "notification-emails") {
      details.push(bodyFault("is not a documented property", pointer("/metadata", name)));
    }
  }
  const emails = metadata["notification-emails"];
  if (emails === undefined) return;
  const target = "/metadata/notification-emails";
  if (typeof emails !== "string") {
    details.push(bodyFault("must be string", target));
    return;
  }
  if (emails.length < 3) details.push(bodyFault("must NOT have fewer than 3 characters", target));
  if (emails.length > 4096) details.push(bodyFault("must NOT have more than 4096 characters", target));
  if (!addressesForm.test(emails)) details.push(bodyFault("does not have the documented form", target));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function pointer(parent: string, name: string): string {
  return `${parent}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function parameterFault(target: string): Detail {
  return { code: "InvalidParameter", message: "does not have the documented form", target };
}

function bodyFault(message: string, target: string): Detail {
  return { code: "InvalidBody", message, target };
}
