import { arrangeSharers, type SharersByObject } from '../../coordination/chance/timing/sharers.js';
import type { FoundCopies } from '../../coordination/copies/copiedTexts.js';
import type { CoordinationSearch } from '../../coordination/findCoordination.js';
import { listByAccount, type AccountPositions } from '../../coordination/pairs/accountPositions.js';
import type { CommentTable } from '../../model/commentTable.js';
import type { Actions } from '../../model/coordination.js';

/** Something that several accounts did: a text, an address, a thread, whatever the trace looks at. */
export interface SharedObject {
  readonly trace: string;
  /** In words; of a copied text the text that stands for all. */
  readonly words: string;
  /** Rows of all comments on it, in time order. */
  readonly rows: readonly number[];
  /** Distinct accounts of these. */
  readonly accounts: number;
  /** The copied text that it is; null for another thing done together. */
  readonly copies: FoundCopies | null;
}

/** Finds shared objects, each made once. */
export interface ObjectIndex {
  /** Object of a trace, by the layer that it was found in. */
  ofLayer(layer: number, object: number): SharedObject;
  ofCopies(copies: FoundCopies): SharedObject;
  /** Positions of the windows of a layer by account. */
  positionsOf(layer: number): AccountPositions;
  /** Objects of the layer's trace that both accounts acted on, however far apart in time. */
  countShared(layer: number, a: number, b: number): number;
}

/** Cost: linear in the actions of the traces asked for; each object linear in its comments. */
export function indexObjects(
  table: CommentTable,
  { observed, prepared }: Pick<CoordinationSearch, 'observed' | 'prepared'>,
): ObjectIndex {
  const sharers = new Map<Actions, SharersByObject>();
  const known = new Map<Actions, Map<number, SharedObject>>();
  const knownCopies = new Map<FoundCopies, SharedObject>();
  const positions: (AccountPositions | undefined)[] = [];
  const byAccount = new Map<Actions, AccountPositions>();
  const actionsOf = (actions: Actions): AccountPositions => {
    let found = byAccount.get(actions);
    if (found === undefined)
      byAccount.set(
        actions,
        (found = listByAccount(actions.account, actions.account.length, actions.accounts)),
      );
    return found;
  };
  const sharersOf = (actions: Actions): SharersByObject => {
    let found = sharers.get(actions);
    if (found === undefined) sharers.set(actions, (found = arrangeSharers(actions)));
    return found;
  };
  const countAccounts = (rows: readonly number[]): number =>
    new Set(rows.map((row) => table.account.codes[row]!)).size;
  return {
    ofLayer(layer, object) {
      const { actions } = observed[layer]!.layer;
      let ofTrace = known.get(actions);
      if (ofTrace === undefined) known.set(actions, (ofTrace = new Map()));
      let found = ofTrace.get(object);
      if (found === undefined) {
        const { starts, action } = sharersOf(actions);
        const rows = Array.from(
          action.subarray(starts[object]!, starts[object + 1]!),
          (k) => actions.row[k]!,
        );
        const words = actions.describeObject(object);
        found = { trace: actions.trace, words, rows, accounts: countAccounts(rows), copies: null };
        ofTrace.set(object, found);
      }
      return found;
    },
    ofCopies(copies) {
      let found = knownCopies.get(copies);
      if (found === undefined) {
        const { rows, text } = copies;
        const words = prepared.words.get(text);
        found = { trace: 'copied_text', words, rows, accounts: countAccounts(rows), copies };
        knownCopies.set(copies, found);
      }
      return found;
    },
    positionsOf(layer) {
      const { windows } = observed[layer]!.layer;
      return (positions[layer] ??= listByAccount(
        windows.account,
        windows.positions,
        table.account.values.length,
      ));
    },
    countShared(layer, a, b) {
      const { actions } = observed[layer]!.layer;
      const { first, list } = actionsOf(actions);
      const objects = (account: number): Set<number> =>
        new Set(Array.from(list.subarray(first[account]!, first[account + 1]!), (k) => actions.object[k]!));
      const other = objects(b);
      return [...objects(a)].filter((object) => other.has(object)).length;
    },
  };
}
