import type { SignalColumn } from '../../model/signal.js';
import type { SignalInput } from '../signalInput.js';
import { readNameFact } from './nameSignals.js';

/**
 * Name template: how many others have a name of the same words and as many digits in the same places (`anna_1234`, `anna_5678`).
 *
 * What it can wrongly flag: names that a platform gives to whoever chooses none (`user12345678`), members of one
 * organisation. Frequent first names with a birth year do not count, as other names have birth years too.
 *
 * Formula: of the n other names with the same words and any digits, c have as many in the same places; if that had nothing
 * to do with the words, c ~ Binomial(n, s), s the share of such places among names of other words with digits;
 * value = c − n·s, p = P(X ≥ c). 0 and 1 for names without digits. Where most names of the data are of one template,
 * s is near 1 and nobody stands out.
 *
 * Computed while reading: the name itself is not kept. Opportunities: 1 where there is a name. Cost: linear in the letters.
 * Source: on names made by a rule, Beskow & Carley 2019, https://doi.org/10.1007/s10588-018-09290-1
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureNameTemplate } from 'in-concert';
 * const rows = Array.from({ length: 40 }, (_, k) => ({
 *   account: `a${k}`, at: k, text: 'x', name: k < 6 ? `anna_${1000 + k}` : `person${'abcdefgh'[k % 8]} ${'klmno'[k % 5]}`,
 * }));
 * const { p } = measureNameTemplate(arrangeSignalInput(buildCommentTable(rows)));
 * [p[0]! < 0.05, p[20]]; // => [true, 1]
 */
export function measureNameTemplate(input: SignalInput): SignalColumn {
  return readNameFact(input, 'name_template', 'nameShared', 'nameSharedP');
}
