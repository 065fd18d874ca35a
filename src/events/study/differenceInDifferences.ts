import type { AccountWindows, CannotSay, MeanContrast } from '../../model/eventStudy.js';
import { say } from '../../words/say.js';
import { countActive } from './countActive.js';
import { contrastMeans } from './contrastInterval.js';
import { contrastDefaults, type ContrastOptions } from './prePost.js';
import { refuseShortages } from './refuse.js';

/**
 * Difference in differences: how much more the treated changed than the controls.
 *
 * Whatever moved both alike (a holiday, a war, a change of the platform) cancels. Treated and controls may be groups, channels, places or
 * accounts: sum each with `prepareAccountWindows`, giving NaN to the comments that do not belong. An account that writes in both is
 * resampled with both.
 *
 * Can wrongly say "the event did it": when the controls would have moved differently anyway (try the same on two earlier windows: it
 * should give 0), when the event touched the controls, when people moved from one to the other.
 *
 * Formula: (after − before) of the treated − (after − before) of the controls, on means over comments. standardError as in least
 * squares of value on group × time with errors clustered by account; interval by a Poisson bootstrap over accounts.
 * Defaults: {@link contrastDefaults}.
 * Cost: draws × accounts.
 * Source: Bertrand, Duflo & Mullainathan (2004), https://doi.org/10.1162/003355304772839588
 *
 * @example
 * import { compareWithControls } from 'in-concert';
 * const make = (first: number, shift: number) => ({
 *   account: Int32Array.from({ length: 12 }, (_, i) => first + i),
 *   countBefore: new Float64Array(12).fill(1), sumBefore: Float64Array.from({ length: 12 }, (_, i) => i / 12),
 *   countAfter: new Float64Array(12).fill(1), sumAfter: Float64Array.from({ length: 12 }, (_, i) => i / 12 + shift),
 * });
 * const more = compareWithControls(make(0, 0.5), make(12, 0.25));
 * more.kind === 'estimate' && Number(more.estimate.toFixed(9)); // => 0.25
 */
export function compareWithControls(
  treated: AccountWindows,
  controls: AccountWindows,
  options: Partial<ContrastOptions> = {},
): MeanContrast | CannotSay {
  const { draws, seed, confidence, minAccounts } = { ...contrastDefaults, ...options };
  const refusal = refuseShortages([
    { what: say`treated accounts before`, needed: minAccounts, found: countActive(treated.countBefore) },
    { what: say`treated accounts after`, needed: minAccounts, found: countActive(treated.countAfter) },
    { what: say`control accounts before`, needed: minAccounts, found: countActive(controls.countBefore) },
    { what: say`control accounts after`, needed: minAccounts, found: countActive(controls.countAfter) },
  ]);
  if (refusal !== null) return refusal;

  const slots = new Map<number, number>();
  for (const code of [...treated.account, ...controls.account]) {
    if (!slots.has(code)) slots.set(code, slots.size);
  }
  const spread = (side: AccountWindows, column: Float64Array): Float64Array => {
    const wide = new Float64Array(slots.size);
    side.account.forEach((code, i) => (wide[slots.get(code)!] = column[i]!));
    return wide;
  };
  const cells = ([treated, controls] as const).flatMap((side, group) => {
    const sign = group === 0 ? 1 : -1;
    return [
      { sums: spread(side, side.sumAfter), counts: spread(side, side.countAfter), sign },
      { sums: spread(side, side.sumBefore), counts: spread(side, side.countBefore), sign: -sign },
    ];
  });
  return contrastMeans(cells, { draws, seed, confidence });
}
