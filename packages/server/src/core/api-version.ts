import type { Route } from "./route.ts";
import type { RouteEntry } from "./router.ts";

/** What is said of an api-version that is not one of those there are. */
export function invalidVersion(apiVersions: readonly string[]): { message: string; target: string } {
  return {
    message: `Invalid api version. Allowed values are [${apiVersions.join(", ")}]`,
    target: "api-version",
  };
}

/** Whether a request has to have an api-version, may have one, or has none. */
export function versionOf({ parameters }: Route): "required" | "optional" | undefined {
  const parameter = parameters.find(({ name, in: location }) => location === "query" && name === "api-version");
  if (parameter === undefined) return undefined;
  return parameter.required ? "required" : "optional";
}

/** What a request of another method is asked for: what all operations of the path ask for. */
export function commonVersion(entries: Iterable<RouteEntry<{ version: "required" | "optional" | undefined }>>) {
  const versions = new Set([...entries].map(({ operation }) => operation.version));
  const [version] = versions;
  return versions.size === 1 ? version : undefined;
}
