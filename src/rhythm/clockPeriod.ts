import { cutCells } from '../coordination/chance/cells.js';
import type { SignalColumn } from '../model/signal.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';

const minute = 60_000;

/** Constants of the signal `clock_period`. */
export const clockPeriodDefaults = Object.freeze({
  /** Periods of schedules, minutes. */
  periods: [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360] as readonly number[],
  /** Visits of an account needed: comments at least half a period apart. */
  minVisits: 10,
  /** Comments of everybody that tell at which phase of the clock the crowd writes at that time. */
  cellComments: 200,
});

/**
 * A clock's period: comments stand at the same minute of every hour, or of every ten minutes, more than the crowd's do.
 *
 * It is the strongest peak of the power spectrum of the comment times, among periods that schedules use; comments may be
 * left out and nights be free, which gaps do not forgive.
 *
 * What it can wrongly flag: somebody who comments in the break of every school lesson, and scheduled posts of a newsroom:
 * they *are* set by a clock. Live events do not: the crowd's own rate is taken off. Times rounded to minutes do not either:
 * everybody's are.
 *
 * Formula: for each period P the comments at least P/2 apart are kept (a visit of several comments counts once), with phases
 * z = e^{2πi t/P}. Against a null that keeps the crowd's rate: c = mean z of all comments in the same cell (200 comments in
 * a row), R = |Σ (z − c)|² / Σ (1 − |c|²), about exponential with mean 1 if the account kept no clock. p = 1 − (1 − e^−R)^T
 * for the largest R of the T periods tried. Value: √((R − h) / (visits − h)) with h = 1 + 1/2 + … + 1/T, the largest R of chance; at least 0.
 *
 * Opportunities: visits at the period of the largest R; at least 10. Cost: O(comments · periods), half a second a million.
 * Source: Bartlett 1963 (spectrum of a point process), https://doi.org/10.1111/j.2517-6161.1963.tb00508.x; Mardia & Jupp
 * 2000 (Rayleigh's test), https://doi.org/10.1002/9780470316979
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureClockPeriod } from 'in-concert';
 * const crowd = Array.from({ length: 400 }, (_, k) => ({ account: `x${k}`, at: 7_000_003 * k, text: 'x' }));
 * const clock = Array.from({ length: 30 }, (_, k) => ({ account: 'a', at: 600_000 * (k * k + 7 * k), text: 'x' }));
 * const signal = measureClockPeriod(arrangeSignalInput(buildCommentTable([...clock, ...crowd])));
 * signal.value[0]! > 0.8 && signal.p[0]! < 1e-6; // => true
 */
export function measureClockPeriod(input: SignalInput): SignalColumn {
  const { periods, minVisits } = clockPeriodDefaults;
  const { table, accounts, firstOf, rows } = input;
  const column = createSignalColumn('clock_period', accounts);
  const best = new Float64Array(accounts);
  const tried = new Int32Array(accounts);
  for (const period of periods.map((minutes) => minutes * minute)) {
    const phases = measurePhases(input, period);
    for (let account = 0; account < accounts; account++) {
      if (firstOf[account + 1]! - firstOf[account]! < minVisits) continue;
      let [last, visits, x, y, variance] = [-Infinity, 0, 0, 0, 0];
      for (let i = firstOf[account]!; i < firstOf[account + 1]!; i++) {
        const row = rows[i]!;
        if (table.at[row]! - last < period / 2) continue;
        last = table.at[row]!;
        visits++;
        x += phases.x[row]!;
        y += phases.y[row]!;
        variance += phases.free[phases.cellOf[row]!]!;
      }
      // Where nearly everybody keeps the same phase (times rounded to it) nothing is left to tell accounts apart.
      if (visits < minVisits || variance < 0.1 * visits) continue;
      tried[account]!++;
      const power = (x * x + y * y) / variance;
      if (power <= best[account]!) continue;
      best[account] = power;
      column.opportunities[account] = visits;
    }
  }
  for (let account = 0; account < accounts; account++) {
    if (tried[account] === 0) continue;
    const [power, visits] = [best[account]!, column.opportunities[account]!];
    // The largest of T exponential numbers is 1 + 1/2 + … + 1/T on average.
    const usual = harmonic(tried[account]!);
    column.value[account] = Math.sqrt(Math.min(1, Math.max(0, power - usual) / (visits - usual)));
    column.p[account] = -Math.expm1(tried[account]! * Math.log1p(-Math.exp(-power)));
  }
  return column;
}

function harmonic(terms: number): number {
  let sum = 0;
  for (let i = 1; i <= terms; i++) sum += 1 / i;
  return sum;
}

interface Phases {
  /** Of each row: the phase on the unit circle less the mean of its cell. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly cellOf: Int32Array;
  /** 1 − |mean phase|² of each cell. */
  readonly free: Float64Array;
}

/** A look-up is ten times faster than the functions; 8,192 steps a turn are finer than a second of two hours. */
const steps = 8192;
const cosines = Float64Array.from({ length: steps }, (_, k) => Math.cos((2 * Math.PI * (k + 0.5)) / steps));
const sines = Float64Array.from({ length: steps }, (_, k) => Math.sin((2 * Math.PI * (k + 0.5)) / steps));

function measurePhases({ table }: SignalInput, period: number): Phases {
  const cells = cutCells(table.rows, clockPeriodDefaults.cellComments);
  const x = new Float64Array(table.rows);
  const y = new Float64Array(table.rows);
  const free = new Float64Array(cells.count);
  for (let cell = 0; cell < cells.count; cell++) {
    const [from, to] = [cells.starts[cell]!, cells.starts[cell + 1]!];
    let [sumX, sumY] = [0, 0];
    for (let row = from; row < to; row++) {
      const cycles = table.at[row]! / period;
      const step = ((cycles - Math.floor(cycles)) * steps) | 0;
      sumX += x[row] = cosines[step]!;
      sumY += y[row] = sines[step]!;
    }
    const [meanX, meanY] = [sumX / (to - from), sumY / (to - from)];
    for (let row = from; row < to; row++) {
      x[row]! -= meanX;
      y[row]! -= meanY;
    }
    free[cell] = 1 - meanX * meanX - meanY * meanY;
  }
  return { x, y, cellOf: cells.cellOf, free };
}
