import { cutCells } from '../../src/coordination/chance/cells.js';
import type { CoordinationSearch } from '../../src/coordination/findCoordination.js';
import { injectCampaign, listOwnComments } from '../../src/coordination/power/injectCampaign.js';
import { judgePairs } from '../../src/coordination/chance/timing/judgePairs.js';
import { createPairSearch } from '../../src/coordination/chance/searchPairs.js';
import { doShuffleRuns } from '../../src/coordination/chance/shuffleRuns.js';
import { arrangeWindows } from '../../src/coordination/pairs/windows.js';
import type { ShuffledRun } from '../../src/coordination/chance/floor.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { CampaignDesign } from '../../src/model/power.js';
import { testGroups } from '../../src/network/testGroups.js';
import { tiePairs } from '../../src/network/tiePairs.js';
import { createRandom } from '../../src/stats/random.js';

/** The share of accounts that the whole search finds on the injected data: every shuffled run done again, with the campaign in it. */
export function searchInjected(
  table: CommentTable,
  search: CoordinationSearch,
  design: CampaignDesign,
  seed: number,
): number {
  const before = table.account.values.length;
  const injected = injectCampaign(
    {
      at: table.at,
      account: table.account.codes,
      accounts: before,
      actions: search.actions[0]!,
      ownComments: listOwnComments(table.account.codes, before, 5),
    },
    design,
    createRandom(seed),
  );
  const { account, accounts, actions } = injected;
  const { options } = search;
  const layers = options.windowsSeconds.map((windowSeconds) => ({
    actions,
    windowSeconds,
    windows: arrangeWindows(actions, windowSeconds),
  }));
  const random = createRandom(seed);
  const seeds = Array.from({ length: options.shuffles }, () => random.integer(2 ** 32));
  const job = {
    ...options,
    layers,
    account,
    accounts,
    cells: cutCells(account.length, options.cellComments),
    seeds,
    relabelling: null,
  };
  const shuffled: ShuffledRun[] = [];
  let next = 0;
  doShuffleRuns(
    job,
    () => next++,
    (_, run) => shuffled.push(run),
  );
  const pairs = createPairSearch(layers, job);
  const observed = judgePairs(pairs.findAll(account), table.at, { accounts, level: options.level });
  const found = new Set(tiePairs(observed, { level: options.level }).flatMap(({ a, b }) => [a, b]));
  const whole = { ...search, job, actions: [actions], observed, shuffled, expect: pairs.expect };
  for (const group of testGroups(whole, injected).groups) for (const one of group.accounts) found.add(one);
  return [...found].filter((one) => one >= before).length / design.accounts;
}
