/** @cloud-partner/server through its Node entry. */
import { serve } from "@cloud-partner/server/node";
import { handler } from "./shared/our-handler.ts";
import { reportPort } from "./shared/report.ts";

const { url } = await serve(handler, { port: 0 });
reportPort(Number(new URL(url).port));
