import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { EventFeed } from "../src/control/event-feed.ts";

test("who does not read is let go, and the others are told on", async () => {
  let count = 0;
  const look = () => {
    count += 1;
    return count;
  };
  const feed = new EventFeed({ count: look }, 1);
  const idle = feed.follow();
  const reader = feed.follow().getReader();
  for (let looks = 1; looks <= 600; looks += 1) {
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value)).toBe(`event: count\ndata: ${looks}\n\n`);
  }
  let unread = 0;
  for await (const _ of idle) unread += 1;
  expect(unread).toBeLessThanOrEqual(501);
  feed.close();
  const looked = count;
  for (let read = await reader.read(); !read.done; read = await reader.read());
  // Nobody follows: nothing is looked at.
  await setTimeout(20);
  expect(count).toBe(looked);
});
