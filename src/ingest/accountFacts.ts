import type { AccountFacts } from '../model/accountFacts.js';
import type { CodedColumn, TextColumn } from '../model/commentTable.js';
import { InputError } from '../model/inputError.js';
import { say } from '../words/say.js';
import { measureIdNeighbours } from './accountFactsIds.js';
import { measureNames } from './accountFactsNames.js';
import type { FinishedFacts } from './accountFactsSource.js';
import { readTimes, type TimeOptions } from './readTimes.js';
import { buildTextColumn } from './textColumn.js';

/** How the registration dates of a file are to be read. */
export type FactsFile = Pick<TimeOptions, 'file' | 'timezone' | 'dateOrder'>;

export interface DerivedFacts {
  /** Null where nothing is known of any account. */
  readonly facts: AccountFacts | null;
  readonly notes: readonly string[];
}

/**
 * Makes the facts of accounts of what the files say of them; source `k` is of `files[k]`. Names are let go: only numbers
 * derived from them remain. The first file that says something of an account is believed.
 *
 * Cost: linear in rows where a table has such columns, else O(accounts · log accounts).
 */
export function deriveAccountFacts(
  account: CodedColumn,
  sources: readonly FinishedFacts[],
  files: readonly FactsFile[],
): DerivedFacts {
  const accounts = account.values.length;
  const ids = measureIdNeighbours(account.values);
  const isTold = sources.some(
    ({ registered, name, namesAreAccounts, noted }) =>
      registered !== null || name !== null || namesAreAccounts || noted.size > 0,
  );
  if (ids === null && !isTold) return { facts: null, notes: [] };
  const unknown = (): Float64Array => new Float64Array(accounts).fill(NaN);
  const registeredAt = unknown();
  const names: (string | null)[] = new Array<string | null>(isTold ? accounts : 0).fill(null);
  const notes: string[] = [];
  const codeOf = createCodes(account.values, sources);
  for (const [k, source] of sources.entries()) {
    const { from, noted, registered, name, namesAreAccounts } = source;
    const to = sources[k + 1]?.from ?? account.codes.length;
    const read = (cells: TextColumn) => readDates(cells, files[k]!, notes);
    const setDate = (code: number, at: number) => {
      if (Number.isNaN(registeredAt[code]!)) registeredAt[code] = at;
    };
    if (registered !== null) {
      const at = read(registered.values);
      eachPair(account, registered, from, to, (code, cell) => setDate(code, at[cell]!));
    }
    if (name !== null)
      eachPair(account, name, from, to, (code, cell) => (names[code] ??= name.values.get(cell)));
    if (namesAreAccounts)
      for (let row = from; row < to; row++) {
        const code = account.codes[row]!;
        if (code >= 0) names[code] ??= account.values.get(code);
      }
    if (noted.size === 0) continue;
    const dates = read(buildTextColumn(Array.from(noted.values(), (note) => note.registered ?? '')));
    for (const [i, [id, note]] of [...noted].entries()) {
      const code = codeOf.get(id);
      if (code === undefined) continue;
      setDate(code, dates[i]!);
      names[code] ??= note.name || null;
    }
  }
  const { letters, digits, shared, sharedP } = isTold
    ? measureNames(names)
    : { letters: unknown(), digits: unknown(), shared: unknown(), sharedP: unknown() };
  const facts: AccountFacts = {
    registeredAt,
    idNeighbours: ids?.excess ?? unknown(),
    idNeighboursP: ids?.p ?? unknown(),
    nameLetters: letters,
    nameDigits: digits,
    nameShared: shared,
    nameSharedP: sharedP,
  };
  const isKnown = ids !== null || [registeredAt, digits].some((values) => !values.every(Number.isNaN));
  return { facts: isKnown ? facts : null, notes };
}

/** Where accounts stand, if any source has notes by account. */
function createCodes(values: TextColumn, sources: readonly FinishedFacts[]): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  if (sources.some(({ noted }) => noted.size > 0))
    for (let code = 0; code < values.length; code++) codes.set(values.get(code), code);
  return codes;
}

function eachPair(
  account: CodedColumn,
  cells: CodedColumn,
  from: number,
  to: number,
  take: (code: number, cell: number) => void,
): void {
  for (let row = from; row < to; row++) {
    const code = account.codes[row]!;
    const cell = cells.codes[row - from]!;
    if (code >= 0 && cell >= 0) take(code, cell);
  }
}

/** Dates that nobody can place in time are left out and said, not refused: the comments do not need them. */
function readDates(cells: TextColumn, file: FactsFile, notes: string[]): Float64Array {
  const lines = new Float64Array(cells.length);
  try {
    return readTimes(cells, lines, { ...file, column: null }).at;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    notes.push(
      error.fix === undefined
        ? say`registration dates of accounts are not used: they do not say their time exactly`
        : say`registration dates of accounts are not used: they do not say their time exactly; ${error.fix}`,
    );
    return new Float64Array(cells.length).fill(NaN);
  }
}
