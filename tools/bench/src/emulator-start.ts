import { startEmulator } from "@cloud-partner/emulator";

/** Before these many starts, what a process does once is done. */
const warmUps = 5;
const starts = 40;
const sideBySide = 300;

const began = performance.now();
const first = await startEmulator();
const firstTime = performance.now() - began;
await first.close();

const times: number[] = [];
for (let index = 0; index < warmUps + starts; index += 1) {
  const start = performance.now();
  const emulator = await startEmulator();
  if (index >= warmUps) times.push(performance.now() - start);
  await emulator.close();
}
times.sort((a, b) => a - b);

const start = performance.now();
const emulators = await Promise.all(Array.from({ length: sideBySide }, () => startEmulator()));
const together = performance.now() - start;
await Promise.all(emulators.map((emulator) => emulator.close()));

console.log(`the first start in a process, which loads the database driver: ${firstTime.toFixed(1)} ms`);
console.log(
  `a start after that, in memory: median ${times[starts / 2]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`,
);
console.log(`${sideBySide} at once: ${together.toFixed(0)} ms`);
