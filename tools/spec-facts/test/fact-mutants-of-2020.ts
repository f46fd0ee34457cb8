import { all, detach, remove, rename, set } from "./edit.ts";
import type { Mutant } from "./fact-mutants.ts";

const document = "spec/2017-10-31-2020/openapi.yaml";
const starting = ["cancelOperation", "publishOffer", "goLive"] as const;
const reading = ["getOperation", "getOfferOperation"] as const;
const location = ["components", "headers", "Location"] as const;
// biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are those of parameters in a path.
const unmigrated = "/api/operations/{publisherId}${offerId}$2$preview";

/** Changes of the variant that its own facts have to name. */
export const factMutantsOf2020: readonly Mutant[] = [
  {
    given: "an absolute location",
    edit: set([...location, "schema", "format"], "uri"),
    want: starting.map(
      (name) => `${name}: the header Location of the answer 202 has the format "uri", instead of uri-reference`,
    ),
  },
  {
    given: "a location that may be left out",
    edit: set([...location, "required"], false),
    want: starting.map((name) => `${name}: the header Location of the answer 202 is not required`),
  },
  {
    given: "Operation-Location",
    edit: rename(["components", "responses", "OperationStarted", "headers", "Location"], "Operation-Location"),
    want: ["publishOffer", "goLive"].flatMap((name) => [
      `${name}: the header Location of the answer 202 is missing from ${document}`,
      `${name}: the header Operation-Location of the answer 202 is not documented`,
    ]),
  },
  {
    given: "no example of an offer that was not migrated",
    edit: remove(...location, "examples", "notMigrated"),
    want: starting.map(
      (name) =>
        `${name}: the header Location of the answer 202 has no example /api/operations/contoso$contoso-virtualmachineoffer$2$preview?api-version=2017-10-31`,
    ),
  },
  {
    given: "no link to the second path",
    edit: remove("components", "responses", "OperationStarted", "links", "getOfferOperation"),
    want: ["publishOffer", "goLive"].map((name) => `${name}: the answer 202 has no link to getOfferOperation`),
  },
  {
    given: "a parameter for the whole segment",
    edit: rename(["paths", unmigrated], "/api/operations/{name}"),
    want: [
      `getOfferOperation: GET ${unmigrated} is missing from ${document}`,
      "GET /api/operations/{name} is not documented",
    ],
  },
  {
    given: "one operation without its list",
    edit: all(
      detach("paths", unmigrated, "get", "responses", "200"),
      set(["paths", unmigrated, "get", "responses", "200", "content", "application/json", "schema"], {
        $ref: "#/components/schemas/Operation",
      }),
    ),
    want: ['getOfferOperation: the answer 200: the body has the type "object", instead of array'],
  },
  {
    given: "a list that may be empty",
    edit: set(["components", "schemas", "OneOperation", "minItems"], 0),
    want: reading.map((name) => `${name}: the answer 200: the body has the minItems 0, instead of 1`),
  },
  {
    given: "the filter's word without its blank",
    edit: set(
      ["components", "schemas", "OperationStatus", "enum"],
      ["notStarted", "running", "completed", "failed", "canceled"],
    ),
    want: [
      "listOperations: the query parameter status has the word notStarted, instead of not started",
      "listOperations: the property [].submissionState of the answer 200 has the word notStarted, instead of not started",
      ...reading.map(
        (name) => `${name}: the property [].status of the answer 200 has the word notStarted, instead of not started`,
      ),
    ],
  },
];
