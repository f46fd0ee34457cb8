import type { SeenRequest } from "../contract/world.ts";
import { allowEveryOrigin } from "./cors.ts";
import { faults } from "./faults.ts";
import { type Listening, listen } from "./listen.ts";

/**
 * A server that fails on demand: `/<fault>/<key>/…` is answered by a fault, and `/seen/<key>` tells the requests that came
 * with a key. Preflights are neither counted nor spoiled.
 */
export function startFaultServer(elsewhere: string): Promise<Listening> {
  const seen = new Map<string, SeenRequest[]>();
  return listen((request, response) => {
    if (allowEveryOrigin(request, response)) return;
    const { method = "", url: target = "/", headers } = request;
    const [, name = "", key = ""] = target.split("/");
    if (name === "seen") {
      response
        .writeHead(200, { "Content-Type": "application/json", Connection: "close" })
        .end(JSON.stringify(seen.get(key) ?? []));
      return;
    }
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, { method, target, authorization: headers.authorization ?? null }]);
    const fault = faults[name];
    if (fault === undefined) {
      response.writeHead(404).end();
      return;
    }
    // A connection of its own for each request, unless a fault wants otherwise: some runtimes treat a used one differently.
    response.setHeader("Connection", "close");
    // What is sent has to have arrived, so that a broken connection is surely broken after it.
    request.resume().once("end", () => {
      fault({ request, response, key, elsewhere, turn: earlier.length + 1, base: `/${name}/${key}` });
    });
  });
}
