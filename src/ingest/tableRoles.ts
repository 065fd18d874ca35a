import type { ColumnMapping } from '../model/reading.js';
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
  };
}

/** What each column serves as; null for those not in use. */
export function listRoles(names: readonly string[], mapping: ColumnMapping | null): (ColumnRole | null)[] {
  const places = Object.entries(placeColumns(names, mapping)) as [ColumnRole, number][];
  return names.map((_, k) => places.find(([, place]) => place === k)?.[0] ?? null);
}

/** Optional columns of a table with this mapping. */
export function listOptional({ group, thread, parent }: ColumnMapping): OptionalColumn[] {
  const columns: OptionalColumn[] = [];
  if (group !== null) columns.push('group');
  if (thread !== null) columns.push('thread');
  if (parent !== null) columns.push('parent');
  return columns;
}

/** What the time is called, for words. */
export function nameTime({ time, hour }: ColumnMapping): string {
  return hour === null ? time : `${time} + ${hour}`;
}
