import { cutCells } from '../coordination/chance/cells.js';
import type { CoordinationSearch } from '../coordination/findCoordination.js';
import {
  injectCampaign,
  listOwnComments,
  type InjectedCampaign,
} from '../coordination/power/injectCampaign.js';
import { adjustLayers, keepUnlikely } from '../coordination/chance/layerLevels.js';
import { countTestablePairs } from '../coordination/chance/testablePairs.js';
import { judgePairs } from '../coordination/chance/timing/judgePairs.js';
import { createPairSearch, type Layer, type LayerPairs } from '../coordination/chance/searchPairs.js';
import { arrangeWindows } from '../coordination/pairs/windows.js';
import type { CommentTable } from '../model/commentTable.js';
import type { CampaignDesign } from '../model/power.js';
import { confirmMembers } from '../network/confirmMembers.js';
import { findCandidateGroups } from '../network/candidateGroups.js';
import { strengthOf } from '../network/findGroups.js';
import {
  measureStrengths,
  rankStrength,
  repeatForGroups,
  type GroupStrengths,
} from '../network/groupNulls.js';
import { tiePairs } from '../network/tiePairs.js';
import type { Random } from '../stats/random.js';

export interface InjectionOptions {
  /** The trace that the campaign leaves; one of the search's. */
  readonly trace: string;
  /** Injected accounts have as many comments of their own as some account with at least so many. */
  readonly minComments: number;
}

/** Injects a campaign and tells the share of its accounts that the search finds. */
export type TryInjection = (design: CampaignDesign, random: Random) => number;

/**
 * Prepares injections into the data of a search. An injected account is found when a pair at the level or a proven group
 * has it in.
 *
 * The layers of the trace are searched anew; of the other traces, in which the campaign leaves nothing, the observed pairs are
 * taken over, so that q is over the same traces as in the search. Groups are held against the shuffled runs of the search.
 * Cost: a search of the trace's layers for each injection; with groups, twice the shuffles of the search once.
 */
export function prepareInjections(
  table: CommentTable,
  search: CoordinationSearch,
  { trace, minComments }: InjectionOptions,
): TryInjection {
  const { options } = search;
  const before = table.account.values.length;
  const { actions } = search.observed.find(({ layer }) => layer.actions.trace === trace)!.layer;
  const site = {
    at: table.at,
    account: table.account.codes,
    accounts: before,
    actions,
    ownComments: listOwnComments(table.account.codes, before, minComments),
  };
  // A q at the level needs a p at the level.
  const maxP = Math.max(options.groupP, options.level);
  const others = search.observed
    .filter(({ layer }) => layer.actions !== actions)
    .map((pairs) => keepUnlikely(pairs, maxP));
  const nulls = groupsAreTested(search.options) ? repeatNulls(search, table.at) : [];

  return (design, random) => {
    const injected = injectCampaign(site, design, random);
    const { accounts } = injected;
    const { pairs, expect } = findPairs(injected, search, { maxP, others });
    const judged = {
      options,
      expect,
      observed: judgePairs(pairs, table.at, { accounts, level: options.level }),
    };
    const found = new Set(tiePairs(judged.observed, options).flatMap(({ a, b }) => [a, b]));
    if (nulls.length > 0)
      for (const group of findCandidateGroups(judged.observed, options, accounts)) {
        const strength = strengthOf(group);
        if (nulls.some((runs) => rankStrength(strength, runs) > options.groupLevel)) continue;
        for (const one of confirmMembers(group, judged, accounts)?.accounts ?? []) found.add(one);
      }
    return [...found].filter((one) => one >= before).length / design.accounts;
  };
}

/** Whether groups of weak pairs are looked for and so many shuffles are there that one could be proven. */
export function groupsAreTested({ groupP, groupLevel, shuffles }: CoordinationSearch['options']): boolean {
  return groupP > 0 && 1 / (shuffles + 1) <= groupLevel;
}

/**
 * The groups of all shuffled runs under the three nulls. A campaign injected later has objects of its own, which the third
 * null leaves to nobody: the runs on the data without it stand for those with it.
 */
function repeatNulls(search: CoordinationSearch, at: Float64Array): GroupStrengths[] {
  const suspects = findCandidateGroups(search.observed, search.options, search.job.accounts);
  return [
    measureStrengths(search.shuffled, search),
    repeatForGroups(search, 'sittings', suspects, at),
    repeatForGroups(search, 'sharers', suspects, at),
  ];
}

interface FoundPairs {
  readonly pairs: readonly LayerPairs[];
  readonly expect: CoordinationSearch['expect'];
}

function findPairs(
  { account, accounts, actions }: InjectedCampaign,
  { options, observed }: CoordinationSearch,
  { maxP, others }: { readonly maxP: number; readonly others: readonly LayerPairs[] },
): FoundPairs {
  const layers = observed
    .filter(({ layer }) => layer.actions.trace === actions.trace)
    .map(({ layer: { windowSeconds } }): Layer => ({
      actions,
      windowSeconds,
      windows: arrangeWindows(actions, windowSeconds),
    }));
  const { minCoActions, cellComments, level } = options;
  const cells = cutCells(account.length, cellComments);
  const found = createPairSearch(layers, { account, accounts, cells, minCoActions });
  const pairs = [...found.findUnlikely(account, { level, maxP }), ...others];
  const q = adjustLayers(
    pairs.map(({ p }) => p),
    Math.max(1, pairs.length * countTestablePairs(account, accounts, minCoActions)),
  );
  return {
    pairs: pairs.map((layer, k) => ({ ...layer, q: q[k]! })),
    // In the layers of the other traces the injected accounts do nothing.
    expect: (layer, asked) =>
      layer < layers.length ? found.expect(layer, asked) : new Float64Array(asked.a.length),
  };
}
