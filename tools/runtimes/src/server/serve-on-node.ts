import { serve } from "../../../../packages/server/src/node.ts";
import { contractHandler } from "../../../../packages/server/test/contract/contract-handler.ts";

const { url } = await serve(contractHandler);
console.log(JSON.stringify({ event: "listen", port: Number(new URL(url).port) }));
