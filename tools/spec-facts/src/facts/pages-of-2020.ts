import { inside } from "./inside.ts";
import { operationProperties } from "./operation.ts";
import { facts2018 } from "./pages-of-2018.ts";
import { parametersOf } from "./parameters.ts";
import { offerStatus, operationStatus, stepStatus } from "./status-words.ts";
import type { AnswerHeaderFact, Facts, LinkFact, OperationFact } from "./types.ts";

/** The calls whose pages show where their operation is followed: cancel, publish and go live. */
const starting = ["cancelOperation", "publishOffer", "goLive"] as const;

/** The two calls that the paths in `Location` lead to. */
const reading = ["getOperation", "getOfferOperation"] as const;

/** The path of an operation of an offer that was not migrated: the pages of cancel, publish and go live. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are those of parameters in a path.
const offerOperationPath = "/api/operations/{publisherId}${offerId}$2$preview";

/** The page of retrieving operations has its status codes: those of one operation are for both paths. */
const operations: readonly OperationFact[] = facts2018.operations.flatMap((fact): OperationFact[] =>
  fact.operation === "getOperation"
    ? [fact, { ...fact, operation: "getOfferOperation", path: offerOperationPath }]
    : [fact],
);

/** The pages of cancel, publish and go live: one header, two forms of path. */
const answerHeaders: readonly AnswerHeaderFact[] = starting.map((operation) => ({
  operation,
  status: "202",
  name: "Location",
  type: "string",
  format: "uri-reference",
  required: true,
  examples: [
    "/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8?api-version=2017-10-31",
    "/api/operations/contoso$contoso-virtualmachineoffer$2$preview?api-version=2017-10-31",
  ],
}));

const links: readonly LinkFact[] = starting.flatMap((operation) =>
  reading.map((leadsTo) => ({ operation, status: "202", leadsTo })),
);

const answerBodies: Facts["answerBodies"] = [
  ...facts2018.answerBodies
    .filter(({ operation }) => operation !== "getOperation")
    .map((row) => ({
      ...row,
      // The word of the list on the page of the offer's status; its sample writes it another way.
      properties: row.properties.map((property) =>
        property.example === "succeeded" ? { ...property, example: "Succeeded" } : property,
      ),
    })),
  // The page of retrieving operations: the sample of one operation is a list of one.
  ...reading.map((operation) => ({
    operation,
    status: "200",
    mediaType: "application/json",
    type: "array" as const,
    minItems: 1,
    maxItems: 1,
    properties: inside("[]", operationProperties),
  })),
];

/** The lists of words: of operations on the page of retrieving them, of steps and offers on that of the offer's status. */
const statusWords: Facts["statusWords"] = [
  {
    ...operationStatus,
    places: [
      { operation: "listOperations", query: "status" },
      { operation: "listOperations", answer: "200", property: "[].submissionState" },
      ...reading.map((operation) => ({ operation, answer: "200", property: "[].status" })),
    ],
    written: ["not started", "running", "failed", "completed"],
  },
  {
    ...stepStatus,
    places: [
      ...reading.map((operation) => ({ operation, answer: "200", property: "[].steps[].status" })),
      { operation: "getOfferStatus", answer: "200", property: "steps[].status" },
    ],
    synonyms: [
      { word: "completed", standsFor: "complete", reason: "The list on the page of the offer's status says Complete." },
      { word: "running", standsFor: "inprogress", reason: "The same list says InProgress." },
    ],
    written: [
      "NotStarted",
      "InProgress",
      "WaitingForPublisherReview",
      "WaitingForApproval",
      "Blocked",
      "Rejected",
      "Complete",
      "Canceled",
    ],
  },
  {
    ...offerStatus,
    written: [
      "NeverPublished",
      "NotStarted",
      "WaitingForPublisherReview",
      "Running",
      "Succeeded",
      "Canceled",
      "Failed",
    ],
  },
];

/** The facts of the pages of 2020, where they differ from those of 2018; all else is the same. */
export const facts2020: Facts = {
  ...facts2018,
  document: "spec/2017-10-31-2020/openapi.yaml",
  operations,
  parameters: parametersOf(operations),
  answerHeaders,
  links,
  answerBodies,
  statusWords,
};
