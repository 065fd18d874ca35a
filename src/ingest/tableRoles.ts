import { InputError } from '../model/inputError.js';
import type { ColumnMapping } from '../model/reading.js';
import type { FactColumns } from './accountFactsSource.js';
import type { OptionalColumn } from './cellsBuilder.js';
import type { ColumnRole } from './columnHints.js';

/** Where the columns of a mapping stand; −1 for those it lacks. */
export function placeColumns(
  names: readonly string[],
  mapping: ColumnMapping | null,
): Readonly<Record<ColumnRole, number>> {
  const place = (role: ColumnRole) => {
    const name = mapping?.[role] ?? null;
    return name === null ? -1 : names.indexOf(name);
  };
  return {
    commentId: place('commentId'),
    account: place('account'),
    time: place('time'),
    hour: place('hour'),
    text: place('text'),
    group: place('group'),
    thread: place('thread'),
    parent: place('parent'),
    quoted: place('quoted'),
    registered: place('registered'),
    name: place('name'),
  };
}

/** What each column serves as; null for those not in use. */
export function listRoles(names: readonly string[], mapping: ColumnMapping | null): (ColumnRole | null)[] {
  const places = Object.entries(placeColumns(names, mapping)) as [ColumnRole, number][];
  return names.map((_, k) => places.find(([, place]) => place === k)?.[0] ?? null);
}

/** Optional columns of a table with this mapping. */
export function listOptional({ group, thread, parent, quoted }: ColumnMapping): OptionalColumn[] {
  const columns: OptionalColumn[] = [];
  if (group !== null) columns.push('group');
  if (thread !== null) columns.push('thread');
  if (parent !== null) columns.push('parent');
  if (quoted !== null) columns.push('quoted');
  return columns;
}

/** What a table with columns at these places tells of its accounts. */
export function listFactColumns({
  account,
  registered,
  name,
}: Readonly<Record<ColumnRole, number>>): FactColumns {
  return {
    registered: registered >= 0,
    name: name >= 0 && name !== account,
    namesAreAccounts: name >= 0 && name === account,
  };
}

/** What the time is called, for words. */
export function nameTime({ time, hour }: ColumnMapping): string {
  return hour === null ? time : `${time} + ${hour}`;
}

/** Which of the further columns that may be missing the table has; one that stands twice is not taken. */
export function listPresent(names: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.filter((name) => names.filter((other) => other === name).length === 1);
}

/** Where the further columns stand that the user asked for; one that is not there, or twice, is an {@link InputError}. */
export function placeExtra(names: readonly string[], wanted: readonly string[], file: string): number[] {
  return wanted.map((name) => {
    const count = names.filter((other) => other === name).length;
    if (count === 1) return names.indexOf(name);
    const place = { file, line: 1 };
    if (count > 1)
      throw new InputError(`${count} columns are named \`${name}\``, {
        place,
        fix: 'give each its own name',
      });
    throw new InputError(`there is no column \`${name}\``, {
      place,
      fix: `the columns are ${names.join(', ')}`,
    });
  });
}
