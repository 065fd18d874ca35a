import type { PowerRow } from '../model/power.js';
import { describeTrace } from '../words/describeTrace.js';
import { countOf, formatPercent } from '../words/formatNumber.js';

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
  const { trace, repeats, groupsTested, shuffles, groupP, level } = words;
  return [
    ...kinds.map((kind) => describeKind(kind, trace)),
    `"Found" means nine in ten of the accounts or more, on average over ${countOf(repeats, 'campaign')} of each kind injected into these comments.`,
    ...(groupsTested
      ? []
      : [
          groupP === 0
            ? `Only pairs with q ≤ ${level} count here; groups of weaker pairs were not looked for.`
            : `Only pairs with q ≤ ${level} count here: ${shuffles === 0 ? 'without shuffled runs' : `with ${shuffles} shuffled runs`} no group can be proven.`,
        ]),
  ];
}

function describeKind(rows: readonly PowerRow[], trace: string): string {
  const { spreadSeconds, participation } = rows[0]!;
  const sizes = groupBy(rows, ({ accounts }) => String(accounts))
    .map((same) => ({ accounts: same[0]!.accounts, need: describeNeed(same) }))
    .sort((x, y) => x.accounts - y.accounts);
  // Neighbours with the same need are one: "3 to 20 accounts".
  const starts = sizes.filter(({ need }, k) => k === 0 || sizes[k - 1]!.need !== need);
  const parts = starts.map(({ accounts, need }, k) => {
    const end = k + 1 < starts.length ? sizes.indexOf(starts[k + 1]!) : sizes.length;
    const last = sizes[end - 1]!.accounts;
    return `${last > accounts ? `${accounts} to ` : ''}${countOf(last, 'account')} ${need}`;
  });
  const partial = participation < 1 ? `, ${formatPercent(participation)} taking part each time` : '';
  return `Groups that act within ${describeSpan(spreadSeconds)} (${describeTrace(trace)}${partial}) would be found: ${parts.join(', ')}.`;
}

/** From how many rounds on campaigns of one size are found, whatever more rounds were tried. */
function describeNeed(rows: readonly PowerRow[]): string {
  const byRounds = [...rows].sort((x, y) => x.rounds - y.rounds);
  const missed = byRounds.findLastIndex(({ found }) => found < enough);
  return missed + 1 === byRounds.length
    ? `not even with ${timesOf(byRounds[missed]!.rounds)}`
    : `from ${timesOf(byRounds[missed + 1]!.rounds)} on`;
}

function timesOf(rounds: number): string {
  return rounds === 1 ? 'one time' : `${rounds} times`;
}

function describeSpan(seconds: number): string {
  const [unit, size] = seconds >= 3600 ? ['hour', 3600] : seconds >= 60 ? ['minute', 60] : ['second', 1];
  const count = Number((seconds / size).toFixed(1));
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
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
