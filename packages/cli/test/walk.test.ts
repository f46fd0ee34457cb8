import { expect, test, vi } from "vitest";
import { createWorld } from "./support/world.ts";

vi.setConfig({ testTimeout: 120_000 });

const offer = "--offer=contoso-vm";

test("an offer is published, cancelled and followed, published again and taken live", async () => {
  await using world = await createWorld({ seed: [{ publisherId: "contoso", offerId: "contoso-vm" }] });
  const status = async () => (await world.runJson(["offer", "status", offer]))["answer"];
  expect(await status()).toMatchObject({ status: "neverPublished" });

  const published = await world.runJson([
    "publish",
    offer,
    "--notify=jondoe@contoso.com, jane@contoso.com",
    "--notify=jondoe@contoso.com",
  ]);
  expect(published).toMatchObject({
    outcome: "started",
    operation: { location: expect.stringContaining("/operations/") },
  });
  expect(await status()).toMatchObject({
    status: "running",
    notificationEmails: "jondoe@contoso.com,jane@contoso.com",
  });

  // Into the third step, where a cancel has work to undo.
  world.advance(2);
  const shown = await world.run(["operations", "show", offer]);
  expect(shown.stdout).toMatch(/^type: +publish\nstatus: +running$/m);
  expect(shown.stdout).toMatch(/^Provisioning +running +\d+ %$/m);
  const cancelling = world.start(["cancel", offer, "--wait"]);
  await cancelling.says("contoso/contoso-vm: running 0 %, Provisioning running");
  world.advance(1.5);
  await cancelling.says("contoso/contoso-vm: running 50 %, Certification running");
  world.advance(2);
  expect(await cancelling.ended).toMatchObject({ code: 0, stdout: "contoso/contoso-vm: cancelled\n" });
  expect(await status()).toMatchObject({ status: "canceled" });
  const told = [
    "the publication has started",
    "the publication goes on",
    "the publication goes on",
    "the publication was canceled",
    "the cancellation has started",
    "the cancellation goes on",
    "the cancellation goes on",
    "the cancellation goes on",
    "the cancellation is completed",
  ];
  const addresses = ["jane@contoso.com", "jondoe@contoso.com"];
  const expected = told.flatMap((what) => addresses.map((to) => `${to}: contoso-vm: ${what}`));
  expect((await world.mail("contoso-vm")).toSorted()).toEqual(expected.toSorted());

  const listed = await world.run(["operations", "list", offer]);
  expect(listed.stdout).toMatch(
    /^OPERATION +TYPE +STATUS +CHANGED\n\S+ +cancel +completed +\S+\n\S+ +publish +canceled +\S+\n$/,
  );
  const running = await world.run(["operations", "list", offer, "--status=running"]);
  expect(running).toMatchObject({ code: 0, stdout: "contoso/contoso-vm has no such operations\n" });

  const again = world.start(["publish", offer, "--wait"]);
  await again.says("running");
  world.advance(4);
  expect(await again.ended).toMatchObject({ code: 0, stdout: expect.stringContaining("waits for its publisher") });
  expect(await world.run(["go-live", offer])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("is going live: http"),
  });
  const live = world.start(["operations", "watch", offer]);
  await live.says("Live running");
  world.advance(1);
  expect(await live.ended).toMatchObject({ code: 0, stdout: "contoso/contoso-vm: live\n" });
  expect(await status()).toMatchObject({ status: "succeeded" });

  // One that is named and has ended.
  const [last] = (await world.runJson(["operations", "list", offer]))["answer"] as { id: string }[]; // As documented.
  const shownLive = await world.runJson(["operations", "show", last?.id ?? "", offer]);
  expect(shownLive).toMatchObject({ answer: { submissionType: "golive", status: "completed" } });
  expect((await world.run(["operations", "watch", last?.id ?? "", offer])).code).toBe(0);
});

test("a watched cancel is held to be one: it is done when the offer says so", async () => {
  await using world = await createWorld();
  const name = "--offer=contoso-virtualmachineoffer";
  const started = await world.runJson(["cancel", name]);
  const watched = world.start(["operations", "watch", name]);
  await watched.says("running");
  world.advance(3);
  expect(await watched.ended).toMatchObject({ code: 0, stdout: "contoso/contoso-virtualmachineoffer: cancelled\n" });
  expect(started).toMatchObject({ outcome: "started" });
});
