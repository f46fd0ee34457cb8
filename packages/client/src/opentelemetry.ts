import {
  context,
  type Histogram,
  type Meter,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { Middleware } from "openapi-fetch";

/** Where spans and metrics go. */
export interface OpenTelemetryOptions {
  /** Makes the spans. Default: the global tracer of this package's name. */
  readonly tracer?: Tracer | undefined;
  /** Makes the metrics. Default: the global meter of this package's name. */
  readonly meter?: Meter | undefined;
}

interface Started {
  readonly span: Span;
  /** Milliseconds, as `performance.now()` counts them. */
  readonly at: number;
  readonly attributes: Readonly<Record<string, string | number>>;
}

const name = "@cloud-partner/client";

/**
 * A middleware that emits a client span and the metric `http.client.request.duration` (seconds) for every request that is
 * sent, by OpenTelemetry's semantic conventions for HTTP, and passes the trace on to the service. A retry and a redirect are
 * requests of their own. Neither headers nor bodies are recorded.
 *
 * @example
 * client.http.use(opentelemetry());
 */
export function opentelemetry(options: OpenTelemetryOptions = {}): Middleware {
  const { tracer = trace.getTracer(name), meter = metrics.getMeter(name) } = options;
  const duration: Histogram = meter.createHistogram("http.client.request.duration", {
    description: "Duration of HTTP client requests.",
    unit: "s",
    // The boundaries that the conventions recommend.
    advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] },
  });
  // By what a request's calls have in common, as a middleware after this one may put another request in its place. And weakly:
  // where one throws, nothing is heard of the request again.
  const started = new WeakMap<object, Started>();

  function end(options: object, outcome: Readonly<Record<string, string | number>>): void {
    const { span, at, attributes } = started.get(options) ?? {};
    if (span === undefined || at === undefined) return;
    started.delete(options);
    span.setAttributes(outcome);
    if ("error.type" in outcome) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    duration.record((performance.now() - at) / 1000, { ...attributes, ...outcome });
  }

  return {
    onRequest({ request, schemaPath, options }) {
      const url = new URL(request.url);
      const attributes = {
        "http.request.method": request.method,
        "server.address": url.hostname.replace(/^\[(.*)\]$/, "$1"),
        "server.port": Number(url.port) || (url.protocol === "https:" ? 443 : 80),
        "url.scheme": url.protocol.slice(0, -1),
        "url.template": schemaPath,
      };
      const span = tracer.startSpan(`${request.method} ${schemaPath}`, {
        kind: SpanKind.CLIENT,
        attributes: { ...attributes, "url.full": request.url },
      });
      started.set(options, { span, at: performance.now(), attributes });
      propagation.inject(trace.setSpan(context.active(), span), request.headers, {
        set: (headers, key, value) => headers.set(key, value),
      });
      return undefined;
    },
    onResponse({ options, response: { status } }) {
      const error = status >= 400 ? { "error.type": String(status) } : {};
      end(options, { "http.response.status_code": status, ...error });
      return undefined;
    },
    onError({ options, error }) {
      end(options, { "error.type": error instanceof Error ? error.name : "_OTHER" });
      return undefined;
    },
  };
}
