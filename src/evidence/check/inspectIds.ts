import type { IdShape } from '../../model/dataCheck.js';
import type { TextColumn } from '../../model/commentTable.js';

const maxSafe = String(Number.MAX_SAFE_INTEGER);
/** The plus sign tells 1.23E+17 from an id of letters and digits such as 90e123. */
const scientificForm = /^-?\d+(?:[.,]\d+)?e\+\d+$/iu;

/**
 * What the ids look like, and whether a spreadsheet or a script has rounded them.
 *
 * A program that holds ids as floating-point numbers keeps 15 to 17 digits and writes zeros for the rest, so different
 * ids become one. Rounded looks a column in which (almost) every id above 2^53 is written exactly as a floating-point number
 * would write it (at least 20 such ids; an honest 18-digit id is so once in 16 to 128 times), or in which 5 % of them, at least
 * five, end in 000 (honest: 0.1 %).
 *
 * Can miss: ids rounded and then written out in binary precision (1234567890123456784), or of 16 digits with a last digit lost.
 */
export function inspectIds(ids: TextColumn): IdShape {
  let shortest = ids.length === 0 ? 0 : Infinity;
  let longest = 0;
  let aboveSafe = 0;
  let endInZeros = 0;
  let asFloat = 0;
  let scientific = 0;
  const { bytes, offsets } = ids;
  for (let index = 0; index < ids.length; index++) {
    const from = offsets[index]!;
    const length = offsets[index + 1]! - from;
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
    if (length < 4 || (length < 16 && !hasExponent(bytes, from, from + length))) continue;
    const id = ids.get(index);
    if (scientificForm.test(id)) scientific++;
    if (!/^-?[1-9]\d{15,19}$/u.test(id) || !isAboveSafe(id.replace('-', ''))) continue;
    aboveSafe++;
    if (id.endsWith('000')) endInZeros++;
    if (String(Number(id)) === id) asFloat++;
  }
  const looksRounded =
    scientific > 0 ||
    (aboveSafe >= 20 && asFloat / aboveSafe >= 0.95) ||
    (endInZeros >= 5 && endInZeros / aboveSafe >= 0.05);
  return { ids: ids.length, shortest, longest, aboveSafe, endInZeros, scientific, looksRounded };
}

function isAboveSafe(digits: string): boolean {
  return digits.length > maxSafe.length || digits > maxSafe;
}

function hasExponent(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at]! | 0x20) === 0x65) return true;
  return false;
}
