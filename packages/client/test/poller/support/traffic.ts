import { setImmediate as turn } from "node:timers/promises";
import type { FakeClock } from "../../support/fake-clock.ts";

/**
 * A fetch over real sockets that knows what is under way, so that the fake clock goes on only where nothing else will happen.
 */
export class Traffic {
  readonly #clock: FakeClock;
  readonly #underWay = new Set<object>();
  /** How many requests were under way at the same time, at the most. */
  mostUnderWay = 0;
  /** How many requests there were. */
  sent = 0;
  #isStalled = false;

  constructor(clock: FakeClock) {
    this.#clock = clock;
  }

  /** Said by a server that will not go on by itself. It holds until the next request. */
  stall(): void {
    this.#isStalled = true;
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    this.#isStalled = false;
    this.#underWay.add(request);
    this.sent += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.#underWay.size);
    const end = () => this.#underWay.delete(request);
    request.signal.addEventListener("abort", end, { once: true });
    try {
      const response = await fetch(request);
      if (response.body === null) {
        end();
        return response;
      }
      const reader = response.body.getReader();
      const body = new ReadableStream({
        async pull(controller) {
          try {
            const { done, value } = await reader.read();
            if (!done) return controller.enqueue(value);
            end();
            controller.close();
          } catch (error) {
            end();
            controller.error(error);
          }
        },
        cancel(reason) {
          end();
          return reader.cancel(reason);
        },
      });
      const { status, headers } = response;
      return new Response(body, { status, headers });
    } catch (error) {
      end();
      throw error;
    }
  };

  /** Lets everything happen, and the clock go on, until a promise is settled. */
  async settle<Result>(promise: Promise<Result>): Promise<Result> {
    let isSettled = false;
    const settled = () => {
      isSettled = true;
    };
    promise.then(settled, settled);
    for (let idle = 0; !isSettled; ) {
      await turn();
      await turn();
      if (isSettled) break;
      if (this.#underWay.size > 0 && !this.#isStalled) continue;
      idle = this.#clock.fireNext() ? 0 : idle + 1;
      if (idle > 1000) throw new Error("it is not settled, and nothing is left to wait for");
    }
    return promise;
  }
}
