import { coActions } from '../coordination/pairs/coActions.js';
import { countLikeCooRtweet } from '../coordination/pairs/cooRtweet.js';
import { measureLags } from '../coordination/pairs/measureLags.js';
import type { CommentTable } from '../model/commentTable.js';
import type { Actions } from '../model/coordination.js';
import type { Cell } from '../report/csv.js';

/** Rows of a CSV file; columns in `text` hold ids as people chose them. */
export interface PairsTable {
  readonly columns: readonly string[];
  readonly text: readonly string[];
  readonly length: number;
  row(index: number): readonly Cell[];
}

/** The pairs of one trace and window with their lags. */
export function tabulatePairs(
  actions: Actions,
  table: CommentTable,
  options: { readonly windowSeconds: number; readonly minCoActions: number },
): PairsTable {
  const pairs = coActions(actions, options);
  const lags = measureLags(actions, pairs, options);
  const nameAccount = (code: number): string => table.account.values.get(code);
  return {
    columns: [
      'account_a',
      'account_b',
      'trace',
      'window_s',
      'co_actions',
      'total',
      'median_lag_s',
      'a_first',
      'b_first',
    ],
    text: ['account_a', 'account_b'],
    length: pairs.a.length,
    row: (k) => [
      nameAccount(pairs.a[k]!),
      nameAccount(pairs.b[k]!),
      actions.trace,
      options.windowSeconds,
      pairs.coActions[k]!,
      lags.total[k]!,
      lags.medianLagSeconds[k]!,
      lags.aFirst[k]!,
      lags.bFirst[k]!,
    ],
  };
}

/** The edges as CooRTweet gives them, under its own names. */
export function tabulateLikeCooRtweet(
  actions: Actions,
  table: CommentTable,
  options: { readonly windowSeconds: number; readonly minParticipation: number },
): PairsTable {
  const { windowSeconds: timeWindow, minParticipation } = options;
  const edges = countLikeCooRtweet(orderByLine(actions, table), { timeWindow, minParticipation });
  const nameAccount = (code: number): string => table.account.values.get(code);
  return {
    columns: [
      'from',
      'to',
      'weight',
      'avg_time_delta',
      'n_content_id',
      'n_content_id_y',
      'edge_symmetry_score',
      'weight_threshold',
    ],
    text: ['from', 'to'],
    length: edges.a.length,
    row: (k) => [
      nameAccount(edges.a[k]!),
      nameAccount(edges.b[k]!),
      edges.weight[k]!,
      edges.avgTimeDelta[k]!,
      edges.nContentId[k]!,
      edges.nContentIdY[k]!,
      edges.edgeSymmetryScore[k]!,
      edges.weightThreshold[k]!,
    ],
  };
}

/** The actions in the order of the file, which decides who is older among posts of the same moment. */
function orderByLine(actions: Actions, { line }: CommentTable): Actions {
  const { account, object, row, at } = actions;
  const order = row.map((_, k) => k).sort((p, q) => line[row[p]!]! - line[row[q]!]! || p - q);
  return {
    ...actions,
    account: order.map((k) => account[k]!),
    object: order.map((k) => object[k]!),
    row: order.map((k) => row[k]!),
    at: Float64Array.from(order, (k) => at[k]!),
  };
}
