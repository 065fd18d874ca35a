import type { CodedColumn } from '../model/commentTable.js';
import { CodedColumnBuilder } from './codedColumn.js';

/** What a platform says of an account beside its comments, as it stands; it never leaves the reader. */
export interface AccountNote {
  readonly registered?: string | undefined;
  readonly name?: string | undefined;
}

/** Told of an account, by the name it has as the author of comments. */
export type NoteAccount = (account: string, note: AccountNote) => void;

/** Which columns of a table tell of its accounts. */
export interface FactColumns {
  readonly registered: boolean;
  readonly name: boolean;
  /** Accounts go by their names, so that no other column has them. */
  readonly namesAreAccounts: boolean;
}

const emptyFacts: FactColumns = { registered: false, name: false, namesAreAccounts: false };

/** What one file says of its accounts, while it is read: columns of a table, or notes of a platform. */
export class AccountFactsSource {
  /** The first row of the file. */
  readonly from: number;
  registered: CodedColumnBuilder | null = null;
  name: CodedColumnBuilder | null = null;
  namesAreAccounts = false;
  /** By account; the first that is said of it counts. */
  readonly noted = new Map<string, AccountNote>();

  constructor(from: number, columns: FactColumns = emptyFacts) {
    this.from = from;
    if (columns.registered) this.registered = new CodedColumnBuilder();
    if (columns.name) this.name = new CodedColumnBuilder();
    this.namesAreAccounts = columns.namesAreAccounts;
  }

  readonly note: NoteAccount = (account, { registered = '', name = '' }) => {
    if (account === '' || (registered === '' && name === '')) return;
    const known = this.noted.get(account);
    if (known === undefined) this.noted.set(account, { registered, name });
    else if (known.registered === '' || known.name === '')
      this.noted.set(account, {
        registered: known.registered || registered,
        name: known.name || name,
      });
  };

  /** The finished columns; nothing may be appended after it. */
  finish(): FinishedFacts {
    const { from, namesAreAccounts, noted } = this;
    return {
      from,
      namesAreAccounts,
      noted,
      registered: this.registered?.finish() ?? null,
      name: this.name?.finish() ?? null,
    };
  }
}

export interface FinishedFacts {
  readonly from: number;
  readonly namesAreAccounts: boolean;
  readonly noted: ReadonlyMap<string, AccountNote>;
  readonly registered: CodedColumn | null;
  readonly name: CodedColumn | null;
}
