/** @cloud-partner/server through its Fetch entry, behind @hono/node-server. */
import { createAdaptorServer } from "@hono/node-server";
import { handler } from "./shared/our-handler.ts";
import { report } from "./shared/report.ts";

report(createAdaptorServer({ fetch: handler }));
