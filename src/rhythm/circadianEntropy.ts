import type { SignalColumn } from '../model/signal.js';
import { measureEntropy } from './entropy.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';
import { visitSleep } from './sleepWindow.js';

/** Parts of the day, of three hours each, and the moments, evenly spread over a part, from which they are counted. */
const parts = 8;
const starts = 8;

/**
 * Entropy of the hours: how evenly the comments are spread over the 24 hours, on the clock of the account's own sleep.
 *
 * What it can wrongly flag: what `sleep_gap` can, and somebody who comments all day long but sleeps; look at both.
 *
 * Formula: the visits' hours since the beginning of the week's quietest nine hours (see `sleep_gap`), counted in eight
 * parts of three hours; entropy of the counts in bits, with Miller's correction (filled parts − 1) / (2 n ln 2), as few
 * visits have less entropy by chance. Value = its mean over eight moments at which the first part may begin, 3 at most: spread
 * evenly. There is no p: look at the percentile.
 *
 * Opportunities: days with a comment; at least 5, and 10 visits in weeks of 3 or more. Cost: 24 steps a visit.
 * Source: Shannon 1948, https://doi.org/10.1002/j.1538-7305.1948.tb01338.x; the correction Miller 1955, in Quastler (ed.),
 * Information Theory in Psychology; for accounts Chu et al. 2012,
 * https://doi.org/10.1109/TDSC.2012.75
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureCircadianEntropy } from 'in-concert';
 * const rows = Array.from({ length: 48 }, (_, k) => ({ account: 'a', at: 3_600_000 * 3 * (k + 4 * 8), text: 'x' }));
 * measureCircadianEntropy(arrangeSignalInput(buildCommentTable(rows))).value[0]; // => 3
 */
export function measureCircadianEntropy(input: SignalInput): SignalColumn {
  const column = createSignalColumn('circadian_entropy', input.accounts);
  visitSleep(input, (account, { days, sinceSleep }) => {
    let sum = 0;
    for (let start = 0; start < starts; start++)
      sum += measureFrom(sinceSleep, (start * 24) / (parts * starts));
    column.opportunities[account] = days;
    column.value[account] = Math.min(Math.log2(parts), sum / starts);
  });
  return column;
}

/** Entropy of the hours in eight parts that begin so many hours late, corrected for their number. */
function measureFrom(hours: Float64Array, late: number): number {
  const counts = new Int32Array(parts);
  for (const at of hours) counts[Math.floor((((at + late) % 24) * parts) / 24)]!++;
  const filled = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  return measureEntropy(counts) + (filled - 1) / (2 * hours.length * Math.LN2);
}
