/*
 * Generated from spec/2017-10-31-2020/openapi.yaml by tools/codegen with openapi-typescript 7.13.0.
 * Do not edit: change the document, then run `pnpm generate`.
 */
export interface paths {
  "/api/publishers/{publisherId}/offers/{offerId}/cancel": {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel the running operation of an offer
     * @description Cancels the operation that is running on the offer. Most cancellations are done when the answer arrives (`200`).
     *     Where work has to be undone first, a new operation does that, and the answer (`202`) says where to follow it.
     *
     *     Sent again while a cancellation is under way, the call gives the same location again.
     */
    post: operations["cancelOperation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}": {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
        /**
         * @description Identifier of the operation, the last part of the path in `Location` where the offer was migrated.
         * @example 56615b67-2185-49fe-80d2-c4ddf77bb2e8
         */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve one operation
     * @description Answers with the present state of an operation, its steps and what was said about them. This is what the path in a
     *     `Location` header leads to where the offer was migrated.
     */
    get: operations["getOperation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/operations/{publisherId}${offerId}$2$preview": {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve the newest operation of an offer that was not migrated
     * @description Answers as `getOperation` does. This is what the path in a `Location` header leads to where the offer was not
     *     migrated: it names the offer and no operation, so the newest one of the offer is meant. The rest of the path is
     *     always the same.
     */
    get: operations["getOfferOperation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/publishers/{publisherId}/offers/{offerId}/submissions/": {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve the operations of an offer
     * @description Answers with the operations of the offer, the newest first. Use it to find the one that is running, or to learn
     *     what became of one whose location was lost.
     */
    get: operations["listOperations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/publishers/{publisherId}/offers/{offerId}/publish": {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start to publish an offer
     * @description Starts the operation that validates, certifies, provisions and packages the offer. It then waits for the
     *     publisher, with the offer in preview, until `goLive` is called.
     */
    post: operations["publishOffer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/publishers/{publisherId}/offers/{offerId}/golive": {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a previewed offer live
     * @description Starts the last step of a publication that waits for its publisher. Without a body, those addresses are told
     *     that were named when the publication was started.
     */
    post: operations["goLive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/publishers/{publisherId}/offers/{offerId}/status": {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    /**
     * Retrieve the status of an offer
     * @description Answers with the status of the offer, and with the steps of its newest publication.
     */
    get: operations["getOfferStatus"];
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
     * @description Identifier of a publisher.
     * @example contoso
     */
    PublisherId: string;
    /**
     * @description Identifier of an offer.
     * @example contoso-virtualmachineoffer
     */
    OfferId: string;
    /**
     * Format: uuid
     * @description Identifier of an operation.
     * @example 56615b67-2185-49fe-80d2-c4ddf77bb2e8
     */
    OperationId: string;
    /**
     * @description Addresses that are told of the operation's progress, separated by commas. Blanks beside a comma do not count.
     *     An address is plain: letters and digits of ASCII and the marks that RFC 5322 allows without quotes, no display name.
     *     Offers that were migrated take them and do not use them.
     * @example jondoe@contoso.com
     */
    NotificationEmails: string;
    /** @description What a call that starts an operation can be told. */
    OperationRequest: {
      metadata: components["schemas"]["OperationRequestMetadata"];
    };
    /** @description Data about the operation, apart from the offer that it works on. */
    OperationRequestMetadata: {
      "notification-emails"?: components["schemas"]["NotificationEmails"];
    };
    /**
     * @description How far an operation is. `not started` and `running` go on; `completed`, `failed` and `canceled` are ends.
     * @example running
     * @enum {string}
     */
    OperationStatus: "not started" | "running" | "completed" | "failed" | "canceled";
    /**
     * @description How far a step of an operation is.
     * @example Complete
     * @enum {string}
     */
    StepStatus:
      | "NotStarted"
      | "InProgress"
      | "WaitingForPublisherReview"
      | "WaitingForApproval"
      | "Blocked"
      | "Rejected"
      | "Complete"
      | "Failed"
      | "Canceled";
    /**
     * @description What has become of the newest publication of an offer.
     * @example Succeeded
     * @enum {string}
     */
    OfferStatus:
      | "NeverPublished"
      | "NotStarted"
      | "WaitingForPublisherReview"
      | "Running"
      | "Succeeded"
      | "Canceled"
      | "Failed";
    /**
     * @description What an operation does, in the word that its call has in the path.
     * @example publish
     * @enum {string}
     */
    SubmissionType: "publish" | "golive" | "cancel";
    /** @description One operation, in a list that never has fewer or more. */
    OneOperation: components["schemas"]["Operation"][];
    /** @description Work on an offer that was started by a call and goes on after its answer. */
    Operation: {
      id?: components["schemas"]["OperationId"];
      submissionType?: components["schemas"]["SubmissionType"];
      status: components["schemas"]["OperationStatus"];
      createdDateTime?: components["schemas"]["Timestamp"];
      lastActionDateTime?: components["schemas"]["Timestamp"];
      publishingVersion?: components["schemas"]["PublishingVersion"];
      offerVersion?: components["schemas"]["OfferVersion"];
      /**
       * @description Whether the operation can be cancelled now. It can while this is `canCancel`; other words are not documented.
       * @example canCancel
       */
      cancellationRequestState?: string;
      steps?: components["schemas"]["StepList"];
      messages?: components["schemas"]["MessageList"];
      previewLinks?: components["schemas"]["OfferLinkList"];
      liveLinks?: components["schemas"]["OfferLinkList"];
      error?: components["schemas"]["ErrorDetail"];
    };
    /** @description The steps of an operation, in the order in which they are done. */
    StepList: components["schemas"]["Step"][];
    /** @description A part of an operation. */
    Step: {
      /**
       * @description Identifier of the step. Documented are `displaydummycertify`, `displaycertify`, `displayprovision`,
       *     `displaypackage`, `publisher-signoff` and `live`.
       * @example displayprovision
       */
      id: string;
      /**
       * @description Name of the step, for people.
       * @example Provisioning
       */
      stepName: string;
      /**
       * @description What the step does, for people.
       * @example Provisioning of the virtual machine in the preview slot.
       */
      description?: string;
      /**
       * @description How long the step is expected to take, for people.
       * @example < 1 day
       */
      estimatedTimeFrame?: string;
      status: components["schemas"]["StepStatus"];
      /**
       * Format: int32
       * @description How much of the step is done, in percent.
       * @example 40
       */
      progressPercentage?: number;
      messages?: components["schemas"]["MessageList"];
    };
    /** @description What was said about the work, in the order in which it was said. */
    MessageList: components["schemas"]["Message"][];
    /** @description A remark about the work, for people. */
    Message: {
      /**
       * @description The text, in HTML. Clean it before it is shown in a page.
       * @example The virtual machine image is being copied.
       */
      messageHtml: string;
      /**
       * @description How important the remark is.
       * @example information
       */
      level?: string;
      timestamp?: components["schemas"]["Timestamp"];
    };
    /** @description Where the offer can be looked at. */
    OfferLinkList: components["schemas"]["OfferLink"][];
    /** @description A place where the offer can be looked at. Its form is not documented, only that a list may be empty. */
    OfferLink: unknown;
    /**
     * Format: date-time
     * @description A moment, with up to seven digits after the second.
     * @example 2018-03-26T21:46:01.179948Z
     */
    Timestamp: string;
    /**
     * Format: int32
     * @description Number of the publication among those of the offer.
     * @example 2
     */
    PublishingVersion: number;
    /**
     * Format: int32
     * @description Number of the saved state of the offer that is published.
     * @example 3
     */
    OfferVersion: number;
    /** @description Operations of an offer, the newest first. */
    SubmissionList: components["schemas"]["Submission"][];
    /** @description An operation as it stands in a list. */
    Submission: {
      id: components["schemas"]["OperationId"];
      offerId?: components["schemas"]["OfferId"];
      offerVersion?: components["schemas"]["OfferVersion"];
      /**
       * @description Kind of the offer.
       * @example microsoft-azure-virtualmachines
       */
      offerTypeId?: string;
      publisherId?: components["schemas"]["PublisherId"];
      submissionType?: components["schemas"]["SubmissionType"];
      submissionState: components["schemas"]["OperationStatus"];
      publishingVersion?: components["schemas"]["PublishingVersion"];
      /**
       * @description Where the publication is shown. Documented is `staging`, the preview.
       * @example staging
       */
      slot?: string;
      /**
       * Format: int64
       * @description Stamp of the record. It is larger than what a JavaScript number holds exactly, so its last digits may be
       *     rounded there. No call takes it; do not compare it.
       * @example 636576975611768300
       */
      version?: number;
      definition?: components["schemas"]["SubmissionDefinition"];
      changedTime?: components["schemas"]["Timestamp"];
    };
    /** @description What the operation was told when it was started. */
    SubmissionDefinition: {
      metadata?: components["schemas"]["SubmissionMetadata"];
    };
    /** @description Data about the operation, apart from the offer that it works on. */
    SubmissionMetadata: {
      emails?: components["schemas"]["NotifiedAddresses"];
    };
    /**
     * @description The addresses that are told of the operation's progress, in the form in which they were given.
     * @example jondoe@contoso.com
     */
    NotifiedAddresses: string;
    /** @description The status of an offer, with the steps of its newest publication. */
    OfferStatusReport: {
      status: components["schemas"]["OfferStatus"];
      steps?: components["schemas"]["StepList"];
      messages?: components["schemas"]["MessageList"];
      previewLinks?: components["schemas"]["OfferLinkList"];
      liveLinks?: components["schemas"]["OfferLinkList"];
      notificationEmails?: components["schemas"]["NotifiedAddresses"];
    };
    /**
     * @description Name of an error, for programs. It stays the same when the message changes.
     * @example InvalidRequest
     */
    ErrorCode: string;
    /** @description The body of every error. */
    ErrorResponse: {
      error: components["schemas"]["ErrorDetail"];
    };
    /** @description What went wrong with a request. */
    ErrorDetail: {
      code: components["schemas"]["ErrorCode"];
      /**
       * @description What went wrong and how to mend it, for people.
       * @example The request does not have the documented form; the details name each fault.
       */
      message: string;
      /**
       * @description The part of the request that is at fault, such as a parameter's name or a JSON pointer into the body.
       * @example /metadata/notification-emails
       */
      target?: string;
      /** @description The single faults, where there is more than one. */
      details?: components["schemas"]["ErrorDetail"][];
    };
  };
  responses: {
    /** @description The state of the operation, in a list of one. */
    OneOperation: {
      headers: {
        /**
         * @description Seconds to wait before the next request.
         * @example 30
         */
        "Retry-After"?: number;
        /**
         * @description Identifier of the request. Name it when you ask for help.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["OneOperation"];
      };
    };
    /** @description The operation was started. The header says where to follow it. */
    OperationStarted: {
      headers: {
        /**
         * @description Where the operation that was started is followed: a path, relative to the server that was called, with
         *     `api-version` in its query. Send a `GET` there to learn its present state. It has one of two forms: with the
         *     identifier of the operation where the offer was migrated, and without where it was not.
         */
        Location: string;
        /**
         * @description Seconds to wait before the next request.
         * @example 30
         */
        "Retry-After"?: number;
        /**
         * @description Identifier of the request. Name it when you ask for help.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The request is malformed, or asks for something that cannot be done now. The body says what. */
    BadRequest: {
      headers: {
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request. Name it when you ask for help.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The caller has no access to the namespace that the request names. */
    Forbidden: {
      headers: {
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request. Name it when you ask for help.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The entity that the request names does not exist. */
    NotFound: {
      headers: {
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request. Name it when you ask for help.
         * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
         */
        "x-ms-request-id"?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The offer is not fit to be published. The body names what has to be mended. */
    ValidationFailed: {
      headers: {
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request. Name it when you ask for help.
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
     * @description Any other error: no or a wrong token (401), a wrong method (405), a precondition that is not met (412), a body that
     *     is too large (413) or of another type (415), too many requests (429), or a fault of the service (5xx).
     */
    UnexpectedError: {
      headers: {
        /**
         * @description The methods that the path has. It comes with the status 405.
         * @example POST, OPTIONS
         */
        Allow?: string;
        /**
         * @description Seconds to wait before the next request.
         * @example 30
         */
        "Retry-After"?: number;
        /**
         * @description How to authenticate. It comes with the status 401.
         * @example Bearer
         */
        "WWW-Authenticate"?: string;
        /**
         * @description The `code` of the error in the body.
         * @example ResourceNotFound
         */
        "x-ms-error-code"?: components["schemas"]["ErrorCode"];
        /**
         * @description Identifier of the request. Name it when you ask for help.
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
     * @description Identifier of the publisher, the namespace that its offers live in.
     * @example contoso
     */
    PublisherId: components["schemas"]["PublisherId"];
    /**
     * @description Identifier of the offer. It is unique within its publisher.
     * @example contoso-virtualmachineoffer
     */
    OfferId: components["schemas"]["OfferId"];
    /**
     * @description Identifier of the operation, the last part of the path in `Location` where the offer was migrated.
     * @example 56615b67-2185-49fe-80d2-c4ddf77bb2e8
     */
    OperationId: components["schemas"]["OperationId"];
    /**
     * @description Version of the API that the request is written for. It looks like a date and works as a name.
     * @example 2017-10-31
     */
    ApiVersion: "2017-10-31";
    /**
     * @description Gives only those operations that have this status. Without it, all are given.
     * @example running
     */
    StatusFilter: components["schemas"]["OperationStatus"];
  };
  requestBodies: {
    /** @description Who is to be told of the operation's progress. */
    NotifiedOperation: {
      content: {
        "application/json": components["schemas"]["OperationRequest"];
      };
    };
    /** @description Who is to be told of the operation's progress, if not those named when it was started. */
    OptionallyNotifiedOperation: {
      content: {
        "application/json": components["schemas"]["OperationRequest"];
      };
    };
  };
  headers: {
    /**
     * @description Where the operation that was started is followed: a path, relative to the server that was called, with
     *     `api-version` in its query. Send a `GET` there to learn its present state. It has one of two forms: with the
     *     identifier of the operation where the offer was migrated, and without where it was not.
     */
    Location: string;
    /**
     * @description Seconds to wait before the next request.
     * @example 30
     */
    RetryAfter: number;
    /**
     * @description Identifier of the request. Name it when you ask for help.
     * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
     */
    RequestId: string;
    /**
     * @description The `code` of the error in the body.
     * @example ResourceNotFound
     */
    ErrorCode: components["schemas"]["ErrorCode"];
    /**
     * @description How to authenticate. It comes with the status 401.
     * @example Bearer
     */
    Authenticate: string;
    /**
     * @description The methods that the path has. It comes with the status 405.
     * @example POST, OPTIONS
     */
    Allow: string;
  };
  pathItems: never;
}
export type PublisherId = components["schemas"]["PublisherId"];
export type OfferId = components["schemas"]["OfferId"];
export type OperationId = components["schemas"]["OperationId"];
export type NotificationEmails = components["schemas"]["NotificationEmails"];
export type OperationRequest = components["schemas"]["OperationRequest"];
export type OperationRequestMetadata = components["schemas"]["OperationRequestMetadata"];
export type OperationStatus = components["schemas"]["OperationStatus"];
export type StepStatus = components["schemas"]["StepStatus"];
export type OfferStatus = components["schemas"]["OfferStatus"];
export type SubmissionType = components["schemas"]["SubmissionType"];
export type OneOperation = components["schemas"]["OneOperation"];
export type Operation = components["schemas"]["Operation"];
export type StepList = components["schemas"]["StepList"];
export type Step = components["schemas"]["Step"];
export type MessageList = components["schemas"]["MessageList"];
export type Message = components["schemas"]["Message"];
export type OfferLinkList = components["schemas"]["OfferLinkList"];
export type OfferLink = components["schemas"]["OfferLink"];
export type Timestamp = components["schemas"]["Timestamp"];
export type PublishingVersion = components["schemas"]["PublishingVersion"];
export type OfferVersion = components["schemas"]["OfferVersion"];
export type SubmissionList = components["schemas"]["SubmissionList"];
export type Submission = components["schemas"]["Submission"];
export type SubmissionDefinition = components["schemas"]["SubmissionDefinition"];
export type SubmissionMetadata = components["schemas"]["SubmissionMetadata"];
export type NotifiedAddresses = components["schemas"]["NotifiedAddresses"];
export type OfferStatusReport = components["schemas"]["OfferStatusReport"];
export type ErrorCode = components["schemas"]["ErrorCode"];
export type ErrorResponse = components["schemas"]["ErrorResponse"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type ResponseOneOperation = components["responses"]["OneOperation"];
export type ResponseOperationStarted = components["responses"]["OperationStarted"];
export type ResponseBadRequest = components["responses"]["BadRequest"];
export type ResponseForbidden = components["responses"]["Forbidden"];
export type ResponseNotFound = components["responses"]["NotFound"];
export type ResponseValidationFailed = components["responses"]["ValidationFailed"];
export type ResponseUnexpectedError = components["responses"]["UnexpectedError"];
export type ParameterPublisherId = components["parameters"]["PublisherId"];
export type ParameterOfferId = components["parameters"]["OfferId"];
export type ParameterOperationId = components["parameters"]["OperationId"];
export type ParameterApiVersion = components["parameters"]["ApiVersion"];
export type ParameterStatusFilter = components["parameters"]["StatusFilter"];
export type RequestBodyNotifiedOperation = components["requestBodies"]["NotifiedOperation"];
export type RequestBodyOptionallyNotifiedOperation = components["requestBodies"]["OptionallyNotifiedOperation"];
export type HeaderLocation = components["headers"]["Location"];
export type HeaderRetryAfter = components["headers"]["RetryAfter"];
export type HeaderRequestId = components["headers"]["RequestId"];
export type HeaderErrorCode = components["headers"]["ErrorCode"];
export type HeaderAuthenticate = components["headers"]["Authenticate"];
export type HeaderAllow = components["headers"]["Allow"];
export type $defs = Record<string, never>;
export interface operations {
  cancelOperation: {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["NotifiedOperation"];
    responses: {
      /** @description The operation was cancelled synchronously. */
      200: {
        headers: {
          /**
           * @description Identifier of the request. Name it when you ask for help.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The operation is being cancelled. The header says where to follow the cancellation. */
      202: {
        headers: {
          /**
           * @description Where the operation that was started is followed: a path, relative to the server that was called, with
           *     `api-version` in its query. Send a `GET` there to learn its present state. It has one of two forms: with the
           *     identifier of the operation where the offer was migrated, and without where it was not.
           */
          Location: string;
          /**
           * @description Seconds to wait before the next request.
           * @example 30
           */
          "Retry-After"?: number;
          /**
           * @description Identifier of the request. Name it when you ask for help.
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
  getOperation: {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
        /**
         * @description Identifier of the operation, the last part of the path in `Location` where the offer was migrated.
         * @example 56615b67-2185-49fe-80d2-c4ddf77bb2e8
         */
        operationId: components["parameters"]["OperationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["OneOperation"];
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getOfferOperation: {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["OneOperation"];
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  listOperations: {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
        /**
         * @description Gives only those operations that have this status. Without it, all are given.
         * @example running
         */
        status?: components["parameters"]["StatusFilter"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The operations of the offer that pass the filter. */
      200: {
        headers: {
          /**
           * @description Identifier of the request. Name it when you ask for help.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubmissionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  publishOffer: {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["NotifiedOperation"];
    responses: {
      202: components["responses"]["OperationStarted"];
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  goLive: {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    requestBody?: components["requestBodies"]["OptionallyNotifiedOperation"];
    responses: {
      202: components["responses"]["OperationStarted"];
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getOfferStatus: {
    parameters: {
      query: {
        /**
         * @description Version of the API that the request is written for. It looks like a date and works as a name.
         * @example 2017-10-31
         */
        "api-version": components["parameters"]["ApiVersion"];
      };
      header?: never;
      path: {
        /**
         * @description Identifier of the publisher, the namespace that its offers live in.
         * @example contoso
         */
        publisherId: components["parameters"]["PublisherId"];
        /**
         * @description Identifier of the offer. It is unique within its publisher.
         * @example contoso-virtualmachineoffer
         */
        offerId: components["parameters"]["OfferId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The status of the offer. */
      200: {
        headers: {
          /**
           * @description Identifier of the request. Name it when you ask for help.
           * @example b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7
           */
          "x-ms-request-id"?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OfferStatusReport"];
        };
      };
      400: components["responses"]["BadRequest"];
      404: components["responses"]["NotFound"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
