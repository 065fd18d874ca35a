import { cutCells } from '../coordination/chance/cells.js';
import type { CoordinationSearch } from '../coordination/findCoordination.js';
import {
  injectCampaign,
  listOwnComments,
  type InjectedCampaign,
} from '../coordination/power/injectCampaign.js';
import { adjustLayers, keepUnlikely } from '../coordination/chance/layerLevels.js';
import { createPairSearch, type Layer, type LayerPairs } from '../coordination/chance/searchPairs.js';
import { arrangeWindows } from '../coordination/pairs/windows.js';
import type { CommentTable } from '../model/commentTable.js';
import type { CampaignDesign } from '../model/power.js';
import { createGroupMeasure, findCandidateGroups } from '../network/testGroups.js';
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
 * Cost: a search of the trace's layers for each injection, and the groups of each shuffled run once.
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
  const measureGroup = createGroupMeasure(search, before);

  return (design, random) => {
    const injected = injectCampaign(site, design, random);
    const pairs = findPairs(injected, search, { maxP, others });
    const found = new Set(tiePairs(pairs, { level: options.level }).flatMap(({ a, b }) => [a, b]));
    for (const group of findCandidateGroups(pairs, options, injected.accounts))
      if (measureGroup(group) <= options.groupLevel) for (const one of group.accounts) found.add(one);
    return [...found].filter((one) => one >= before).length / design.accounts;
  };
}

function findPairs(
  { account, accounts, actions }: InjectedCampaign,
  { options, observed }: CoordinationSearch,
  { maxP, others }: { readonly maxP: number; readonly others: readonly LayerPairs[] },
): LayerPairs[] {
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
    pairs.length * ((accounts * (accounts - 1)) / 2),
  );
  return pairs.map((layer, k) => ({ ...layer, q: q[k]! }));
}
