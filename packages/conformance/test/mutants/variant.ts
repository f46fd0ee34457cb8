import { asVariant, type OfferKind } from "../support/as-variant.ts";
import type { Handler } from "../support/listen.ts";
import { offer, otherOffer } from "../support/world.ts";
import { answering, type Mutant } from "./mutant.ts";

const locationOf = (response: Response) => response.headers.get("location") ?? "";

/** Servers of the variant that change the location of a 202. */
function locating(change: (location: string, request: Request) => Readonly<Record<string, string | null>>) {
  return answering({ status: 202 }, (_, response, request) => ({ headers: change(locationOf(response), request) }));
}

function mutant(
  name: string,
  caughtBy: readonly string[],
  wrong: Mutant["wrong"],
  kind: OfferKind = "migrated",
): Mutant {
  return { name, caughtBy, wrong: (right) => wrong(asVariant(right, kind)) };
}

const lostForOffers: Mutant["wrong"] = (right: Handler) => async (request) =>
  new URL(request.url).pathname.startsWith("/api/operations/")
    ? Response.json(
        { error: { code: "ResourceNotFound", message: "There is no such operation." } },
        { status: 404, headers: { "x-ms-error-code": "ResourceNotFound" } },
      )
    : right(request);

const header = ["cancelOperation/202/header-location", "publishOffer/202/header-location"];

/** Servers that are wrong where the variant differs from the version. */
export const variantMutants: readonly Mutant[] = [
  mutant(
    "an absolute Location",
    header,
    locating((location, { url }) => ({ location: new URL(location, url).href })),
  ),
  mutant(
    "no Location",
    [...header, "goLive/202/header-location"],
    locating(() => ({ location: null })),
  ),
  mutant(
    "Operation-Location in the place of Location",
    [...header, "lifecycle/location-origin"],
    locating((location, { url }) => ({ location: null, "operation-location": new URL(location, url).href })),
  ),
  mutant(
    "a Location without api-version",
    header,
    locating((location) => ({ location: location.replace(/\?.*/, "") })),
  ),
  mutant(
    "a Location on another host",
    ["lifecycle/location-origin"],
    locating((location) => ({ location: `//elsewhere.example${location}` })),
  ),
  mutant(
    "a Location of another offer",
    ["lifecycle/location-path"],
    locating((location) => ({ location: location.replace(offer, otherOffer) })),
  ),
  mutant(
    "a Location of another offer, by the path of offers",
    ["lifecycle/location-path"],
    locating((location) => ({ location: location.replace(offer, otherOffer) })),
    "notMigrated",
  ),
  mutant(
    "a Location that leads nowhere",
    ["lifecycle/location-read-at-once", "getOfferOperation/valid/required-only"],
    lostForOffers,
    "notMigrated",
  ),
  mutant(
    "one operation outside of a list",
    ["getOperation/200/body"],
    answering({ operation: "getOperation", status: 200 }, ([operation]: readonly unknown[]) => ({ body: operation })),
  ),
  mutant(
    "the newest operation of an offer outside of a list",
    ["getOfferOperation/200/body"],
    answering({ operation: "getOfferOperation", status: 200 }, ([operation]: readonly unknown[]) => ({
      body: operation,
    })),
    "notMigrated",
  ),
  mutant(
    "an operation twice in its list",
    ["getOperation/200/body"],
    answering({ operation: "getOperation", status: 200 }, ([operation]: readonly unknown[]) => ({
      body: [operation, operation],
    })),
  ),
  mutant(
    "the words of the version for an offer",
    ["getOfferStatus/200/body"],
    answering({ operation: "getOfferStatus", status: 200 }, (body: { status: string }) => ({
      body: { ...body, status: body.status.toLowerCase() },
    })),
  ),
  mutant(
    "a cancellation that has not cancelled the offer",
    ["lifecycle/offer-canceled"],
    answering({ operation: "getOfferStatus", status: 200 }, (body: { status: string }) => ({
      body: { ...body, status: body.status === "Canceled" ? "Failed" : body.status },
    })),
  ),
];
