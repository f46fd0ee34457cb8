/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import { type AnswerConstructors, createAnswers } from "../../core/index.ts";
import type { operations } from "@cloud-partner/types/2017-10-31-2020";

const table = {
  cancelOperation: {
    /**
     * The operation was cancelled synchronously.
     */
    ok: [200, "headers"],
    /**
     * The operation is being cancelled. The header says where to follow the cancellation.
     */
    accepted: [202, "headers"],
    /**
     * The request is malformed, or asks for something that cannot be done now. The body says what.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The caller has no access to the namespace that the request names.
     */
    forbidden: [403, "body", "headers"],
    /**
     * The entity that the request names does not exist.
     */
    notFound: [404, "body", "headers"],
    /**
     * Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     * is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  getOperation: {
    /**
     * The state of the operation, in a list of one.
     */
    ok: [200, "body", "headers"],
    /**
     * The request is malformed, or asks for something that cannot be done now. The body says what.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The caller has no access to the namespace that the request names.
     */
    forbidden: [403, "body", "headers"],
    /**
     * The entity that the request names does not exist.
     */
    notFound: [404, "body", "headers"],
    /**
     * Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     * is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  getOfferOperation: {
    /**
     * The state of the operation, in a list of one.
     */
    ok: [200, "body", "headers"],
    /**
     * The request is malformed, or asks for something that cannot be done now. The body says what.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The caller has no access to the namespace that the request names.
     */
    forbidden: [403, "body", "headers"],
    /**
     * The entity that the request names does not exist.
     */
    notFound: [404, "body", "headers"],
    /**
     * Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     * is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  listOperations: {
    /**
     * The operations of the offer that pass the filter.
     */
    ok: [200, "body", "headers"],
    /**
     * The request is malformed, or asks for something that cannot be done now. The body says what.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The caller has no access to the namespace that the request names.
     */
    forbidden: [403, "body", "headers"],
    /**
     * The entity that the request names does not exist.
     */
    notFound: [404, "body", "headers"],
    /**
     * Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     * is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  publishOffer: {
    /**
     * The operation was started. The header says where to follow it.
     */
    accepted: [202, "headers"],
    /**
     * The request is malformed, or asks for something that cannot be done now. The body says what.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The entity that the request names does not exist.
     */
    notFound: [404, "body", "headers"],
    /**
     * The offer is not fit to be published. The body names what has to be mended.
     */
    unprocessableContent: [422, "body", "headers"],
    /**
     * Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     * is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  goLive: {
    /**
     * The operation was started. The header says where to follow it.
     */
    accepted: [202, "headers"],
    /**
     * The request is malformed, or asks for something that cannot be done now. The body says what.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The entity that the request names does not exist.
     */
    notFound: [404, "body", "headers"],
    /**
     * Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     * is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  getOfferStatus: {
    /**
     * The status of the offer.
     */
    ok: [200, "body", "headers"],
    /**
     * The request is malformed, or asks for something that cannot be done now. The body says what.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The entity that the request names does not exist.
     */
    notFound: [404, "body", "headers"],
    /**
     * Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     * is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);
