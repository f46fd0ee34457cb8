/** A change of the document that a version may bring. */
export interface DocumentChange {
  /** The name of its patch in mends/. */
  readonly name: string;
  /** What it is, as a heading. */
  readonly title: string;
  /** What is changed, in a sentence. */
  readonly description: string;
  /** Texts of the document, and what stands there instead; each is there once. */
  readonly edits: readonly (readonly [from: string, to: string])[];
}

/** One change of each kind that makes hand-written code follow. */
export const changes: readonly DocumentChange[] = [
  {
    name: "operation",
    title: "A new operation",
    description: "`listSteps` answers with the steps of an operation alone.",
    edits: [
      [
        "  /api/publishers/{publisherId}/offers/{offerId}/submissions/:\n",
        `  /api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}/steps:
    parameters:
      - $ref: "#/components/parameters/PublisherId"
      - $ref: "#/components/parameters/OfferId"
      - $ref: "#/components/parameters/OperationId"
      - $ref: "#/components/parameters/ApiVersion"
    get:
      operationId: listSteps
      tags: [Operations]
      summary: Retrieve the steps of an operation
      description: Answers with the steps of an operation alone, in the order in which they are done.
      responses:
        "200":
          description: The steps of the operation.
          headers:
            x-ms-request-id: { $ref: "#/components/headers/RequestId" }
          content:
            application/json:
              schema: { $ref: "#/components/schemas/StepList" }
        "400": { $ref: "#/components/responses/BadRequest" }
        "403": { $ref: "#/components/responses/Forbidden" }
        "404": { $ref: "#/components/responses/NotFound" }
        default: { $ref: "#/components/responses/UnexpectedError" }

  /api/publishers/{publisherId}/offers/{offerId}/submissions/:
`,
      ],
    ],
  },
  {
    name: "status",
    title: "A new status of an operation",
    description: "`cancelOperation` answers 204 where nothing had to be undone.",
    edits: [
      [
        `          description: The operation was cancelled synchronously.
          headers:
            x-ms-request-id: { $ref: "#/components/headers/RequestId" }
`,
        `          description: The operation was cancelled synchronously.
          headers:
            x-ms-request-id: { $ref: "#/components/headers/RequestId" }
        "204":
          description: The operation was cancelled before it had done anything.
          headers:
            x-ms-request-id: { $ref: "#/components/headers/RequestId" }
`,
      ],
    ],
  },
  {
    name: "property",
    title: "A property that an answer has to have",
    description: "Every `Operation` says in `stepCount` how many steps it has.",
    edits: [
      [
        `      required: [status]
      properties:
        id: { $ref: "#/components/schemas/OperationId" }
`,
        `      required: [status, stepCount]
      properties:
        id: { $ref: "#/components/schemas/OperationId" }
        stepCount:
          description: How many steps the operation has.
          type: integer
          format: int32
          minimum: 1
          maximum: 100
          examples: [6]
`,
      ],
      ["      summary: A publication that is being provisioned\n      value:\n", "$&        stepCount: 6\n"],
      ["      summary: A publication that was cancelled\n      value:\n", "$&        stepCount: 1\n"],
    ],
  },
  {
    name: "word",
    title: "A new word of an enumeration",
    description: "An operation can be `paused`.",
    edits: [
      [
        "enum: [notStarted, running, completed, failed, canceled]",
        "enum: [notStarted, running, paused, completed, failed, canceled]",
      ],
    ],
  },
  {
    name: "header",
    title: "A header that an answer has to have",
    description: "`getOperation` says in `Last-Modified` when the operation last went on.",
    edits: [
      [
        "          description: The state of the operation.\n          headers:\n",
        '$&            Last-Modified: { $ref: "#/components/headers/LastModified" }\n',
      ],
      [
        "    RequestId:\n      description: Identifier of the request.",
        `    LastModified:
      description: When the operation last went on.
      required: true
      schema:
        type: string
        maxLength: 29
        pattern: "^[A-Za-z0-9:, ]+$"
      example: Mon, 26 Mar 2018 21:46:01 GMT
$&`,
      ],
    ],
  },
];

/** The text of a document with some changes. Throws where the document has not what one of them changes. */
export function changeDocument(text: string, made: readonly DocumentChange[]): string {
  return made
    .flatMap(({ edits }) => edits)
    .reduce((changed, [from, to]) => {
      if (changed.split(from).length !== 2) throw new Error(`the document does not have once: ${from}`);
      return changed.replace(from, to);
    }, text);
}
