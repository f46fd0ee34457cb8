import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../src/node.ts";
import { createTestHandler, offer, token, version } from "./support.ts";

/** A certificate of its own for 127.0.0.1, or `undefined` where openssl is not there. */
function createCertificate(): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), "tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
  const form = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
  try {
    execFileSync("openssl", ["req", ...form, ...subject, "-keyout", key, "-out", cert], { stdio: "ignore" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("with key and certificate the server speaks HTTPS, and closes as without", async ({ skip }) => {
  const tls = createCertificate();
  if (tls === undefined) skip("openssl is not there, which makes the certificate");
  const handler = createTestHandler({
    getOfferStatus: ({ request }) => ({ status: 200, body: { status: "running", notificationEmails: request.url } }),
  });
  const server = await serve(handler, { tls: tls ?? { key: "", cert: "" } });
  const agent = new https.Agent({ keepAlive: true, ca: tls?.cert });
  const url = `${server.url}${offer}/status?${version}`;
  const text = await new Promise<string>((resolve, reject) => {
    const request = https.get(url, { agent, headers: { authorization: `Bearer ${token}` } }, async (response) => {
      resolve(Buffer.concat(await response.toArray()).toString());
    });
    request.on("error", reject);
  });
  expect(JSON.parse(text)).toMatchObject({ notificationEmails: url });
  expect(url).toMatch(/^https:/);
  // The agent keeps its connection open; the server closes it.
  await server.close();
  agent.destroy();
});
