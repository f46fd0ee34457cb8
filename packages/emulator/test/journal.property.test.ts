import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { curlLine } from "../src/control/curl-line.ts";
import { isLoopback, isLoopbackHost } from "../src/control/is-loopback.ts";
import { redactor } from "../src/control/journal.ts";

const hasShell = process.platform !== "win32" && spawnSync("sh", ["-c", "true"]).status === 0;
if (!hasShell) console.log("there is no sh: the curl lines are not given to a shell");

test.skipIf(!hasShell)("a shell gives curl what was sent, whatever it was", () => {
  // No process can have a null character among its arguments.
  const text = fc.string({ unit: "grapheme", maxLength: 40 }).map((value) => value.replaceAll("\0", ""));
  const request = fc.record({ method: text, url: text, contentType: text, body: text });
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 20 }), (requests) => {
      const lines = requests.map((each) => curlLine({ ...each, hasAuthorization: true }));
      // In place of curl, something that prints each of its arguments and a mark after it.
      const script = `curl() { printf '%s\\036' "$@"; printf '\\035'; }\n${lines.join("\n")}\n`;
      const printed = execFileSync("sh", ["-c", script], { env: { TOKEN: "t0ken" }, encoding: "utf8" });
      const given = printed
        .split("\x1d")
        .slice(0, -1)
        .map((call) => call.split("\x1e").slice(0, -1));
      expect(given).toEqual(
        requests.map(({ method, url, contentType, body }) => [
          "-i",
          ...(method === "GET" ? [] : ["-X", method]),
          url,
          ...["-H", "Authorization: Bearer t0ken", "-H", `Content-Type: ${contentType}`, "--data-raw", body],
        ]),
      );
    }),
    { numRuns: 30 },
  );
});

test("no token is left of a text, wherever it stood", () => {
  const token = fc.stringMatching(/^[\w.~+/-]{8,20}={0,2}$/);
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 3 }), fc.string(), fc.string(), (tokens, before, after) => {
      for (const secret of tokens) {
        for (const form of [secret, encodeURIComponent(secret)]) {
          expect(redactor(tokens)(before + form + after)).not.toContain(form);
        }
      }
    }),
  );
});

test.each(["127.0.0.1", "127.8.9.10", "::1", "localhost", "LOCALHOST", "::ffff:127.0.0.1"])(
  "%s is this machine",
  (host) => {
    expect(isLoopback(host)).toBe(true);
    expect(isLoopbackHost(host.includes(":") ? `[${host}]:4010` : `${host}:4010`)).toBe(true);
  },
);

test.each([
  "0.0.0.0",
  "::",
  "192.168.0.1",
  "localhost.evil.example",
  "127.0.0.1.evil.example",
  "evil.example",
  "",
  "::ffff:8.8.8.8",
])("%s is not", (host) => {
  expect(isLoopback(host)).toBe(false);
  expect(isLoopbackHost(host.includes(":") ? `[${host}]:4010` : `${host}:4010`)).toBe(false);
});
