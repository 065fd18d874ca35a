import type { TimelineEvent } from '../model/event.js';
import { formatExact } from '../words/formatExact.js';
import { phrases, say } from '../words/say.js';
import type { AccountTotals } from './accountTotals.js';
import type { EffectMeasure } from './effectMeasures.js';
import { findTiming, listUnsure } from './eventTiming.js';
import type { EventWindow } from './eventWindows.js';
import { hourMs } from './hours.js';

interface Windows {
  readonly before: EventWindow;
  readonly after: EventWindow;
}

const words = phrases({
  tooRough:
    'No estimate: there is no hour that surely lies in the event, as its start and end are known too roughly.',
  outageVolume: 'People in the place could not post: fewer comments need not mean less interest.',
  outageMood:
    'People in the place could not post: the difference mixes change of mind with change of who is online.',
  rhythm: 'The windows are not whole days, so part of the difference may be the daily rhythm.',
  other: 'Another event falls into these windows.',
});

/** Why this measure has no estimate, and what it would need; null when it has one. */
export function explainRefusal(
  measure: EffectMeasure,
  { before, after }: Windows,
  totals: AccountTotals,
  needs: { readonly minAccounts: number; readonly minCollectedHours: number },
): string | null {
  for (const window of [before, after]) {
    const { plannedHours, collectedHours } = window;
    if (plannedHours === 0) return words.tooRough;
    const needed = Math.min(needs.minCollectedHours, plannedHours);
    if (collectedHours < needed || collectedHours === 0) {
      const [collected, planned] = [formatHours(collectedHours), formatHours(plannedHours)];
      return window === before
        ? say`No estimate: ${collected} of the ${planned} before were collected; at least ${formatHours(needed)} are needed. A silence of everybody counts as not collected.`
        : say`No estimate: ${collected} of the ${planned} after were collected; at least ${formatHours(needed)} are needed. A silence of everybody counts as not collected.`;
    }
  }
  if (measure === 'comments_per_hour') {
    const accounts = totals.kept.length;
    return accounts >= needs.minAccounts
      ? null
      : say`No estimate: ${accounts} accounts in both windows; at least ${needs.minAccounts} are needed.`;
  }
  const withoutSome = measure === 'mood_without_coordinated';
  const accountsBefore = withoutSome ? totals.keptBefore : totals.accountsBefore;
  const accountsAfter = withoutSome ? totals.keptAfter : totals.accountsAfter;
  return Math.min(accountsBefore, accountsAfter) >= needs.minAccounts
    ? null
    : say`No estimate: ${accountsBefore} accounts before and ${accountsAfter} after; at least ${needs.minAccounts} are needed on each side.`;
}

/** What a reader of the number should keep in mind. */
export function listCautions(
  event: TimelineEvent,
  measure: EffectMeasure,
  { before, after }: Windows,
  otherEvents: number,
): readonly string[] {
  const cautions: string[] = [];
  const { lasts } = findTiming(event);
  if (lasts) {
    cautions.push(
      say`Compares the ${formatHours(before.plannedHours)} before with the time from start to end.`,
    );
  }
  const unsure = listUnsure(event).reduce((sum, { from, to }) => sum + to - from, 0) / hourMs;
  if (unsure > 0) {
    cautions.push(
      lasts
        ? say`Its times are known roughly: the ${formatHours(unsure)} in which it may have begun or ended are left out.`
        : say`Its times are known roughly: the ${formatHours(unsure)} in which it may have begun are left out.`,
    );
  }
  if (event.kind === 'outage') {
    cautions.push(measure === 'comments_per_hour' ? words.outageVolume : words.outageMood);
  }
  for (const window of [before, after]) {
    if (window.collectedHours < 0.99 * window.plannedHours) {
      const [collected, planned] = [formatHours(window.collectedHours), formatHours(window.plannedHours)];
      cautions.push(
        window === before
          ? say`Only ${collected} of the ${planned} before were collected.`
          : say`Only ${collected} of the ${planned} after were collected.`,
      );
    }
  }
  if (isUnevenDay(before.collectedHours) || isUnevenDay(after.collectedHours)) cautions.push(words.rhythm);
  if (otherEvents > 0) {
    cautions.push(
      otherEvents === 1 ? words.other : say`${otherEvents} other events fall into these windows.`,
    );
  }
  return cautions;
}

/** More than a twentieth of the window lies outside whole days. */
function isUnevenDay(hours: number): boolean {
  return Math.abs(hours - 24 * Math.round(hours / 24)) > hours / 20;
}

function formatHours(hours: number): string {
  return say`${formatExact(Number(hours.toFixed(hours < 10 ? 1 : 0)))} h`;
}
