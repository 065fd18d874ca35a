import type {
  AccountWindows,
  CannotSay,
  ShiftDecomposition,
  ShiftPart,
  ShiftParts,
} from '../../model/eventStudy.js';
import { bootstrapTotals } from '../../stats/bootstrapTotals.js';
import { findExpandedInterval } from '../../stats/expandedInterval.js';
import { say } from '../../words/say.js';
import { countEffectiveSides } from './effectiveAccounts.js';
import { contrastDefaults, type ContrastOptions } from './prePost.js';
import { refuseShortages } from './refuse.js';
import {
  findClass,
  findSetClass,
  shiftColumns,
  splitShift,
  statuses,
  type ShiftLayout,
} from './shiftParts.js';

/** A name for each of some accounts: sets to set aside, or strata such as places. */
export interface AccountLabels {
  readonly names: readonly string[];
  /** Index into `names` for each account code; −1 for none. */
  readonly codes: Int32Array;
}

export interface DecompositionOptions extends ContrastOptions {
  /** Fewer accounts in both windows give no decomposition. */
  readonly minStayed: number;
  /** Accounts to set aside, such as groups that act together. */
  readonly sets: AccountLabels | null;
  /** Kinds of people, such as places; accounts without one stand under "other". */
  readonly strata: AccountLabels | null;
  /** Names of the strata that are told together, too, such as the places of an outage; none: nothing is. */
  readonly touched: readonly string[];
}

/** Without sets and strata. Ten people in both windows are the fewest that can tell "changed" from "went". */
export const decompositionDefaults: DecompositionOptions = {
  ...contrastDefaults,
  minStayed: 10,
  sets: null,
  strata: null,
  touched: [],
};

/**
 * Splits a shift of the mean into people who changed, people who came, people who went, and the louder and the quieter; and
 * takes out what sets of accounts (coordinated groups) add.
 *
 * The parts add up exactly: shift = Σ sets + within + reweighting + entry + exit.
 *
 * Can wrongly say: "within" is about those who wrote in both windows, often the busiest; what those who left would have said is
 * unknown. Somebody who writes rarely is in one window by chance and counts as come or gone; where nothing but chance is at
 * work, entry and exit cancel. Setting aside accounts because of their tone makes the rest's shift a foregone conclusion.
 *
 * Formula, over kept accounts, n comments, mean tone m, d = m_A − m_B; q = share in the comments of those in both windows, whose means are S:
 * within = Σ ½(q_B + q_A) d; reweighting = Σ (q_A − q_B)(½(m_B + m_A) − ½(S_B + S_A)); entry = π_A(came) · (mean of those who came − S_A);
 * exit = −π_B(went) · (mean of those who went − S_B). A set adds π_A (m_A − M_A) − π_B (m_B − M_B), with M the kept accounts' means.
 * Each stratum holds its own accounts' terms of these sums; `touched` strata are summed, draw by draw, for an interval of their own. Intervals: Poisson bootstrap over accounts.
 * Defaults: {@link decompositionDefaults}.
 * Cost: draws × accounts.
 * Source: Melitz & Polanec (2015), https://doi.org/10.1111/1756-2171.12087 (entry and exit); Griliches & Regev (1995),
 * https://doi.org/10.1016/0304-4076(94)01601-U (within and reweighting).
 *
 * @example
 * import { decomposeShift } from 'in-concert';
 * // Twelve people stay and keep their tone; twelve critical ones are gone afterwards.
 * const windows = {
 *   account: Int32Array.from({ length: 24 }, (_, i) => i),
 *   countBefore: new Float64Array(24).fill(1),
 *   sumBefore: Float64Array.from({ length: 24 }, (_, i) => (i < 12 ? 0.5 : -0.5)),
 *   countAfter: Float64Array.from({ length: 24 }, (_, i) => (i < 12 ? 1 : 0)),
 *   sumAfter: Float64Array.from({ length: 24 }, (_, i) => (i < 12 ? 0.5 : 0)),
 * };
 * const split = decomposeShift(windows);
 * split.kind === 'estimate' && [split.shift.estimate, split.within.estimate, split.exit.estimate]; // => [0.5, 0, 0.5]
 */
