/** @cloud-partner/server through its Fetch entry, behind srvx. */
import { serve } from "srvx";
import { handler } from "./shared/our-handler.ts";
import { reportPort } from "./shared/report.ts";

const server = serve({ fetch: handler, port: 0, hostname: "127.0.0.1", silent: true });
await server.ready();
reportPort(Number(new URL(server.url ?? "").port));
