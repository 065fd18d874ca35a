import type { SignalColumn } from '../../model/signal.js';
import type { SignalInput } from '../signalInput.js';
import { readNameFact } from './nameSignals.js';

/**
 * Name letters: how unlike the other names of the data the letters of this one follow one another, as in `xqzvkwj`.
 *
 * What it can wrongly flag: names of another language than most have (a Georgian name among Russian ones), abbreviations and
 * initials, keyboards hit at random by people who want no name. There is no p-value: the names of people follow no law.
 *
 * Formula: with P(letter | letter before) from all names of the data, the pair itself left out,
 * b = −log2 P, value = Σ (b − mean b) / (s_b · √letters): standard deviations by which the name is less predictable than names of
 * its script are.
 *
 * Computed while reading, before ids are replaced: the name itself is not kept. Opportunities: 1 where there is a name of five
 * letters or more and its script has 2,000 letters in all names. Cost: linear in the letters.
 * Source: Cover & Thomas, Elements of Information Theory, 2006, https://doi.org/10.1002/047174882X
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureNameLetters } from 'in-concert';
 * const names = ['marina', 'marat', 'arman', 'irina', 'aigerim', 'karina', 'timur', 'damir', 'amina', 'ramina'];
 * const rows = Array.from({ length: 501 }, (_, k) => ({
 *   account: `a${k}`, at: k, text: 'x', name: k < 500 ? names[k % 10] + names[(k * 7) % 10] : 'xqzvkwjxx',
 * }));
 * const { value } = measureNameLetters(arrangeSignalInput(buildCommentTable(rows)));
 * value[500] > 5 && value[0] < 2; // => true
 */
export function measureNameLetters(input: SignalInput): SignalColumn {
  return readNameFact(input, 'name_letters', 'nameLetters');
}
