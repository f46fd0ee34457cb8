import { apiVersions } from "@cloud-partner/server";
import { apiVersions as apiVersions2020 } from "@cloud-partner/server/2017-10-31-2020";
import type { ServedGeneration } from "./generation.ts";

/** The api-version that requests name where the API is served so. */
export function apiVersionOf({ document }: ServedGeneration): string {
  return (document === "default" ? apiVersions : apiVersions2020)[0];
}
