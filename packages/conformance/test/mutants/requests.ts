import { blindTo, type Mutant, parse } from "./mutant.ts";

const valid = JSON.stringify({ metadata: {} });
const json = { "content-type": "application/json" };

/** The request without what is wrong with one member of its metadata. */
const blindToEmails = (operation: string, overlooked: (emails: unknown) => boolean) =>
  blindTo(operation, (_, text) => {
    const body = parse(text) as { metadata?: Record<string, unknown> } | undefined;
    const metadata = body?.metadata;
    if (metadata === undefined || metadata === null || !Object.hasOwn(metadata, "notification-emails"))
      return undefined;
    if (!overlooked(metadata["notification-emails"])) return undefined;
    return {
      body: JSON.stringify({ ...body, metadata: { ...metadata, "notification-emails": "jondoe@contoso.com" } }),
    };
  });

const withVersion = (request: Request): URL => {
  const url = new URL(request.url);
  url.searchParams.set("api-version", "2017-10-31");
  return url;
};

const versions = (request: Request) => new URL(request.url).searchParams.getAll("api-version");

/** Servers that accept what the document does not allow, or refuse what it allows. */
export const requestMutants: readonly Mutant[] = [
  {
    name: "validation off for the pattern of the addresses",
    caughtBy: ["cancelOperation/violation/body.metadata.notification-emails/pattern"],
    wrong: blindToEmails(
      "cancelOperation",
      (emails) => typeof emails === "string" && emails.length > 2 && emails.length < 4097,
    ),
  },
  {
    name: "validation off for the length of the addresses",
    caughtBy: ["publishOffer/violation/body.metadata.notification-emails/max-length"],
    wrong: blindToEmails("publishOffer", (emails) => typeof emails === "string" && emails.length > 4096),
  },
  {
    name: "validation off for the type of the addresses",
    caughtBy: ["goLive/violation/body.metadata.notification-emails/type"],
    wrong: blindToEmails("goLive", (emails) => typeof emails !== "string"),
  },
  {
    name: "an unknown property is accepted",
    caughtBy: ["publishOffer/violation/body/additional-properties"],
    wrong: blindTo("publishOffer", (_, text) => {
      const body = parse(text) as { metadata?: unknown } | undefined;
      return typeof body === "object" && body !== null && body.metadata !== undefined
        ? { body: JSON.stringify({ metadata: body.metadata }) }
        : undefined;
    }),
  },
  {
    name: "an unknown property inside metadata is accepted",
    caughtBy: ["cancelOperation/violation/body.metadata/additional-properties"],
    wrong: blindTo("cancelOperation", (_, text) => {
      const body = parse(text) as { metadata?: Record<string, unknown> } | undefined;
      const { unexpected, ...metadata } = body?.metadata ?? {};
      return unexpected === undefined ? undefined : { body: JSON.stringify({ ...body, metadata }) };
    }),
  },
  {
    name: "metadata may be missing",
    caughtBy: ["cancelOperation/violation/body.metadata/missing"],
    wrong: blindTo("cancelOperation", (_, text) => (text === "{}" ? { body: valid } : undefined)),
  },
  {
    name: "the body may be missing",
    caughtBy: ["publishOffer/violation/body/missing"],
    wrong: blindTo("publishOffer", (_, text) => (text === "" ? { body: valid, headers: json } : undefined)),
  },
  {
    name: "broken JSON is accepted",
    caughtBy: ["cancelOperation/violation/body/syntax"],
    wrong: blindTo("cancelOperation", (_, text) =>
      text !== "" && parse(text) === undefined ? { body: valid } : undefined,
    ),
  },
  {
    name: "the content type is not looked at",
    caughtBy: ["publishOffer/violation/content-type/other", "publishOffer/violation/content-type/missing"],
    wrong: blindTo("publishOffer", (_, text) => (text === "" ? undefined : { headers: json })),
  },
  {
    name: "api-version is not looked at",
    caughtBy: ["getOfferStatus/violation/query-api-version/enum", "listOperations/violation/query-api-version/missing"],
    wrong: blindTo(undefined, (request) => ({ url: withVersion(request) })),
  },
  {
    name: "the second of two api-versions is not looked at",
    caughtBy: ["getOperation/violation/query-api-version/repeated"],
    wrong: blindTo(undefined, (request) => (versions(request).length > 1 ? { url: withVersion(request) } : undefined)),
  },
  {
    name: "an unknown api-version has an error code of its own",
    caughtBy: ["goLive/violation/query-api-version/enum"],
    wrong: (right) => async (request) => {
      const response = await right(request);
      if (response.headers.get("x-ms-error-code") !== "InvalidAPIVersion") return response;
      const error = { code: "UnsupportedVersion", message: "The version is not known." };
      return Response.json({ error }, { status: 400, headers: { "x-ms-error-code": error.code } });
    },
  },
  {
    name: "an unknown status filter is taken for none",
    caughtBy: ["listOperations/violation/query-status/enum"],
    wrong: blindTo("listOperations", (request) => {
      const url = new URL(request.url);
      const known = ["notStarted", "running", "completed", "failed", "canceled"];
      if (known.includes(url.searchParams.get("status") ?? "running")) return undefined;
      url.searchParams.delete("status");
      return { url };
    }),
  },
  {
    name: "a publisher's identifier is cut to its longest length",
    caughtBy: ["getOfferStatus/violation/path-publisher-id/max-length"],
    wrong: blindTo("getOfferStatus", (request) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.replace(/contoso[^/]{44,}/, "contoso");
      return { url };
    }),
  },
  {
    name: "a body with several addresses is refused",
    caughtBy: ["cancelOperation/valid/example-several"],
    wrong: (right) => async (request) => {
      const several = (await request.clone().text()).includes(", ");
      return several ? refusal("InvalidBody") : right(request);
    },
  },
  {
    name: "a body without addresses is refused",
    caughtBy: ["publishOffer/valid/required-properties"],
    wrong: (right) => async (request) => {
      const text = await request.clone().text();
      return request.method === "POST" && text === valid ? refusal("InvalidBody") : right(request);
    },
  },
  {
    name: "the optional body is required",
    caughtBy: ["goLive/valid/required-only"],
    wrong: (right) => async (request) => {
      const missing = request.url.includes("/golive") && (await request.clone().text()) === "";
      return missing ? refusal("InvalidBody") : right(request);
    },
  },
  {
    name: "a content type with parameters is refused",
    caughtBy: ["cancelOperation/valid/content-type-parameters"],
    wrong: (right) => async (request) =>
      request.headers.get("content-type")?.includes(";") ? refusal("UnsupportedMediaType", 415) : right(request),
  },
];

function refusal(code: string, status = 400): Response {
  return Response.json(
    { error: { code, message: "The request is refused." } },
    { status, headers: { "x-ms-error-code": code } },
  );
}
