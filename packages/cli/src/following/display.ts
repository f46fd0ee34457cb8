import { createLogUpdate } from "log-update";
import { drawFrame } from "./frame.ts";
import { viewOf } from "./operation-view.ts";
import type { Progress, ProgressOptions } from "./progress.ts";
import { nameOf, type Target } from "./target.ts";

/** The time counts on between polls, which can be minutes apart. */
const drawEvery = 1000;

/** A display that is drawn again with each state and each second. What has ended stays above it as a line. */
export function createDisplay({ output, targets, now, environment }: ProgressOptions): Progress {
  const { stderr } = output.options;
  const log = createLogUpdate(stderr);
  const unicode = isUnicode(environment);
  const start = now();
  const open = new Set<Target>(targets);

  function draw(): void {
    const drawn = [...open].map((target) => ({
      name: nameOf(target),
      view: viewOf(target.poller.operationState, target.poller.operationLocation),
    }));
    const frame = drawFrame(drawn, {
      columns: stderr.columns ?? 80,
      rows: stderr.rows ?? 24,
      unicode,
      elapsed: now() - start,
      total: targets.length,
      paint: (color, text) => output.paint(color, text, stderr),
    });
    log(output.redact(frame));
  }

  draw();
  const timer = setInterval(draw, drawEvery);
  // What is followed holds the process, and not the display.
  timer.unref();
  return {
    update: draw,
    end(target, write) {
      open.delete(target);
      log.clear();
      write();
      if (open.size > 0) draw();
    },
    stop() {
      clearInterval(timer);
      log.clear();
      log.done();
    },
  };
}

/** Whether the terminal can be expected to show more than ASCII. */
function isUnicode({ LC_ALL, LC_CTYPE, LANG, WT_SESSION }: ProgressOptions["environment"]): boolean {
  return /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || "") || WT_SESSION !== undefined;
}
