import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "../src/index.ts";
import { opentelemetry } from "../src/opentelemetry.ts";
import { listen, unusedPort } from "./support/serve.ts";

const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };
const template = "/api/publishers/{publisherId}/offers/{offerId}/status";
const secret = "a-token-that-nobody-may-see";

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});
afterAll(() => {
  context.disable();
  propagation.disable();
});

/** A client of a server, and what it tells OpenTelemetry. */
function observed(baseUrl: string) {
  const spans = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 60_000 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const client = createClient({ baseUrl, credential: secret, retry: { baseDelay: 1 } });
  const tracer = tracerProvider.getTracer("test");
  client.http.use(opentelemetry({ tracer, meter: meterProvider.getMeter("test") }));
  const metrics = async () => {
    await reader.forceFlush();
    return exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  };
  return { client, tracer, spans: () => spans.getFinishedSpans(), metrics };
}

test("a request is a client span and a measured duration, and the service is told of the trace", async () => {
  const server = await listen((response) => {
    response.setHeader("content-type", "application/json").end('{"status":"succeeded"}');
  });
  const { client, tracer, spans, metrics } = observed(server.url);
  const parent = tracer.startSpan("deploy");
  await context.with(trace.setSpan(context.active(), parent), () => client.getOfferStatus(offer));

  const [span] = spans();
  const { port } = new URL(server.url);
  const attributes = {
    "http.request.method": "GET",
    "http.response.status_code": 200,
    "server.address": "127.0.0.1",
    "server.port": Number(port),
    "url.scheme": "http",
    "url.template": template,
  };
  expect(span).toMatchObject({ name: `GET ${template}`, kind: SpanKind.CLIENT });
  expect(span?.attributes).toEqual({
    ...attributes,
    "url.full": `${server.url}/api/publishers/contoso/offers/contoso-virtualmachineoffer/status?api-version=2017-10-31`,
  });
  expect(span?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  const { traceId, spanId } = span?.spanContext() ?? {};
  expect(server.requests[0]?.headers["traceparent"]).toBe(`00-${traceId}-${spanId}-01`);

  const [metric] = await metrics();
  expect(metric?.descriptor).toMatchObject({ name: "http.client.request.duration", unit: "s" });
  expect(metric?.dataPoints).toMatchObject([{ attributes, value: { count: 1 } }]);
});

test("each attempt is a span of its own, and one that was refused has the status as its error", async () => {
  let answers = 0;
  const server = await listen((response) => {
    answers += 1;
    response.writeHead(answers === 1 ? 503 : 200, { "content-type": "application/json" }).end('{"status":"running"}');
  });
  const { client, spans } = observed(server.url);
  await client.getOfferStatus(offer);
  expect(spans().map(({ attributes }) => attributes["error.type"])).toEqual(["503", undefined]);
  expect(spans().map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR, SpanStatusCode.UNSET]);
});

test("a request without an answer has the error's name", async () => {
  const { client, spans } = observed(`http://127.0.0.1:${await unusedPort()}`);
  await client.getOfferStatus(offer, { retry: false }).catch(() => {});
  expect(spans()).toHaveLength(1);
  expect(spans()[0]?.attributes).toMatchObject({ "error.type": "TypeError" });
  expect(spans()[0]?.attributes).not.toHaveProperty("http.response.status_code");
});

test.each(["method", "http"])(
  "a request by %s in whose place a later middleware puts another ends its span",
  async (way) => {
    const server = await listen((response) => void response.setHeader("content-type", "application/json").end("{}"));
    const { client, spans, metrics } = observed(server.url);
    client.http.use({ onRequest: ({ request }) => new Request(request, { headers: request.headers }) });
    const params = { path: offer, query: { "api-version": "2017-10-31" } } as const;
    await Promise.all(
      [1, 2].map(() => (way === "method" ? client.getOfferStatus(offer) : client.http.GET(template, { params }))),
    );
    expect(spans().map(({ attributes }) => attributes["http.response.status_code"])).toEqual([200, 200]);
    const [metric] = await metrics();
    expect(metric?.dataPoints).toMatchObject([{ value: { count: 2 } }]);
  },
);

test("no token is recorded", async () => {
  const server = await listen((response) => response.writeHead(401).end());
  const { client, spans, metrics } = observed(server.url);
  await client.getOfferStatus(offer).catch(() => {});
  const recorded = JSON.stringify([
    spans().map(({ attributes, events, name }) => [attributes, events, name]),
    await metrics(),
  ]);
  expect(recorded).toContain("401");
  expect(recorded).not.toContain(secret);
});