export function decomposeShift(
  windows: AccountWindows,
  options: Partial<DecompositionOptions> = {},
): ShiftDecomposition | CannotSay {
  const settings = { ...decompositionDefaults, ...options };
  const { sets, strata, touched } = settings;
  const stratumNames = strata === null ? [] : [...strata.names, 'other'];
  const layout: ShiftLayout = { strata: Math.max(1, stratumNames.length), sets: sets?.names.length ?? 0 };
  const classes = layout.strata * 3 + layout.sets;
  const { countBefore, sumBefore, countAfter, sumAfter, account } = windows;
  const size = account.length;
  const classOf = new Int32Array(size);
  const withinB = new Float64Array(size);
  const withinA = new Float64Array(size);
  const stayedBefore = new Float64Array(size);
  const stayedAfter = new Float64Array(size);
  const members = new Float64Array(classes);
  const comments = new Float64Array(classes);
  const counts = { before: 0, after: 0, stayed: 0 };
  for (let i = 0; i < size; i++) {
    const nB = countBefore[i]!;
    const nA = countAfter[i]!;
    const set = sets?.codes[account[i]!] ?? -1;
    const stratum = strata?.codes[account[i]!] ?? 0;
    const status = nB > 0 && nA > 0 ? statuses.stayed : nB > 0 ? statuses.left : statuses.entered;
    const own =
      set >= 0 ? findSetClass(layout, set) : findClass(stratum >= 0 ? stratum : layout.strata - 1, status);
    classOf[i] = own;
    members[own]!++;
    comments[own]! += nB + nA;
    if (set >= 0) continue;
    if (nB > 0) counts.before++;
    if (nA > 0) counts.after++;
    if (status !== statuses.stayed) continue;
    counts.stayed++;
    stayedBefore[i] = nB;
    stayedAfter[i] = nA;
    const change = sumAfter[i]! / nA - sumBefore[i]! / nB;
    withinB[i] = nB * change;
    withinA[i] = nA * change;
  }
  const refusal = refuseShortages([
    { what: say`accounts before`, needed: settings.minAccounts, found: counts.before },
    { what: say`accounts after`, needed: settings.minAccounts, found: counts.after },
    { what: say`accounts in both windows`, needed: settings.minStayed, found: counts.stayed },
  ]);
  if (refusal !== null) return refusal;

  const columns = [countBefore, sumBefore, countAfter, sumAfter, withinB, withinA];
  const totals = bootstrapTotals(columns, classOf, classes, settings);
  const effectiveAccounts = countEffectiveSides([countBefore, countAfter]);
  const effectiveStayed = countEffectiveSides([stayedBefore, stayedAfter]);
  const estimates = splitShift(totals.observed, layout);
  const span = classes * shiftColumns.length;
  const series = Array.from(estimates, () => new Float64Array(totals.draws));
  for (let draw = 0; draw < totals.draws; draw++) {
    const values = splitShift(totals.drawn.subarray(draw * span, (draw + 1) * span), layout);
    for (let s = 0; s < values.length; s++) series[s]![draw] = values[s]!;
  }
  /** One statistic, or the sum of several, whose draws are summed draw by draw. */
  const describe = (
    positions: readonly number[],
    owned: readonly number[],
    effective = effectiveAccounts,
  ): ShiftPart => {
    const addUp = (pick: (position: number) => number): number =>
      positions.reduce((sum, position) => sum + pick(position), 0);
    const drawn =
      positions.length === 1
        ? series[positions[0]!]!
        : Float64Array.from({ length: totals.draws }, (_, draw) => addUp((p) => series[p]![draw]!));
    const [low, high] = findExpandedInterval(drawn, effective, settings.confidence) ?? [null, null];
    const add = (column: Float64Array): number => owned.reduce((sum, own) => sum + column[own]!, 0);
    const estimate = addUp((position) => estimates[position]!);
    return { estimate, low, high, comments: add(comments), accounts: add(members) };
  };
  const allStrata = Array.from({ length: layout.strata }, (_, s) => s);
  const describeParts = (positions: readonly number[], owned: readonly number[]): ShiftParts => {
    const pick = (status: number): readonly number[] => owned.map((stratum) => findClass(stratum, status));
    const move = (by: number): readonly number[] => positions.map((position) => position + by);
    return {
      within: describe(positions, pick(statuses.stayed), effectiveStayed),
      reweighting: describe(move(1), pick(statuses.stayed), effectiveStayed),
      entry: describe(move(2), pick(statuses.entered)),
      exit: describe(move(3), pick(statuses.left)),
    };
  };
  const everybody = Array.from({ length: classes }, (_, own) => own);
  const kept = everybody.slice(0, layout.strata * 3);
  const first = 3 + layout.sets;
  const positionOf = (stratum: number): number => first + 4 * (stratum + 1);
  const together = touched.map((name) => stratumNames.indexOf(name)).filter((stratum) => stratum >= 0);
  return {
    kind: 'estimate',
    shift: describe([0], everybody),
    shiftKept: describe([1], kept),
    composition: describe([2], kept),
    setAside: (sets?.names ?? []).map((name, set) => ({
      name,
      ...describe([3 + set], [findSetClass(layout, set)]),
    })),
    setAsideTotal:
      layout.sets === 0 ? null : describe([estimates.length - 1], everybody.slice(layout.strata * 3)),
    ...describeParts([first], allStrata),
    strata: stratumNames.map((name, s) => ({ name, ...describeParts([positionOf(s)], [s]) })),
    touched:
      together.length === 0
        ? null
        : {
            names: together.map((stratum) => stratumNames[stratum]!),
            ...describeParts(together.map(positionOf), together),
          },
    effectiveAccounts,
    effectiveStayed,
  };
}
