import type { CommentTable } from '../../model/commentTable.js';
import type { DataCheck } from '../../model/dataCheck.js';
import { createRandom } from '../../stats/random.js';
import { identifyLanguage } from '../../text/language.js';
import { extractLinks } from '../../text/links/links.js';
import { removeMentions } from '../../text/mentions.js';

/** Empty and deleted texts of all comments; languages and length of a seeded sample of those with a body. */
export function surveyTexts(
  table: CommentTable,
  { sample, seed }: { readonly sample: number; readonly seed: number },
): Pick<DataCheck, 'texts' | 'languages'> {
  const { text, textMissing } = table;
  const written = new Uint32Array(table.rows);
  let count = 0;
  let deleted = 0;
  for (let row = 0; row < table.rows; row++) {
    if (textMissing?.[row] === 1) deleted++;
    else if (text.offsets[row] !== text.offsets[row + 1]) written[count++] = row;
  }
  const rows = drawRows(written.subarray(0, count), sample, seed);
  const counts: Record<string, number> = {};
  const lengths = new Float64Array(rows.length);
  rows.forEach((row, index) => {
    const body = text.get(row);
    lengths[index] = body.length;
    const { language } = identifyLanguage(removeLinks(removeMentions(body)));
    counts[language] = (counts[language] ?? 0) + 1;
  });
  lengths.sort();
  const medianCharacters = rows.length === 0 ? null : lengths[Math.floor((rows.length - 1) / 2)]!;
  return {
    texts: { empty: table.rows - count - deleted, deleted, medianCharacters },
    languages: { sampled: rows.length, of: count, counts },
  };
}

function removeLinks(text: string): string {
  return /https?:|www\./iu.test(text) && extractLinks(text).length > 0
    ? text.replace(/\b(?:https?:\/\/|www\.)\S+/giu, ' ')
    : text;
}

/** All rows when they are few, else so many of them without replacement (the first steps of a Fisher–Yates shuffle). */
function drawRows(rows: Uint32Array, sample: number, seed: number): Uint32Array {
  if (rows.length <= sample) return rows;
  const random = createRandom(seed);
  const drawn = rows.slice();
  for (let index = 0; index < sample; index++) {
    const other = index + random.integer(drawn.length - index);
    const taken = drawn[other]!;
    drawn[other] = drawn[index]!;
    drawn[index] = taken;
  }
  return drawn.subarray(0, sample);
}
