import { describe, expect, it } from 'vitest';
import { findCopiedTexts } from '../../../src/coordination/copies/copiedTexts.js';
import { findCoordination } from '../../../src/coordination/findCoordination.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import { createRandom } from '../../../src/stats/random.js';

const random = createRandom(8);
const words = Array.from({ length: 400 }, (_, k) => `word${k}x`);
const compose = (length: number): string =>
  Array.from({ length }, () => words[Math.floor(400 * random.next() ** 2)]!).join(' ');
const sentence = compose(12);
const others = Array.from({ length: 1500 }, (_, k) => ({ account: `other${k % 300}`, text: compose(9) }));

/** Accounts with a copied text among 1,500 comments that are written independently. */
function findCopiers(planted: readonly { account: string; text: string }[]): string[] {
  const rows = [...others, ...planted].map((row, k) => ({ ...row, at: Date.UTC(2022, 0, 5) + k * 60_000 }));
  const table = buildCommentTable(rows);
  const { prepared, options } = findCoordination(table, { shuffles: 0 });
  const { perAccount } = findCopiedTexts(table, prepared, { minBits: options.minBits });
  return Array.from(perAccount.keys())
    .filter((code) => perAccount[code]! > 0)
    .map((code) => table.account.values.get(code))
    .sort();
}

describe('findCopiedTexts', () => {
  it('finds nobody where everybody writes alone', () => expect(findCopiers([])).toEqual([]));

  it('finds both who wrote one long text, in whatever disguise', () => {
    const disguised = `[id7|Name], ${sentence.toUpperCase()}!!!`;
    expect(
      findCopiers([
        { account: 'ann', text: sentence },
        { account: 'bob', text: disguised },
      ]),
    ).toEqual(['ann', 'bob']);
  });

  it('finds a copy with a word changed, one dropped and one added', () => {
    const [first, ...rest] = sentence.split(' ');
    expect(
      findCopiers([
        { account: 'ann', text: sentence },
        { account: 'bob', text: [...rest, 'quite'].join(' ') },
        { account: 'eva', text: `${first!} ${rest.slice(0, 2).join(' ')} ${compose(9)}` },
      ]),
    ).toEqual(['ann', 'bob']);
  });

  it('does not take the quote of the comment above for a copy', () => {
    const planted = [
      { account: 'ann', text: sentence, commentId: 'x1' },
      { account: 'bob', text: sentence, commentId: 'x2', parent: 'x1' },
    ];
    expect(findCopiers(planted)).toEqual([]);
    expect(findCopiers(planted.map((one) => ({ ...one, parent: '' })))).toEqual(['ann', 'bob']);
  });

  it('lets an account repeat itself', () => {
    expect(findCopiers(Array.from({ length: 5 }, () => ({ account: 'ann', text: sentence })))).toEqual([]);
  });

  it('lets short formulas of frequent words and empty texts be shared by many', () => {
    const many = Array.from({ length: 40 }, (_, k) => [
      { account: `a${k}`, text: 'Word0x word1x!' },
      { account: `b${k}`, text: '👍' },
      { account: `c${k}`, text: '[id1|Ann], ' },
    ]).flat();
    expect(findCopiers(many)).toEqual([]);
  });
});

describe('what is found of each text', () => {
  const planted = Array.from({ length: 6 }, (_, k) => ({ account: `copier${k % 5}`, text: sentence }));
  const rows = [...others, ...planted].map((row, k) => ({ ...row, at: Date.UTC(2022, 0, 5) + k * 60_000 }));
  const table = buildCommentTable(rows);
  const { prepared, options } = findCoordination(table, { shuffles: 0 });
  const { texts, found, tests, level } = findCopiedTexts(table, prepared, { minBits: options.minBits });

  it('has its comments, bits, burst, p and q', () => {
    expect(found).toHaveLength(1);
    expect(found[0]!.text).toBe(texts[0]);
    expect(found[0]!.rows).toEqual([1500, 1501, 1502, 1503, 1504, 1505]);
    expect(found[0]!.bits).toBe(prepared.copies.sharedBits[texts[0]!]);
    expect(found[0]!.burst).toMatchObject({ windowMs: 3_600_000, from: 1, to: 6, accounts: 5 });
    // From the second copy on all five are there (the first account comes back): four other comments.
    expect(found[0]!.burst.expected).toBeCloseTo(4 * 2 ** (30 - found[0]!.bits), 25);
  });

  it('is paid for: six copies, three windows, all texts', () => {
    expect(found[0]!.p).toBe(found[0]!.burst.p * 6 * 3);
    expect(tests).toBe(prepared.words.texts);
    expect(found[0]!.q).toBe(found[0]!.p * tests);
    expect(level).toBe(0.05);
  });

  it('does not look at each of thousands of variants', () => {
    const variants = Array.from({ length: 300 }, (_, k) => ({
      account: `copier${k}`,
      text: `${sentence} extra${k}`,
    }));
    const more = buildCommentTable(
      [...others, ...variants].map((row, k) => ({ ...row, at: Date.UTC(2022, 0, 5) + k * 60_000 })),
    );
    const search = findCoordination(more, { shuffles: 0 });
    const { perAccount } = findCopiedTexts(more, search.prepared, { minBits: search.options.minBits });
    expect(perAccount.reduce((sum, count) => sum + count, 0)).toBe(300);
  });
});
