import { formatDays } from '../../words/formatTime.js';

/** "5 Jan 2022", "3 to 9 Jan 2022". The days are already those of the zone. */
export function nameBin({ first, last }: { readonly first: string; readonly last: string }): string {
  return formatDays(Date.parse(`${first}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`), 'UTC');
}
