import type { Dispatcher, OutgoingResponse } from "./incoming-request.ts";
import { isPromise } from "./is-promise.ts";

/** That a version is one to leave, as the headers of every answer say it. */
export interface Retirement {
  /** Since when: the value of `Deprecation` (RFC 9745), such as `@1795305600`. */
  readonly deprecation: string;
  /** When the version ends: the value of `Sunset` (RFC 8594), an HTTP date. */
  readonly sunset: string;
}

/** A dispatcher whose answers all say that its version is one to leave. */
export function announcing({ deprecation, sunset }: Retirement, dispatcher: Dispatcher): Dispatcher {
  const announced = (response: OutgoingResponse): OutgoingResponse => {
    response.headers.push("Deprecation", deprecation, "Sunset", sunset);
    return response;
  };
  return {
    ...dispatcher,
    answer(incoming) {
      const response = dispatcher.answer(incoming);
      return isPromise(response) ? response.then(announced) : announced(response);
    },
    refuse: (refusal, incoming) => announced(dispatcher.refuse(refusal, incoming)),
  };
}
