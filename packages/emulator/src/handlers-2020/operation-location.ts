import { apiVersions } from "@cloud-partner/server/2017-10-31-2020";
import { type Locate, operationPath, secondsToWait } from "../handlers/operation-location.ts";

const [apiVersion] = apiVersions;

/** The headers of an answer that starts an operation, as they were in 2020. */
export interface LocationHeaders {
  /** Where the operation is followed: a path with `api-version`. */
  Location: string;
  /** When it is worth asking, in seconds. */
  "Retry-After": number;
}

/**
 * Makes the headers that say where an operation is followed. The path has the identifier of the operation where offers were
 * migrated, and names the offer alone where they were not.
 */
export function locationHeaders(isMigrated: boolean): Locate<LocationHeaders> {
  return (_, offer, operation, now) => {
    const { publisherId, offerId } = offer;
    const path = isMigrated
      ? operationPath(offer, operation.id)
      : `/api/operations/${publisherId}$${offerId}$2$preview`;
    return { Location: `${path}?api-version=${apiVersion}`, "Retry-After": secondsToWait(operation, now) };
  };
}
