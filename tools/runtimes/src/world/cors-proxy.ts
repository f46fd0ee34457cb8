import { request as send } from "node:http";
import { allowEveryOrigin } from "./cors.ts";
import { type Listening, listen } from "./listen.ts";

/** Stands before a server that knows no CORS, as a gateway would. The `Host` is kept, so that locations lead here. */
export function startCorsProxy(target: string): Promise<Listening> {
  return listen((request, response) => {
    if (allowEveryOrigin(request, response)) return;
    const { method, headers, url = "/" } = request;
    const forwarded = send(new URL(url, target), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on("error", () => response.destroy());
    request.pipe(forwarded);
  });
}
