import { GrowingArray } from '../../ingest/growingArray.js';
import type { CommentTable } from '../../model/commentTable.js';
import type { Actions } from '../../model/coordination.js';

/** Actions under construction: columns that grow, no object for each action. */
export class ActionList {
  readonly #trace: string;
  readonly #table: CommentTable;
  readonly #rows = new GrowingArray((size) => new Int32Array(size));
  readonly #objects = new GrowingArray((size) => new Int32Array(size));

  constructor(trace: string, table: CommentTable) {
    this.#trace = trace;
    this.#table = table;
  }

  /** Rows in ascending order; an object at most once for a row. */
  add(row: number, object: number): void {
    this.#rows.push(row);
    this.#objects.push(object);
  }

  /** The actions; nothing may be added after it. `objects` is one more than the largest code. */
  finish(objects: number, describeObject: (object: number) => string): Actions {
    const { account, at } = this.#table;
    const row = this.#rows.finish();
    const accounts = new Int32Array(row.length);
    const times = new Float64Array(row.length);
    for (let k = 0; k < row.length; k++) {
      accounts[k] = account.codes[row[k]!]!;
      times[k] = at[row[k]!]!;
    }
    return {
      trace: this.#trace,
      row,
      account: accounts,
      object: this.#objects.finish(),
      at: times,
      accounts: account.values.length,
      objects,
      describeObject,
    };
  }
}
