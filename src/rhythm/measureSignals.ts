import type { AccountSignal, SignalColumn } from '../model/signal.js';
import { accountSignals } from './accountSignals.js';
import type { Signal } from './listSignals.js';
import { rankAmongPeers } from './percentiles.js';
import type { SignalInput } from './signalInput.js';

/** One signal of all accounts, with the place of each among its peers. */
export interface MeasuredSignal {
  readonly signal: Signal;
  readonly column: SignalColumn;
  /** 0 to 100 by account code; NaN without a value or without peers. */
  readonly percentile: Float64Array;
}

/**
 * Measures signals on every account and ranks each account among those of similar activity.
 *
 * What it can wrongly flag: each signal has innocent explanations, named in its `caution`; with many accounts some are at
 * the hundredth percentile by definition. No signal, and no sum of them, says that an account is automated or paid.
 *
 * Defaults: all of `accountSignals`.
 * Cost: O(comments) and some seconds a million, see docs/methods/signals.md.
 * Source: on why scores do not carry over to other data, Rauchfleisch & Kaiser 2020,
 * https://doi.org/10.1371/journal.pone.0241045
 * @example
 * import { arrangeSignalInput, buildCommentTable, listAccountSignals, measureSignals } from 'in-concert';
 * const table = buildCommentTable(Array.from({ length: 12 }, (_, k) => ({ account: 'a', at: 60_000 * k, text: 'x' })));
 * const [regular] = listAccountSignals(measureSignals(arrangeSignalInput(table)), 0);
 * regular; // => { name: 'regular_gaps', value: 1, percentile: null, p: 0.0001, opportunities: 11 }
 */
export function measureSignals(
  input: SignalInput,
  options: { readonly signals?: readonly Signal[] } = {},
): readonly MeasuredSignal[] {
  const { signals = accountSignals } = options;
  const comments = Int32Array.from(
    { length: input.accounts },
    (_, account) => input.firstOf[account + 1]! - input.firstOf[account]!,
  );
  return signals.map((signal) => {
    const column = signal.measure(input);
    return { signal, column, percentile: rankAmongPeers(column, comments) };
  });
}

/**
 * The measured signals of one account, null where the data are too few to say.
 *
 * Cost: O(signals).
 * @param account code in `table.account`.
 * @example
 * import { arrangeSignalInput, buildCommentTable, listAccountSignals, measureSignals } from 'in-concert';
 * const table = buildCommentTable([{ account: 'a', at: 0, text: 'x' }]);
 * listAccountSignals(measureSignals(arrangeSignalInput(table)), 0).every(({ value }) => value === null); // => true
 */
export function listAccountSignals(
  measured: readonly MeasuredSignal[],
  account: number,
): readonly AccountSignal[] {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return measured.map(({ column, percentile }) => ({
    name: column.name,
    value: orNull(column.value[account]!),
    percentile: orNull(percentile[account]!),
    p: orNull(column.p[account]!),
    opportunities: column.opportunities[account]!,
  }));
}
