import type { PowerRow } from '../model/power.js';
import { describeTrace } from '../words/describeTrace.js';
import { formatExact } from '../words/formatExact.js';
import { countOf, formatPercent } from '../words/formatNumber.js';
import { say } from '../words/say.js';

export interface PowerWords {
  readonly trace: string;
  readonly repeats: number;
  readonly groupsTested: boolean;
  readonly shuffles: number;
  readonly groupP: number;
  readonly level: number;
}

/** A campaign counts as found when so large a share of its accounts is found on average. */
const enough = 0.9;

/** The result in words: for each spread and participation from how many rounds on each size of campaign is found. */
export function describePower(rows: readonly PowerRow[], words: PowerWords): string[] {
  const kinds = groupBy(rows, ({ spreadSeconds, participation }) => `${spreadSeconds} ${participation}`);
  const { trace, repeats, groupsTested } = words;
  return [
    ...kinds.map((kind) => describeKind(kind, trace)),
    say`"Found" means nine in ten of the accounts or more, on average over ${countOf(repeats, 'campaign')} of each kind injected into these comments.`,
    ...(groupsTested ? [] : [sayPairsOnly(words)]),
  ];
}

function sayPairsOnly({ level, groupP, shuffles }: PowerWords): string {
  if (groupP === 0)
    return say`Only pairs with q ≤ ${formatExact(level)} count here; groups of weaker pairs were not looked for.`;
  return shuffles === 0
    ? say`Only pairs with q ≤ ${formatExact(level)} count here: without shuffled runs no group can be proven.`
    : say`Only pairs with q ≤ ${formatExact(level)} count here: with ${shuffles} shuffled runs no group can be proven.`;
}

function describeKind(rows: readonly PowerRow[], trace: string): string {
  const { spreadSeconds, participation } = rows[0]!;
  const sizes = groupBy(rows, ({ accounts }) => String(accounts))
    .map((same) => ({ accounts: same[0]!.accounts, need: findNeed(same) }))
    .sort((x, y) => x.accounts - y.accounts);
  // Neighbours with the same need are one: "3 to 20 accounts".
  const starts = sizes.filter(({ need }, k) => k === 0 || !isSameNeed(sizes[k - 1]!.need, need));
  const parts = starts.map(({ accounts, need }, k) => {
    const end = k + 1 < starts.length ? sizes.indexOf(starts[k + 1]!) : sizes.length;
    const last = sizes[end - 1]!.accounts;
    return sayNeed(sayFrom(accounts, last), need);
  });
  const partial = participation < 1 ? say`, ${formatPercent(participation)} taking part each time` : '';
  return say`Groups that act ${describeSpan(spreadSeconds)} (${describeTrace(trace)}${partial}) would be found: ${parts.join(', ')}.`;
}

function sayFrom(accounts: number, last: number): string {
  const most = countOf(last, 'account');
  return last > accounts ? say`${accounts} to ${most}` : most;
}

interface Need {
  readonly rounds: number;
  /** Whether so many rounds, the most that were tried, are too few. */
  readonly isTooFew: boolean;
}

/** From how many rounds on campaigns of one size are found, whatever more rounds were tried. */
function findNeed(rows: readonly PowerRow[]): Need {
  const byRounds = [...rows].sort((x, y) => x.rounds - y.rounds);
  const missed = byRounds.findLastIndex(({ found }) => found < enough);
  const isTooFew = missed + 1 === byRounds.length;
  return { rounds: byRounds[isTooFew ? missed : missed + 1]!.rounds, isTooFew };
}

function isSameNeed(one: Need, other: Need): boolean {
  return one.rounds === other.rounds && one.isTooFew === other.isTooFew;
}

function sayNeed(size: string, { rounds, isTooFew }: Need): string {
  if (isTooFew)
    return rounds === 1 ? say`${size} not even with one time` : say`${size} not even with ${rounds} times`;
  return rounds === 1 ? say`${size} from one time on` : say`${size} from ${rounds} times on`;
}

function describeSpan(seconds: number): string {
  const size = seconds >= 3600 ? 3600 : seconds >= 60 ? 60 : 1;
  const count = Number((seconds / size).toFixed(1));
  const [text, plural] = [formatExact(count), count === 1 ? '' : 's'];
  if (size === 3600) return say`within ${text} hour${plural}`;
  return size === 60 ? say`within ${text} minute${plural}` : say`within ${text} second${plural}`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return [...groups.values()];
}
