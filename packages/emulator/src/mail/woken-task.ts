/** How long to wait after a failure, in milliseconds. */
const pauseAfterFailure = 1000;

/** Something that is done when it is woken, never twice at a time; woken meanwhile, it is done once more. */
export class WokenTask implements AsyncDisposable {
  readonly #perform: () => Promise<void>;
  #running: Promise<void> | undefined;
  #isWoken = false;
  #isStopped = false;
  #takeBack: () => void = () => {};

  /** `perform` may call {@link wakeIn} or {@link wakeBy} for the next time. What it rejects with makes it be tried again. */
  constructor(perform: () => Promise<void>) {
    this.#perform = perform;
  }

  /** Has it done soon. */
  wake(): void {
    if (this.#isStopped) return;
    this.#isWoken = true;
    this.#running ??= this.#run();
  }

  /** Has it done after a time, in milliseconds, if nothing wakes it before. */
  wakeIn(milliseconds: number): void {
    this.wakeBy((wake) => {
      const timer = setTimeout(wake, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    });
  }

  /** Has it done when `arrange` calls back, if nothing wakes it before; `arrange` gives what takes that back. */
  wakeBy(arrange: (wake: () => void) => () => void): void {
    this.#takeBack();
    this.#takeBack = this.#isStopped ? () => {} : arrange(() => this.wake());
  }

  /** Resolves when all is done that it was woken for. */
  async settled(): Promise<void> {
    await this.#running;
  }

  /** Lets it end, and does it no more. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopped = true;
    this.#isWoken = false;
    this.#takeBack();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#isWoken) {
      this.#isWoken = false;
      this.#takeBack();
      try {
        await this.#perform();
      } catch {
        this.wakeIn(pauseAfterFailure);
      }
    }
    this.#running = undefined;
  }
}
