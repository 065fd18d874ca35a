import { describe, expect, it } from 'vitest';
import { compose, day, findCopies, minute, start, times } from './copies/section.js';

describe('describeCopies', () => {
  it('finds nothing, and expects nothing, where everybody writes alone', () => {
    expect(findCopies([])).toMatchObject({ texts: [], expectedFalse: 0, withoutOrigin: 0 });
  });

  it('gives a burst campaign its window, its accounts and no innocent origin', () => {
    const texts = times(5, () => compose(9));
    const {
      texts: found,
      withoutOrigin,
      expectedFalse,
    } = findCopies(
      texts.flatMap((text, round) =>
        times(8, (k) => ({ account: `team${k}`, at: start + round * 2 * day + k * minute, text })),
      ),
    );
    expect(found.map(({ sampleText }) => sampleText).sort()).toEqual(texts.toSorted());
    expect(withoutOrigin).toBe(5);
    expect(found[0]).toMatchObject({
      id: 'C1',
      accounts: 8,
      comments: 8,
      variants: 1,
      words: 9,
      origins: [],
    });
    expect(found[0]!.burst).toMatchObject({ windowSeconds: 3600, accounts: 8, comments: 8 });
    expect(found[0]!.burst.to - found[0]!.burst.from).toBe(7 * minute);
    expect(found[0]!.burstAccounts).toEqual(times(8, (k) => `team${k}`));
    expect(found[0]!.bursts.map(({ windowSeconds }) => windowSeconds)).toEqual([3600, 86_400, null]);
    // Expected of n others at the chance 2^-(bits - 30): 7 of the campaign and 1 stranger within the hour at least.
    expect(found[0]!.burst.expected).toBeGreaterThan(7 * 2 ** (30 - found[0]!.bits));
    expect(found[0]!.burst.expected).toBeLessThan(20 * 2 ** (30 - found[0]!.bits));
    expect(found.every(({ p, q }, k) => q <= 0.05 && p <= q && p >= (found[k - 1]?.p ?? 0))).toBe(true);
    expect(expectedFalse).toBeLessThanOrEqual(0.05 * 5);
  });

  it('lists as many accounts of a burst as it is told to', () => {
    const text = compose(9);
    const planted = times(8, (k) => ({ account: `team${k}`, at: start + k * minute, text }));
    expect(findCopies(planted, { mostAccounts: 3 }).texts[0]!.burstAccounts).toEqual([
      'team0',
      'team1',
      'team2',
    ]);
    expect(() => findCopies(planted, { mostAccounts: 0 })).toThrow(
      'describeCopies: mostAccounts must be a whole number ≥ 1 (got 0)',
    );
  });

  it('is plain data', () => {
    const text = compose(9);
    const found = findCopies(times(3, (k) => ({ account: `a${k}`, at: start + k * minute, text })));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
