/*
 * Generated from spec/emulator-control/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `pnpm generate`.
 */
export interface paths {
  "/_emulator/offers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the offers
     * @description Answers with the offers of all publishers by their names, each with what it is in the middle of.
     */
    get: operations["listOffers"];
    put?: never;
    /**
     * Add offers
     * @description Adds offers. One that has the name of another takes its place, and the operations of that are forgotten, with
     *     the notifications that were told of them.
     */
    post: operations["createOffers"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/_emulator/offers/{publisherId}/{offerId}/calls": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer, unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Call the emulated API without a token
     * @description Sends a call of the emulated API, as the page does for its buttons. It passes through the faults and is
     *     written to the journal, as any other call is.
     */
    post: operations["startCall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/_emulator/state": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Take a snapshot
     * @description Answers with all that is recorded, to be kept and put back later.
     */
    get: operations["getState"];
    /**
     * Put a snapshot back
     * @description Forgets all that is recorded, and records what the snapshot has. The clock goes on from the snapshot's time.
     */
    put: operations["replaceState"];
    post?: never;
    /**
     * Reset the emulator
     * @description Begins again as at the start: with the offers of the seed and no other, the clock and the faults as they were
     *     given, an empty outbox and an empty journal.
     */
    delete: operations["deleteState"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/_emulator/clock": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the clock
     * @description Answers with what the emulator's clock shows, and how fast it goes.
     */
    get: operations["getClock"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Move the clock, or change how fast it goes
     * @description Moves the clock on, makes it go faster or slower, or stops it with the rate 0. It cannot be moved back.
     */
    patch: operations["updateClock"];
    trace?: never;
  };
  "/_emulator/outbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the notifications
     * @description Answers with the notifications that are due, the newest first, whether a mail server took them or not.
     */
    get: operations["listMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/_emulator/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the requests of the emulated API
     * @description Answers with the requests that this process answered last, the newest first. No token is among what it has of them.
     */
    get: operations["listRequests"];
    put?: never;
    post?: never;
    /**
     * Forget the requests
     * @description Empties the journal of requests.
     */
    delete: operations["deleteRequests"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/_emulator/faults": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the faults
     * @description Answers with the faults that this process has, the oldest first, and how often each was met.
     */
    get: operations["listFaults"];
    put?: never;
    /**
     * Add a fault
     * @description Makes calls of the emulated API fail. Of several faults, the first one counts that a call meets. The draws of a
     *     fault follow from its seed, so that a run can be had again.
     */
    post: operations["createFault"];
    /**
     * Take all faults away
     * @description Takes all faults away, those that the emulator was started with too.
     */
    delete: operations["deleteFaults"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/_emulator/faults/{faultId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the fault.
         * @example 1
         */
        faultId: components["parameters"]["FaultId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a fault away
     * @description Takes one fault away.
     */
    delete: operations["deleteFault"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/_emulator/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow what happens
     * @description Answers with a stream of server-sent events that does not end: `offers`, `clock`, `messages`, `requests` and
     *     `faults`, each with the JSON that the `GET` of the same name gives, at first and whenever it has changed.
     */
    get: operations["listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Identifier of a publisher or an offer.
     * @example contoso
     */
    Name: string;
    /**
     * Format: uuid
     * @description Identifier of an operation.
     * @example 56615b67-2185-49fe-80d2-c4ddf77bb2e8
     */
    OperationId: string;
    /**
     * @description A word of the emulated API, such as a kind of offers.
     * @example microsoft-azure-virtualmachines
     */
    Word: string;
    /**
     * @description A text that people read.
     * @example Provisioning
     */
    Text: string;
    /**
     * @description Text for people; `null` where there is none.
     * @example the mailbox is full
     */
    OptionalText: string | null;
    /**
     * @description Mail addresses, separated by commas.
     * @example jondoe@contoso.com
     */
    Addresses: string;
    /**
     * Format: date-time
     * @description A date-time of RFC 3339, in UTC.
     * @example 2018-03-26T20:12:44.000Z
     */
    DateTime: string;
    /**
     * Format: date-time
     * @description A date-time of RFC 3339, in UTC; `null` where there is none.
     * @example 2018-03-26T20:12:44.000Z
     */
    OptionalDateTime: string | null;
    /**
     * Format: double
     * @description A time by the emulator's clock, in milliseconds since 1970.
     * @example 1522095164000
     */
    Time: number;
    /**
     * Format: double
     * @description A time in milliseconds since 1970; `null` where there is none.
     * @example 1522095164000
     */
    OptionalTime: number | null;
    /**
     * Format: double
     * @description A time span in milliseconds.
     * @example 10000
     */
    Duration: number;
    /**
     * Format: int64
     * @description A whole number from 0 upwards.
     * @example 1
     */
    Count: number;
    /**
     * Format: int32
     * @description A share of the whole, in percent.
     * @example 40
     */
    Percentage: number;
    /**
     * @description What an offer is in the middle of, or at the end of.
     * @example provisioning
     * @enum {string}
     */
    OfferState:
      | "neverPublished"
      | "validating"
      | "certifying"
      | "provisioning"
      | "packaging"
      | "waitingForPublisher"
      | "goingLive"
      | "becomingPublic"
      | "live"
      | "canceling"
      | "canceled"
      | "failed";
    /**
     * @description A call of the emulated API that changes an offer.
     * @example cancelOperation
     * @enum {string}
     */
    OfferCall: "publishOffer" | "goLive" | "cancelOperation";
    /** @description The calls that the state of an offer allows. */
    OfferCallList: components["schemas"]["OfferCall"][];
    /**
     * @description An operation of the emulated API.
     * @example cancelOperation
     * @enum {string}
     */
    OperationName: "cancelOperation" | "getOfferStatus" | "getOperation" | "goLive" | "listOperations" | "publishOffer";
    /**
     * @description What an operation does.
     * @example publish
     * @enum {string}
     */
    SubmissionType: "publish" | "golive" | "cancel";
    /**
     * @description How far an operation is.
     * @example running
     * @enum {string}
     */
    OperationStatus: "running" | "completed" | "failed" | "canceled";
    /**
     * @description How far a step of an operation is.
     * @example complete
     * @enum {string}
     */
    StepStatus:
      | "notStarted"
      | "running"
      | "waitingForPublisherReview"
      | "waitingForApproval"
      | "blocked"
      | "rejected"
      | "complete"
      | "failed"
      | "canceled";
    /**
     * @description Identifier of a step.
     * @example displayprovision
     * @enum {string}
     */
    StepId:
      | "displaydummycertify"
      | "displaycertify"
      | "displayprovision"
      | "displaypackage"
      | "publisher-signoff"
      | "live";
    /**
     * @description Identifier of a step; `null` where it is none of one.
     * @example displayprovision
     * @enum {string|null}
     */
    OptionalStepId:
      | "displaydummycertify"
      | "displaycertify"
      | "displayprovision"
      | "displaypackage"
      | "publisher-signoff"
      | "live"
      | null;
    /**
     * @description Identifier of a step that a publication runs.
     * @example displayprovision
     * @enum {string}
     */
    PublishStepId: "displaydummycertify" | "displaycertify" | "displayprovision" | "displaypackage";
    /**
     * @description What becomes of a step when its time is over, where it is not just done.
     * @example blocks
     * @enum {string}
     */
    StepOutcome: "blocks" | "fails";
    /**
     * @description What happened to an operation.
     * @example canceled
     * @enum {string}
     */
    Notice: "started" | "stepDone" | "blocked" | "failed" | "canceled" | "completed";
    /** @description How a step goes that is begun from now on. */
    StepPlan: {
      duration?: components["schemas"]["Duration"];
      outcome?: components["schemas"]["StepOutcome"];
    };
    /** @description How the steps of an offer go, where it is not as the emulator has it for all. */
    StepPlans: {
      displaydummycertify?: components["schemas"]["StepPlan"];
      displaycertify?: components["schemas"]["StepPlan"];
      displayprovision?: components["schemas"]["StepPlan"];
      displaypackage?: components["schemas"]["StepPlan"];
      "publisher-signoff"?: components["schemas"]["StepPlan"];
      live?: components["schemas"]["StepPlan"];
    };
    /** @description An offer that is to be added. */
    SeedOffer: {
      publisherId: components["schemas"]["Name"];
      offerId: components["schemas"]["Name"];
      offerTypeId?: components["schemas"]["Word"];
      publishingStep?: components["schemas"]["PublishStepId"];
      steps?: components["schemas"]["StepPlans"];
    };
    /** @description Offers that are to be added. */
    SeedOfferList: components["schemas"]["SeedOffer"][];
    /** @description How far a step of an operation is. */
    StepView: {
      id: components["schemas"]["StepId"];
      stepName: components["schemas"]["Text"];
      status: components["schemas"]["StepStatus"];
      percentage: components["schemas"]["Percentage"];
    };
    /** @description The steps of an operation in their order. */
    StepViewList: components["schemas"]["StepView"][];
    /** @description How far an operation is. */
    OperationView: {
      id: components["schemas"]["OperationId"];
      submissionType: components["schemas"]["SubmissionType"];
      status: components["schemas"]["OperationStatus"];
      startedAt: components["schemas"]["DateTime"];
      percentage: components["schemas"]["Percentage"];
      steps: components["schemas"]["StepViewList"];
    };
    /** @description An offer, with its newest operation where it has one. */
    OfferView: {
      publisherId: components["schemas"]["Name"];
      offerId: components["schemas"]["Name"];
      offerTypeId: components["schemas"]["Word"];
      state: components["schemas"]["OfferState"];
      calls: components["schemas"]["OfferCallList"];
      operation?: components["schemas"]["OperationView"];
    };
    /** @description Offers by their names. */
    OfferList: components["schemas"]["OfferView"][];
    /** @description A call of the emulated API. */
    Call: {
      operation: components["schemas"]["OfferCall"];
      notificationEmails?: components["schemas"]["Addresses"];
    };
    /** @description What the emulated API answered. */
    CallAnswer: {
      /**
       * Format: int32
       * @description The status of the answer. It is missing where a fault took the connection away.
       * @example 202
       */
      status?: number;
      /**
       * Format: uri-reference
       * @description Where the operation is followed that was started.
       * @example http://127.0.0.1:4010/api/publishers/contoso/offers/a/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8
       */
      operationLocation?: string;
      error?: components["schemas"]["CallError"];
    };
    /** @description Why a call was refused. */
    CallError: {
      code: components["schemas"]["ErrorCode"];
      message: components["schemas"]["Text"];
    };
    /** @description What the emulator's clock shows. */
    Clock: {
      now: components["schemas"]["DateTime"];
      rate: components["schemas"]["Rate"];
    };
    /**
     * Format: double
     * @description How fast a clock goes. 1 is as fast as the machine's, 60 an hour in a minute, and 0 not at all.
     * @example 60
     */
    Rate: number;
    /** @description What to change of the clock. */
    ClockChange: {
      advance?: components["schemas"]["Duration"];
      rate?: components["schemas"]["Rate"];
    };
    /** @description A notification of what happened to an operation, as it is told to one address. */
    Message: {
      publisherId: components["schemas"]["Name"];
      offerId: components["schemas"]["Name"];
      operationId: components["schemas"]["OperationId"];
      submissionType: components["schemas"]["SubmissionType"];
      notice: components["schemas"]["Notice"];
      step: components["schemas"]["OptionalStepId"];
      happenedAt: components["schemas"]["DateTime"];
      to: components["schemas"]["Text"];
      subject: components["schemas"]["Text"];
      text: components["schemas"]["Text"];
      deliveredAt: components["schemas"]["OptionalDateTime"];
      attempts: components["schemas"]["Count"];
      lastError: components["schemas"]["OptionalText"];
    };
    /** @description Notifications, the newest first. */
    MessageList: components["schemas"]["Message"][];
    /** @description A request of the emulated API, and how it was answered. */
    RequestRecord: {
      time: components["schemas"]["DateTime"];
      method: components["schemas"]["Text"];
      /**
       * @description Path and query as they were sent.
       * @example /api/publishers/contoso/offers/contoso-virtualmachineoffer/cancel?api-version=2017-10-31
       */
      target: string;
      operation?: components["schemas"]["OperationName"];
      /**
       * Format: int32
       * @description The status of the answer. It is missing where a fault took the connection away.
       * @example 200
       */
      status?: number;
      errorCode?: components["schemas"]["ErrorCode"];
      requestId?: components["schemas"]["Text"];
      milliseconds: components["schemas"]["Duration"];
      fault?: components["schemas"]["Count"];
      curl: components["schemas"]["Text"];
    };
    /** @description Requests, the newest first. */
    RequestList: components["schemas"]["RequestRecord"][];
    /**
     * @description What goes wrong with which calls. `status` and `connection` exclude each other; without both, a call is late and
     *     nothing else.
     */
    Fault: {
      operation?: components["schemas"]["OperationName"];
      latency?: components["schemas"]["Latency"];
      status?: components["schemas"]["FaultStatus"];
      retryAfter?: components["schemas"]["RetryAfter"];
      connection?: components["schemas"]["FaultConnection"];
      when?: components["schemas"]["FaultTime"];
      count?: components["schemas"]["FaultCount"];
      probability?: components["schemas"]["Probability"];
      seed?: components["schemas"]["FaultSeed"];
    };
    /** @description A fault that is there. */
    ActiveFault: {
      id: components["schemas"]["Count"];
      met: components["schemas"]["Count"];
      operation?: components["schemas"]["OperationName"];
      latency?: components["schemas"]["Latency"];
      status?: components["schemas"]["FaultStatus"];
      retryAfter?: components["schemas"]["RetryAfter"];
      connection?: components["schemas"]["FaultConnection"];
      when?: components["schemas"]["FaultTime"];
      count?: components["schemas"]["FaultCount"];
      probability?: components["schemas"]["Probability"];
      seed?: components["schemas"]["FaultSeed"];
    };
    /** @description Faults, the oldest first. */
    FaultList: components["schemas"]["ActiveFault"][];
    /**
     * Format: double
     * @description How much later a call is answered, in milliseconds of the machine's clock.
     * @example 250
     */
    Latency: number;
    /**
     * Format: int32
     * @description The status that is answered instead, with the code `InjectedFault`.
     * @example 503
     */
    FaultStatus: number;
    /**
     * Format: int32
     * @description How long a caller is asked to wait, in seconds.
     * @example 1
     */
    RetryAfter: number;
    /**
     * @description What becomes of the connection. `reset` closes it without an answer, and `truncate` in the middle of one.
     * @example reset
     * @enum {string}
     */
    FaultConnection: "reset" | "truncate";
    /**
     * @description Whether the call fails before it was done, or after it and nobody is told. What is truncated was done.
     * @example after
     * @enum {string}
     */
    FaultTime: "before" | "after";
    /**
     * Format: int32
     * @description How many calls meet the fault. Without it, all do.
     * @example 2
     */
    FaultCount: number;
    /**
     * Format: double
     * @description How likely a call meets the fault. Without it, each call does.
     * @example 0.5
     */
    Probability: number;
    /**
     * Format: int32
     * @description What the draws of the fault follow from. Without it, it is 0.
     * @example 7
     */
    FaultSeed: number;
    /** @description All that is recorded. */
    Snapshot: {
      /**
       * Format: int32
       * @description The version of this format.
       * @example 1
       */
      version: number;
      clock: components["schemas"]["SnapshotClock"];
      offers: components["schemas"]["SnapshotOfferList"];
      operations: components["schemas"]["SnapshotOperationList"];
      messages: components["schemas"]["SnapshotMessageList"];
    };
    /** @description What the clock showed. */
    SnapshotClock: {
      time: components["schemas"]["Time"];
      rate: components["schemas"]["Rate"];
    };
    /** @description What is recorded of an offer. */
    SnapshotOffer: {
      publisherId: components["schemas"]["Name"];
      offerId: components["schemas"]["Name"];
      offerTypeId: components["schemas"]["Word"];
      offerVersion: components["schemas"]["Count"];
      stepPlans: components["schemas"]["StepPlans"];
    };
    /** @description What is recorded of the offers. */
    SnapshotOfferList: components["schemas"]["SnapshotOffer"][];
    /** @description A step that an operation was started with. */
    PlannedStep: {
      id: components["schemas"]["StepId"];
      duration: components["schemas"]["Duration"];
      outcome?: components["schemas"]["StepOutcome"];
    };
    /** @description The steps of an operation in their order. */
    PlannedStepList: components["schemas"]["PlannedStep"][];
    /** @description What is recorded of an operation. */
    SnapshotOperation: {
      id: components["schemas"]["OperationId"];
      publisherId: components["schemas"]["Name"];
      offerId: components["schemas"]["Name"];
      number: components["schemas"]["Count"];
      submissionType: components["schemas"]["SubmissionType"];
      startedAt: components["schemas"]["Time"];
      canceledAt: components["schemas"]["OptionalTime"];
      steps: components["schemas"]["PlannedStepList"];
      publishingVersion: components["schemas"]["Count"];
      notificationEmails: components["schemas"]["OptionalText"];
      noticesTold: components["schemas"]["Count"];
      nextNoticeAt: components["schemas"]["OptionalTime"];
    };
    /** @description What is recorded of the operations. */
    SnapshotOperationList: components["schemas"]["SnapshotOperation"][];
    /** @description What is recorded of a notification. */
    SnapshotMessage: {
      operationId: components["schemas"]["OperationId"];
      noticeNumber: components["schemas"]["Count"];
      address: components["schemas"]["Text"];
      publisherId: components["schemas"]["Name"];
      offerId: components["schemas"]["Name"];
      submissionType: components["schemas"]["SubmissionType"];
      notice: components["schemas"]["Notice"];
      step: components["schemas"]["OptionalStepId"];
      happenedAt: components["schemas"]["Time"];
      deliveredAt: components["schemas"]["OptionalTime"];
      attempts: components["schemas"]["Count"];
      nextAttemptAt: components["schemas"]["OptionalTime"];
      lastError: components["schemas"]["OptionalText"];
    };
    /** @description What is recorded of the notifications. */
    SnapshotMessageList: components["schemas"]["SnapshotMessage"][];
    /**
     * @description Server-sent events, as the standard of HTML describes them.
     * @example event: clock
     *     data: {"now":"2018-03-26T20:12:44.000Z","rate":0}
     */
    EventStream: string;
    /** @description The body of every error. */
    ErrorResponse: {
      error: components["schemas"]["ErrorDetail"];
    };
    /** @description What went wrong with a request. */
    ErrorDetail: {
      code: components["schemas"]["ErrorCode"];
      message: components["schemas"]["Text"];
      target?: components["schemas"]["Text"];
      details?: components["schemas"]["ErrorDetailList"];
    };
    /** @description The single faults of a request. */
    ErrorDetailList: components["schemas"]["ErrorDetail"][];
    /**
     * @description What kind of error it is, for programs.
     * @example InvalidRequest
     */
    ErrorCode: string;
  };
  responses: {
    /** @description The request does not have the documented form, or asks for what cannot be done. */
    BadRequest: {
      headers: {
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The request comes from a page of another site, or is for a host that is not this machine. */
    Forbidden: {
      headers: {
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description There is no such thing. */
    NotFound: {
      headers: {
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description Any other error: a wrong method (405), a body that is too large (413) or of another type (415), or a fault of the
     *     emulator or its database (5xx).
     */
    UnexpectedError: {
      headers: {
        /**
         * @description The methods that the path has. It comes with the status 405.
         * @example GET, HEAD, OPTIONS
         */
        Allow?: string;
        /**
         * @description Seconds to wait before the next request.
         * @example 5
         */
        "Retry-After"?: components["schemas"]["RetryAfter"];
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description Identifier of the publisher.
     * @example contoso
     */
    PublisherId: components["schemas"]["Name"];
    /**
     * @description Identifier of the offer, unique within its publisher.
     * @example contoso-virtualmachineoffer
     */
    OfferId: components["schemas"]["Name"];
    /**
     * @description Identifier of the fault.
     * @example 1
     */
    FaultId: components["schemas"]["Count"];
    /**
     * @description How many are given at most.
     * @example 50
     */
    Limit: number;
  };
  requestBodies: {
    /** @description The offers to add. */
    SeedOffers: {
      content: {
        "application/json": components["schemas"]["SeedOfferList"];
      };
    };
    /** @description What to call. */
    Call: {
      content: {
        "application/json": components["schemas"]["Call"];
      };
    };
    /** @description A snapshot that was taken before, of this emulator or another. */
    Snapshot: {
      content: {
        "application/json": components["schemas"]["Snapshot"];
      };
    };
    /** @description What to change of the clock. It is moved first. */
    ClockChange: {
      content: {
        "application/json": components["schemas"]["ClockChange"];
      };
    };
    /** @description The fault to add. */
    Fault: {
      content: {
        "application/json": components["schemas"]["Fault"];
      };
    };
  };
  headers: {
    /**
     * @description Identifier of the request.
     * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
     */
    RequestId: string;
    /**
     * @description The `code` of the error in the body.
     * @example ResourceNotFound
     */
    ErrorCode: components["schemas"]["ErrorCode"];
    /**
     * @description The methods that the path has. It comes with the status 405.
     * @example GET, HEAD, OPTIONS
     */
    Allow: string;
    /**
     * @description Seconds to wait before the next request.
     * @example 5
     */
    RetryAfter: components["schemas"]["RetryAfter"];
  };
  pathItems: never;
}
export type Name = components["schemas"]["Name"];
export type OperationId = components["schemas"]["OperationId"];
export type Word = components["schemas"]["Word"];
export type Text = components["schemas"]["Text"];
export type OptionalText = components["schemas"]["OptionalText"];
export type Addresses = components["schemas"]["Addresses"];
export type DateTime = components["schemas"]["DateTime"];
export type OptionalDateTime = components["schemas"]["OptionalDateTime"];
export type Time = components["schemas"]["Time"];
export type OptionalTime = components["schemas"]["OptionalTime"];
export type Duration = components["schemas"]["Duration"];
export type Count = components["schemas"]["Count"];
export type Percentage = components["schemas"]["Percentage"];
export type OfferState = components["schemas"]["OfferState"];
export type OfferCall = components["schemas"]["OfferCall"];
export type OfferCallList = components["schemas"]["OfferCallList"];
export type OperationName = components["schemas"]["OperationName"];
export type SubmissionType = components["schemas"]["SubmissionType"];
export type OperationStatus = components["schemas"]["OperationStatus"];
export type StepStatus = components["schemas"]["StepStatus"];
export type StepId = components["schemas"]["StepId"];
export type OptionalStepId = components["schemas"]["OptionalStepId"];
export type PublishStepId = components["schemas"]["PublishStepId"];
export type StepOutcome = components["schemas"]["StepOutcome"];
export type Notice = components["schemas"]["Notice"];
export type StepPlan = components["schemas"]["StepPlan"];
export type StepPlans = components["schemas"]["StepPlans"];
export type SeedOffer = components["schemas"]["SeedOffer"];
export type SeedOfferList = components["schemas"]["SeedOfferList"];
export type StepView = components["schemas"]["StepView"];
export type StepViewList = components["schemas"]["StepViewList"];
export type OperationView = components["schemas"]["OperationView"];
export type OfferView = components["schemas"]["OfferView"];
export type OfferList = components["schemas"]["OfferList"];
export type Call = components["schemas"]["Call"];
export type CallAnswer = components["schemas"]["CallAnswer"];
export type CallError = components["schemas"]["CallError"];
export type Clock = components["schemas"]["Clock"];
export type Rate = components["schemas"]["Rate"];
export type ClockChange = components["schemas"]["ClockChange"];
export type Message = components["schemas"]["Message"];
export type MessageList = components["schemas"]["MessageList"];
export type RequestRecord = components["schemas"]["RequestRecord"];
export type RequestList = components["schemas"]["RequestList"];
export type Fault = components["schemas"]["Fault"];
export type ActiveFault = components["schemas"]["ActiveFault"];
export type FaultList = components["schemas"]["FaultList"];
export type Latency = components["schemas"]["Latency"];
export type FaultStatus = components["schemas"]["FaultStatus"];
export type RetryAfter = components["schemas"]["RetryAfter"];
export type FaultConnection = components["schemas"]["FaultConnection"];
export type FaultTime = components["schemas"]["FaultTime"];
export type FaultCount = components["schemas"]["FaultCount"];
export type Probability = components["schemas"]["Probability"];
export type FaultSeed = components["schemas"]["FaultSeed"];
export type Snapshot = components["schemas"]["Snapshot"];
export type SnapshotClock = components["schemas"]["SnapshotClock"];
export type SnapshotOffer = components["schemas"]["SnapshotOffer"];
export type SnapshotOfferList = components["schemas"]["SnapshotOfferList"];
export type PlannedStep = components["schemas"]["PlannedStep"];
export type PlannedStepList = components["schemas"]["PlannedStepList"];
export type SnapshotOperation = components["schemas"]["SnapshotOperation"];
export type SnapshotOperationList = components["schemas"]["SnapshotOperationList"];
export type SnapshotMessage = components["schemas"]["SnapshotMessage"];
export type SnapshotMessageList = components["schemas"]["SnapshotMessageList"];
export type EventStream = components["schemas"]["EventStream"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type ErrorDetailList = components["schemas"]["ErrorDetailList"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ResponseBadRequest = components["responses"]["BadRequest"];
export type ResponseForbidden = components["responses"]["Forbidden"];
export type ResponseNotFound = components["responses"]["NotFound"];
export type ResponseUnexpectedError = components["responses"]["UnexpectedError"];
export type ParameterPublisherId = components["parameters"]["PublisherId"];
export type ParameterOfferId = components["parameters"]["OfferId"];
export type ParameterFaultId = components["parameters"]["FaultId"];
export type ParameterLimit = components["parameters"]["Limit"];
export type RequestBodySeedOffers = components["requestBodies"]["SeedOffers"];
export type RequestBodyCall = components["requestBodies"]["Call"];
export type RequestBodySnapshot = components["requestBodies"]["Snapshot"];
export type RequestBodyClockChange = components["requestBodies"]["ClockChange"];
export type RequestBodyFault = components["requestBodies"]["Fault"];
export type HeaderRequestId = components["headers"]["RequestId"];
export type HeaderErrorCode = components["headers"]["ErrorCode"];
export type HeaderAllow = components["headers"]["Allow"];
export type HeaderRetryAfter = components["headers"]["RetryAfter"];
export type $defs = Record<string, never>;
export interface operations {
  listOffers: {
    parameters: {
      query?: {
        /**
         * @description How many are given at most.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The offers by their names. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OfferList"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createOffers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["SeedOffers"];
    responses: {
      /** @description All the offers that there are now. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OfferList"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  startCall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer, unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Call"];
    responses: {
      /** @description What the emulated API answered, an error too. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CallAnswer"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All that is recorded. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Snapshot"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  replaceState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Snapshot"];
    responses: {
      /** @description The snapshot was put in place. */
      204: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The emulator is as it was at its start. */
      204: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The clock as it is now. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Clock"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateClock: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["ClockChange"];
    responses: {
      /** @description The clock as it is now. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Clock"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /**
         * @description How many are given at most.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The notifications, the newest first. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageList"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listRequests: {
    parameters: {
      query?: {
        /**
         * @description How many are given at most.
         * @example 50
         */
        limit?: components["parameters"]["Limit"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The requests, the newest first. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RequestList"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The journal has no request any more. */
      204: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listFaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The faults, the oldest first. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FaultList"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  createFault: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components["requestBodies"]["Fault"];
    responses: {
      /** @description The fault counts from now on. */
      201: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ActiveFault"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteFaults: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is no fault any more. */
      204: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteFault: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the fault.
         * @example 1
         */
        faultId: components["parameters"]["FaultId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is no such fault any more. */
      204: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stream of what happens. */
      200: {
        headers: {
          /**
           * @description Identifier of the request.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["EventStream"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
