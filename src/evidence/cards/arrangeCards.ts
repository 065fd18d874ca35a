import { copiedTextDefaults, findCopiedTexts } from '../../coordination/copies/copiedTexts.js';
import type { CopiedTexts } from '../../coordination/copies/copiedTexts.js';
import { findCoordination, type CoordinationSearch } from '../../coordination/findCoordination.js';
import type { Analysis } from '../../model/analysis.js';
import type { CommentTable } from '../../model/commentTable.js';
import type { GroupComparison } from '../../model/groupComparison.js';
import type { NetworkMeasures } from '../../model/networkMeasures.js';
import { fuseLayers, type FusedTie } from '../../network/fuseLayers.js';
import { measureNetwork } from '../../network/measureNetwork.js';
import { listTies } from '../../network/testGroups.js';
import type { Tie } from '../../network/tiePairs.js';
import { compareGroups } from '../compareGroups.js';
import { cardDefaults, type CardOptions } from './cardOptions.js';
import { indexAccounts, type AccountIndex } from './indexAccounts.js';
import { indexObjects, type ObjectIndex } from './sharedObjects.js';
import { createTextCases, type TextCases } from './textCases.js';

/** What a card says of an analysis; the result of `analyseComments` has all of it. */
export type CardAnalysis = Pick<
  Analysis,
  'version' | 'parameters' | 'section' | 'accounts' | 'groups' | 'floor' | 'events' | 'signals'
>;

/** Parts of the analysis that cards are made from. What is at hand saves time; the rest is computed when a card asks for it. */
export interface CardParts {
  readonly search: Pick<CoordinationSearch, 'observed' | 'prepared'>;
  readonly copied: CopiedTexts;
  readonly network: NetworkMeasures;
  readonly comparisons: readonly GroupComparison[];
}

/** A comment section with its analysis, ready for cards. Each part is computed once, when it is first asked for. */
export interface CardDeck extends CardParts {
  readonly table: CommentTable;
  readonly analysis: CardAnalysis;
  readonly options: CardOptions;
  /** Ties behind the findings: pairs at the level, and weaker ones within a group. */
  readonly ties: readonly Tie[];
  readonly fused: readonly FusedTie[];
  readonly index: AccountIndex;
  readonly objects: ObjectIndex;
  readonly cases: TextCases;
}

/**
 * Prepares the cards of accounts and groups: `explainAccount` and `explainGroup` take the result.
 *
 * Cards are made from the comments and the analysis alone. The search is repeated without shuffles for the parts that are not given
 * (`known`), so that a card can be made from an analysis that was stored; its p- and q-values come out the same.
 *
 * Cost: nothing until the first card. Then, without `known`, the search without its shuffles: some 2 s for
 * 45,000 comments; a card itself takes milliseconds.
 *
 * @param analysis the analysis of this very table.
 * @example
 * import { analyseComments, arrangeCards, explainAccount, simulateAlmaty, tableOfSection } from 'in-concert';
 * const table = tableOfSection(simulateAlmaty({ seed: 1, accounts: 200, comments: 1500, campaigns: 'none' }));
 * const deck = arrangeCards(table, analyseComments(table, { shuffles: 3 }));
 * const card = explainAccount(deck, table.row(0).account);
 * card.rungs.map(({ level }) => level); // => [0, 1, 2]
 */
export function arrangeCards(
  table: CommentTable,
  analysis: CardAnalysis,
  known: Partial<CardParts> & { readonly options?: Partial<CardOptions> } = {},
): CardDeck {
  const { parameters } = analysis;
  const options = { ...cardDefaults, ...known.options };
  const search = remember(() => known.search ?? findCoordination(table, { ...parameters, shuffles: 0 }));
  const copied = remember(
    () =>
      known.copied ??
      findCopiedTexts(table, search().prepared, {
        level: parameters.level,
        minBits: parameters.minBits,
        idiomBits: parameters.idiomBits ?? copiedTextDefaults.idiomBits,
      }),
  );
  const groupCodes = remember(() => {
    const codes = new Map(analysis.groups.flatMap(({ accounts }) => accounts.map((one) => [one, -1])));
    for (let code = 0; code < table.account.values.length; code++) {
      const name = table.account.values.get(code);
      if (codes.has(name)) codes.set(name, code);
    }
    return analysis.groups.map(({ id, accounts }) => ({
      id,
      accounts: accounts.map((one) => codes.get(one)!),
    }));
  });
  const ties = remember(() => listTies({ observed: search().observed, options: parameters }, groupCodes()));
  const index = remember(() => indexAccounts(table, analysis, search().observed, copied(), ties()));
  const fused = remember(() => fuseLayers(ties(), search().observed));
  const objects = remember(() => indexObjects(table, search()));
  const cases = remember(() => createTextCases(table, search().prepared, copied(), index().groupOf));
  const network = remember(
    () =>
      known.network ??
      measureNetwork({ table, layers: search().observed, ties: ties(), groups: groupCodes() }),
  );
  const comparisons = remember(
    () =>
      known.comparisons ??
      compareGroups(table, analysis.groups, {
        timezone: parameters.timezone,
        seed: parameters.seed,
        words: search().prepared.words,
      }),
  );
  return {
    table,
    analysis,
    options,
    get search() {
      return search();
    },
    get copied() {
      return copied();
    },
    get network() {
      return network();
    },
    get comparisons() {
      return comparisons();
    },
    get ties() {
      return ties();
    },
    get fused() {
      return fused();
    },
    get index() {
      return index();
    },
    get objects() {
      return objects();
    },
    get cases() {
      return cases();
    },
  };
}

/** The value of a function, computed when it is first asked for. */
function remember<T>(compute: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: compute() }).value;
}
