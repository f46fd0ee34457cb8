import type { ClockSetting } from "../clock/settable-clock.ts";
import { call, run, send, type Work } from "./statement.ts";
import type { Statements } from "./statements.ts";

/** How the clock was set at last; `undefined` where nobody set it. */
export function* readClockSetting(statements: Statements): Work<ClockSetting | undefined> {
  const [row] = yield* run(statements.setting, { name: "clock" });
  return row && JSON.parse(row.value);
}

/** Keeps how the clock is set, for the next start and for other processes. */
export function writeClockSetting(statements: Statements, setting: ClockSetting): Work<void> {
  return send([call(statements.putSetting, { name: "clock", value: JSON.stringify(setting) })]);
}
