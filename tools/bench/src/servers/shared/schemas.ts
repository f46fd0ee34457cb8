/** The rules of the document as JSON schemas, for servers that compile them when they start. */

const name = { type: "string", minLength: 1, maxLength: 50, pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$" };
const address =
  "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*";
const version = { type: "string", enum: ["2017-10-31"] };

export const offerPath = {
  type: "object",
  required: ["publisherId", "offerId"],
  properties: { publisherId: name, offerId: name },
};
export const operationPath = {
  type: "object",
  required: ["publisherId", "offerId", "operationId"],
  properties: { publisherId: name, offerId: name, operationId: { type: "string", format: "uuid", maxLength: 36 } },
};
export const query = { type: "object", required: ["api-version"], properties: { "api-version": version } };
export const listQuery = {
  type: "object",
  required: ["api-version"],
  properties: {
    "api-version": version,
    status: { type: "string", enum: ["notStarted", "running", "completed", "failed", "canceled"] },
  },
};
export const body = {
  type: "object",
  additionalProperties: false,
  required: ["metadata"],
  properties: {
    metadata: {
      type: "object",
      additionalProperties: false,
      properties: {
        "notification-emails": {
          type: "string",
          minLength: 3,
          maxLength: 4096,
          pattern: `^ *${address} *(, *${address} *)*$`,
        },
      },
    },
  },
};
