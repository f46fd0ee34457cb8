import type { CallOptions, ClientOptions, FollowRequest, OperationPoller } from "@cloud-partner/client";
import type { OfferName, OperationKind } from "./following/target.ts";
import { UsageError } from "./usage-error.ts";
import { sameWord } from "./versions.ts";

/** What every answer with a body has; bodies are not validated, and so of no type. */
type Answer = Promise<{ readonly body: unknown }>;

/** The body of a call that starts an operation: the addresses to tell, with a comma between two. */
export interface StartBody {
  /** What is said of the operation. */
  readonly metadata: { readonly "notification-emails"?: string };
}

/** Starts an operation of an offer; the api-version is the version's own. */
export type StartMethod = (
  request: OfferName & { readonly body: StartBody },
  options?: CallOptions,
) => Promise<OperationPoller>;

/**
 * The calls that commands make, which every version has; `Word` are those that its list of operations can be filtered by. A
 * version whose client does not have them so is a compile error where {@link openClient} is given the versions.
 */
export interface VersionClient<Word extends string = string> {
  /** Starts to cancel. */
  readonly beginCancelOperation: StartMethod;
  /** Starts to publish. */
  readonly beginPublishOffer: StartMethod;
  /** Starts to take live. */
  readonly beginGoLive: StartMethod;
  /** Gives one operation. */
  readonly getOperation: (request: OfferName & { readonly operationId: string }, options?: CallOptions) => Answer;
  /** Gives the operations of an offer. */
  readonly listOperations: (request: OfferName & { readonly status?: Word }, options?: CallOptions) => Answer;
  /** Gives the status of an offer. */
  readonly getOfferStatus: (request: OfferName, options?: CallOptions) => Answer;
  /** Follows an operation by its name. */
  readonly followOperation: (request: FollowRequest<OperationKind>) => OperationPoller;
  /** Goes on with an operation that another process has begun. */
  readonly resumeOperation: (resumeToken: string) => OperationPoller;
}

/** A version, as it was generated. */
interface Version<Word extends string> {
  readonly loadClient: () => Promise<{ readonly createClient: (options: ClientOptions) => VersionClient<Word> }>;
  readonly parameterWords: { readonly listOperations: { readonly status: readonly Word[] } };
}

/**
 * Loads the client of a version and creates it. A status is taken in the spelling of any version. Rejects as the client's
 * `createClient` throws.
 */
export async function openClient<Words extends Record<string, string>, Name extends keyof Words & string>(
  versions: { readonly [Each in keyof Words]: Version<Words[Each]> },
  name: Name,
  options: ClientOptions,
): Promise<VersionClient> {
  const { loadClient, parameterWords }: Version<Words[Name]> = versions[name];
  const { createClient } = await loadClient();
  const client = createClient(options);
  return {
    ...client,
    async listOperations({ status, ...offer }, call) {
      if (status === undefined) return client.listOperations(offer, call);
      const word = parameterWords.listOperations.status.find((each) => sameWord(each, status));
      if (word === undefined) throw new UsageError(`the API ${name} knows no operation that is ${status}`);
      return client.listOperations({ ...offer, status: word }, call);
    },
  };
}
