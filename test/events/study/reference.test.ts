import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareAccountWindows } from '../../../src/events/study/accountWindows.js';
import { decomposeShift } from '../../../src/events/study/decomposeShift.js';
import { compareWithControls } from '../../../src/events/study/differenceInDifferences.js';
import { measureShift, measureWithin } from '../../../src/events/study/placeboStatistics.js';
import { compareBeforeAfter } from '../../../src/events/study/prePost.js';
import { studentQuantile } from '../../../src/stats/studentQuantile.js';
import { tabulateColumns } from '../../../bench/events/section.js';

interface Reference {
  readonly event: number;
  readonly span: number;
  readonly at: readonly number[];
  readonly account: readonly number[];
  readonly score: readonly number[];
  readonly place: readonly number[];
  readonly group: readonly number[];
  readonly treated: readonly number[];
  readonly shift: { readonly estimate: number; readonly standardError: number };
  readonly differenceInDifferences: { readonly estimate: number; readonly standardError: number };
  readonly parts: Readonly<Record<'within' | 'reweighting' | 'entry' | 'exit', readonly number[]>>;
  readonly shiftKept: number;
  readonly sets: readonly number[];
  readonly within: { readonly estimate: number; readonly standardError: number };
}

const reference = JSON.parse(
  readFileSync(new URL('../fixtures/study.json', import.meta.url), 'utf8'),
) as Reference;
const { event, span } = reference;
const values = Float64Array.from(reference.score);
const table = tabulateColumns(
  Float64Array.from(reference.at),
  Int32Array.from(reference.account),
  reference.place.length,
);
const before = [{ from: event - span, to: event }];
const after = [{ from: event, to: event + span }];
const windows = prepareAccountWindows(table, values)(before, after);

describe('contrasts', () => {
  it('equal statsmodels with errors clustered by account', () => {
    const shift = compareBeforeAfter(windows);
    if (shift.kind !== 'estimate') throw new Error(shift.because);
    expect(shift.estimate).toBeCloseTo(reference.shift.estimate, 10);
    expect(shift.standardError).toBeCloseTo(reference.shift.standardError, 10);
    expect(measureShift(windows).standardError).toBeCloseTo(reference.shift.standardError, 10);
    const accounts = Math.floor(shift.effectiveAccounts);
    const reach = Math.sqrt(accounts / (accounts - 1)) * studentQuantile(0.975, accounts - 1);
    expect(Math.abs((shift.high! - shift.low!) / (2 * reach * shift.standardError) - 1)).toBeLessThan(0.12);
  });

  it('difference in differences equals statsmodels, clustered by account', () => {
    const keep = (side: number): typeof windows => {
      const own = values.map((value, row) =>
        reference.treated[reference.account[row]!] === side ? value : NaN,
      );
      return prepareAccountWindows(table, own)(before, after);
    };
    const found = compareWithControls(keep(1), keep(0));
    if (found.kind !== 'estimate') throw new Error(found.because);
    expect(found.estimate).toBeCloseTo(reference.differenceInDifferences.estimate, 10);
    expect(found.standardError).toBeCloseTo(reference.differenceInDifferences.standardError, 10);
    expect(found.low).toBeLessThan(found.estimate);
    expect(found.high).toBeGreaterThan(found.estimate);
  });

  it('the change within accounts and its error equal the definition', () => {
    const { estimate, standardError } = measureWithin(windows);
    expect(estimate).toBeCloseTo(reference.within.estimate, 10);
    expect(standardError).toBeCloseTo(reference.within.standardError, 10);
  });
});

describe('decomposeShift', () => {
  const found = decomposeShift(windows, {
    minStayed: 5,
    sets: { names: ['one', 'two'], codes: Int32Array.from(reference.group) },
    strata: { names: ['here', 'there'], codes: Int32Array.from(reference.place) },
  });
  if (found.kind !== 'estimate') throw new Error(found.because);

  it('equals the definition, account by account', () => {
    for (const part of ['within', 'reweighting', 'entry', 'exit'] as const) {
      const wanted = reference.parts[part];
      expect(found[part].estimate).toBeCloseTo(wanted[0]! + wanted[1]! + wanted[2]!, 10);
      found.strata.forEach((stratum, s) => expect(stratum[part].estimate).toBeCloseTo(wanted[s]!, 10));
    }
    expect(found.strata.map(({ name }) => name)).toEqual(['here', 'there', 'other']);
    expect(found.shiftKept.estimate).toBeCloseTo(reference.shiftKept, 10);
    found.setAside.forEach((set, g) => expect(set.estimate).toBeCloseTo(reference.sets[g]!, 10));
  });

  it('adds up exactly', () => {
    const { shift, shiftKept, composition, within, reweighting, entry, exit, setAside } = found;
    expect(shift.estimate).toBeCloseTo(reference.shift.estimate, 12);
    const sets = setAside.reduce((sum, { estimate }) => sum + estimate, 0);
    expect(shiftKept.estimate + sets).toBeCloseTo(shift.estimate, 12);
    expect(reweighting.estimate + entry.estimate + exit.estimate).toBeCloseTo(composition.estimate, 12);
    expect(within.estimate + composition.estimate).toBeCloseTo(shiftKept.estimate, 12);
  });

  it('gives the same for the same seed and another interval for another', () => {
    const again = decomposeShift(windows, { seed: 1, draws: 200 });
    expect(decomposeShift(windows, { seed: 1, draws: 200 })).toEqual(again);
    expect(decomposeShift(windows, { seed: 2, draws: 200 })).not.toEqual(again);
  });

  it('says what is missing when too few accounts wrote in both windows', () => {
    const refused = decomposeShift(windows, { minStayed: 1000 });
    expect(refused).toMatchObject({
      kind: 'cannot say',
      needed: [{ what: 'accounts in both windows', needed: 1000 }],
    });
  });
});
