/** @cloud-partner/server through its Fetch entry, on @hono/node-server. */
import { serve } from "@hono/node-server";
import { handler } from "./shared/our-handler.ts";
import { reportPort } from "./shared/report.ts";

serve({ fetch: handler, port: 0, hostname: "127.0.0.1" }, ({ port }) => reportPort(port));
