import { type Client, createClient } from "@cloud-partner/client";

/** A client with the settings of the environment, which both programs need. */
export function clientOfEnvironment(): Client {
  const { BASE_URL, TOKEN } = process.env;
  if (!TOKEN) {
    console.error("Set TOKEN; set BASE_URL too for a service other than the real one.");
    process.exit(2);
  }
  return createClient({ credential: TOKEN, baseUrl: BASE_URL || undefined });
}
