/*
 * Generated from spec/emulator-control/openapi.yaml by tools/codegen.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import { type AnswerConstructors, createAnswers } from "@cloud-partner/server/core";
import type { operations } from "./types.ts";

const table = {
  listOffers: {
    /**
     * The offers by their names.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  createOffers: {
    /**
     * All the offers that there are now.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  startCall: {
    /**
     * What the emulated API answered, an error too.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  getState: {
    /**
     * All that is recorded.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  replaceState: {
    /**
     * The snapshot was put in place.
     */
    noContent: [204, "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  deleteState: {
    /**
     * The emulator is as it was at its start.
     */
    noContent: [204, "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  getClock: {
    /**
     * The clock as it is now.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  updateClock: {
    /**
     * The clock as it is now.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  listMessages: {
    /**
     * The notifications, the newest first.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  listRequests: {
    /**
     * The requests, the newest first.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  deleteRequests: {
    /**
     * The journal has no request any more.
     */
    noContent: [204, "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  listFaults: {
    /**
     * The faults, the oldest first.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  createFault: {
    /**
     * The fault counts from now on.
     */
    created: [201, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  deleteFaults: {
    /**
     * There is no fault any more.
     */
    noContent: [204, "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  deleteFault: {
    /**
     * There is no such fault any more.
     */
    noContent: [204, "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * There is no such thing.
     */
    notFound: [404, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
  listEvents: {
    /**
     * The stream of what happens.
     */
    ok: [200, "body", "headers"],
    /**
     * The request does not have the documented form, or asks for what cannot be done.
     */
    badRequest: [400, "body", "headers"],
    /**
     * The request comes from a page of another site, or is for a host that is not this machine.
     */
    forbidden: [403, "body", "headers"],
    /**
     * Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     * emulator or its database (5xx).
     */
    default: ["default", "status", "body", "headers"],
  },
} as const;

/** The answers that the document allows each operation, by the reason phrases of their statuses. */
export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);
