import type { TimelineEvent } from '../model/event.js';
import type { AccountTotals } from './accountTotals.js';
import type { EffectMeasure } from './effectMeasures.js';
import { findTiming, listUnsure } from './eventTiming.js';
import type { EventWindow } from './eventWindows.js';
import { hourMs } from './hours.js';

interface Windows {
  readonly before: EventWindow;
  readonly after: EventWindow;
}

/** Why this measure has no estimate, and what it would need; null when it has one. */
export function explainRefusal(
  measure: EffectMeasure,
  { before, after }: Windows,
  totals: AccountTotals,
  needs: { readonly minAccounts: number; readonly minCollectedHours: number },
): string | null {
  for (const [name, window] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (window.plannedHours === 0)
      return 'No estimate: there is no hour that surely lies in the event, as its start and end are known too roughly.';
    const needed = Math.min(needs.minCollectedHours, window.plannedHours);
    if (window.collectedHours < needed || window.collectedHours === 0) {
      return `No estimate: ${formatHours(window.collectedHours)} of the ${formatHours(window.plannedHours)} ${name} were collected; at least ${formatHours(needed)} are needed. A silence of everybody counts as not collected.`;
    }
  }
  if (measure === 'comments_per_hour') {
    const accounts = totals.kept.length;
    return accounts >= needs.minAccounts
      ? null
      : `No estimate: ${accounts} accounts in both windows; at least ${needs.minAccounts} are needed.`;
  }
  const withoutSome = measure === 'mood_without_coordinated';
  const accountsBefore = withoutSome ? totals.keptBefore : totals.accountsBefore;
  const accountsAfter = withoutSome ? totals.keptAfter : totals.accountsAfter;
  return Math.min(accountsBefore, accountsAfter) >= needs.minAccounts
    ? null
    : `No estimate: ${accountsBefore} accounts before and ${accountsAfter} after; at least ${needs.minAccounts} are needed on each side.`;
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
    cautions.push(`Compares the ${formatHours(before.plannedHours)} before with the time from start to end.`);
  }
  const unsure = listUnsure(event).reduce((sum, { from, to }) => sum + to - from, 0) / hourMs;
  if (unsure > 0) {
    cautions.push(
      `Its times are known roughly: the ${formatHours(unsure)} in which it may have begun${lasts ? ' or ended' : ''} are left out.`,
    );
  }
  if (event.kind === 'outage') {
    cautions.push(
      measure === 'comments_per_hour'
        ? 'People in the place could not post: fewer comments need not mean less interest.'
        : 'People in the place could not post: the difference mixes change of mind with change of who is online.',
    );
  }
  for (const [name, window] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (window.collectedHours < 0.99 * window.plannedHours) {
      cautions.push(
        `Only ${formatHours(window.collectedHours)} of the ${formatHours(window.plannedHours)} ${name} were collected.`,
      );
    }
  }
  if (isUnevenDay(before.collectedHours) || isUnevenDay(after.collectedHours)) {
    cautions.push('The windows are not whole days, so part of the difference may be the daily rhythm.');
  }
  if (otherEvents > 0) {
    cautions.push(
      otherEvents === 1
        ? 'Another event falls into these windows.'
        : `${otherEvents} other events fall into these windows.`,
    );
  }
  return cautions;
}

/** More than a twentieth of the window lies outside whole days. */
function isUnevenDay(hours: number): boolean {
  return Math.abs(hours - 24 * Math.round(hours / 24)) > hours / 20;
}

function formatHours(hours: number): string {
  return `${Number(hours.toFixed(hours < 10 ? 1 : 0))} h`;
}
