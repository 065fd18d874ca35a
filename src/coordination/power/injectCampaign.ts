import type { Actions } from '../../model/coordination.js';
import type { CampaignDesign } from '../../model/power.js';
import type { Random } from '../../stats/random.js';
import { mergeActions, mergeColumn, mergeRows, type AddedActions } from './mergeRows.js';

/** What a campaign is injected into: the moments and accounts of all comments, and the actions of one trace. */
export interface InjectionSite {
  /** UTC ms, ascending. */
  readonly at: Float64Array;
  readonly account: Int32Array;
  readonly accounts: number;
  readonly actions: Actions;
  /** How many comments of its own an injected account may have: each draws one of these numbers. */
  readonly ownComments: Int32Array;
}

/** The data with the campaign in it. Injected accounts have the codes from the number of original accounts on. */
export interface InjectedCampaign {
  readonly at: Float64Array;
  readonly account: Int32Array;
  readonly accounts: number;
  readonly actions: Actions;
  /** New row of each original row. */
  readonly rowOf: Int32Array;
}

/** The comments of each account that has at least so many: of all accounts where none has. */
export function listOwnComments(account: Int32Array, accounts: number, minComments: number): Int32Array {
  const comments = new Int32Array(accounts);
  for (const one of account) comments[one]!++;
  const regular = comments.filter((count) => count >= minComments);
  return regular.length > 0 ? regular : comments;
}

/**
 * Injects one campaign into the actions of a trace: new accounts, comments of their own and the rounds.
 *
 * Own comments are at moments drawn from the section's comments and act on nothing. A round begins at such a moment, too (early
 * enough to end with the section). Every original row, account, object and moment stays; only row numbers move on.
 *
 * Cost: linear in rows and actions.
 */
export function injectCampaign(
  site: InjectionSite,
  design: CampaignDesign,
  random: Random,
): InjectedCampaign {
  const { at, account, accounts: before, actions } = site;
  const drawn = drawComments(site, design, random);
  drawn.sort((x, y) => x.at - y.at);
  const addedAt = Float64Array.from(drawn, (comment) => comment.at);
  const addedAccount = Int32Array.from(drawn, (comment) => comment.account);
  const merged = mergeRows(at, addedAt);
  const accounts = before + design.accounts;
  return {
    at: mergeColumn(merged, at, addedAt),
    account: mergeColumn(merged, account, addedAccount),
    accounts,
    actions: mergeActions(merged, actions, listActions(drawn, accounts, actions.objects + design.rounds)),
    rowOf: merged.rowOf,
  };
}

interface DrawnComment {
  readonly at: number;
  readonly account: number;
  /** −1 for a comment that acts on nothing. */
  readonly object: number;
}

function drawComments(
  { at, accounts: before, actions, ownComments }: InjectionSite,
  { accounts, rounds, spreadSeconds, participation }: CampaignDesign,
  random: Random,
): DrawnComment[] {
  const drawn: DrawnComment[] = [];
  const drawMoment = (): number => at[random.integer(at.length)]!;
  for (let one = 0; one < accounts; one++) {
    const own = ownComments[random.integer(ownComments.length)]!;
    for (let k = 0; k < own; k++) drawn.push({ at: drawMoment(), account: before + one, object: -1 });
  }
  const spread = spreadSeconds * 1000;
  const latest = Math.max(at[0]!, at.at(-1)! - spread);
  for (let round = 0; round < rounds; round++) {
    const start = Math.min(drawMoment(), latest);
    for (let one = 0; one < accounts; one++) {
      if (random.next() >= participation) continue;
      const moment = Math.round(start + random.next() * spread);
      drawn.push({ at: moment, account: before + one, object: actions.objects + round });
    }
  }
  return drawn;
}

function listActions(drawn: readonly DrawnComment[], accounts: number, objects: number): AddedActions {
  const rows = drawn.flatMap(({ object }, row) => (object < 0 ? [] : [row]));
  return {
    row: Int32Array.from(rows),
    account: Int32Array.from(rows, (row) => drawn[row]!.account),
    object: Int32Array.from(rows, (row) => drawn[row]!.object),
    at: Float64Array.from(rows, (row) => drawn[row]!.at),
    accounts,
    objects,
  };
}
