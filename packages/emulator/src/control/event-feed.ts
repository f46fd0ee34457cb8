/** How often it is looked whether something has changed, in milliseconds of the machine's clock. */
const defaultInterval = 200;

/** What is told of, by the names of the events. */
export type EventSources = Readonly<Record<string, () => unknown>>;

/** Who leaves so many events unread is let go. A browser asks again by itself. */
const mostUnread = 500;

type Follower = ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;

/**
 * Tells those who follow of what has changed, as server-sent events. It looks while somebody follows, and so sees what time
 * and other processes do, too.
 */
export class EventFeed {
  readonly #sources: EventSources;
  readonly #interval: number;
  readonly #followers = new Set<Follower>();
  readonly #last = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;

  /** Looks each `interval` milliseconds of the machine's clock whether something has changed. */
  constructor(sources: EventSources, interval = defaultInterval) {
    this.#sources = sources;
    this.#interval = interval;
  }

  /** A stream of events for one more who follows: what there is now, and then what changes. It ends by {@link close}. */
  follow(): ReadableStream<Uint8Array<ArrayBuffer>> {
    let own: Follower | undefined;
    return new ReadableStream({
      start: (follower) => {
        own = follower;
        this.#followers.add(follower);
        for (const [name, data] of this.#last) follower.enqueue(eventOf(name, data));
        this.#timer ??= setInterval(() => void this.#look(), this.#interval).unref();
        void this.#look();
      },
      cancel: () => {
        if (own !== undefined) this.#forget(own);
      },
    });
  }

  /** Ends all streams. */
  close(): void {
    for (const follower of [...this.#followers]) {
      this.#forget(follower);
      follower.close();
    }
  }

  #tell(follower: Follower, event: Uint8Array<ArrayBuffer>): void {
    if ((follower.desiredSize ?? 0) > -mostUnread) {
      follower.enqueue(event);
    } else {
      this.#forget(follower);
      follower.close();
    }
  }

  #forget(follower: Follower): void {
    this.#followers.delete(follower);
    if (this.#followers.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    // Who comes next is told what there is then.
    this.#last.clear();
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const [name, read] of Object.entries(this.#sources)) {
        const data = JSON.stringify(await read());
        if (this.#followers.size === 0) return;
        if (this.#last.get(name) === data) continue;
        this.#last.set(name, data);
        for (const follower of [...this.#followers]) this.#tell(follower, eventOf(name, data));
      }
    } catch {
      // A database that fails now is looked at again soon.
    } finally {
      this.#isLooking = false;
    }
  }
}

/** JSON has no line breaks, so that one line of data is enough. */
function eventOf(name: string, data: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`event: ${name}\ndata: ${data}\n\n`);
}
