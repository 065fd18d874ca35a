import type { SignalColumn } from '../../model/signal.js';
import type { SignalInput } from '../signalInput.js';
import { readNameFact } from './nameSignals.js';

/**
 * Name digits: how many digits the name ends with.
 *
 * What it can wrongly flag: birth years, and names as a platform proposes them (X adds eight digits, Reddit four), which
 * people keep. There is no p-value; the percentile says how many of the others have fewer.
 *
 * Formula: value = number of digits at the end of the name.
 *
 * Computed while reading: neither name nor digits are kept. Opportunities: 1 where there is a name. Cost: linear in the letters.
 * Source: on digits in names of X, Beskow & Carley 2019, https://doi.org/10.1007/s10588-018-09290-1
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureNameDigits } from 'in-concert';
 * const table = buildCommentTable([{ account: 'a', at: 0, text: 'x', name: 'ann_83920174' }]);
 * measureNameDigits(arrangeSignalInput(table)).value[0]; // => 8
 */
export function measureNameDigits(input: SignalInput): SignalColumn {
  return readNameFact(input, 'name_digits', 'nameDigits');
}
