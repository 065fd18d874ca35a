import { createRequire } from 'node:module';
import type * as CliProgress from 'cli-progress';

/** Tells on stderr how far a run is: a bar with the time left on a terminal, a line a step elsewhere. */
export interface Progress {
  step(name: string, share: number): void;
  note(line: string): void;
  stop(): void;
}

export function createProgress(quiet: boolean): Progress {
  if (quiet) return { step: () => undefined, note: () => undefined, stop: () => undefined };
  return process.stderr.isTTY ? createBar() : createLines();
}

function createBar(): Progress {
  // Loaded here: only a terminal gets a bar.
  const require = createRequire(import.meta.url);
  const { Presets, SingleBar } = require('cli-progress') as typeof CliProgress;
  const bar = new SingleBar(
    {
      format: '{bar} {percentage} % | {eta_formatted} left | {step}',
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let running = false;
  const stop = (): void => {
    if (running) bar.stop();
    running = false;
  };
  return {
    step(name, share) {
      if (!running) bar.start(1000, 0, { step: name });
      running = true;
      bar.update(Math.round(share * 1000), { step: name });
    },
    note(line) {
      stop();
      process.stderr.write(`${line}\n`);
    },
    stop,
  };
}

function createLines(): Progress {
  let last = '';
  return {
    step(name) {
      const [step = name] = name.split(':');
      if (step !== last && step !== 'done') process.stderr.write(`${step} …\n`);
      last = step;
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    stop: () => undefined,
  };
}
