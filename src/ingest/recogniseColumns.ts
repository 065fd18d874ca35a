import { InputError } from '../model/inputError.js';
import type { ColumnMapping } from '../model/reading.js';
import { columnHints, dateBesideHour, type ColumnRole } from './columnHints.js';

const roles = Object.keys(columnHints) as ColumnRole[];
/** Roles that the mapping names only where a column has them. */
const besides: readonly ColumnRole[] = ['registered', 'name'];
const needed: readonly ColumnRole[] = ['account', 'time', 'text'];

export interface RecogniseOptions {
  /** Whether a table without a column of texts is an error; it is unless told otherwise. */
  readonly needsText?: boolean | undefined;
}

/** Decides which column serves as what: named by the caller, else by its name, else it is an {@link InputError} that asks. */
export function recogniseColumns(
  names: readonly string[],
  chosen: Partial<ColumnMapping>,
  file: string,
  { needsText = true }: RecogniseOptions = {},
): ColumnMapping {
  const mapping: Partial<Record<ColumnRole, string | null>> = {};
  const taken = new Set<string>();
  const place = { file, line: 1 };
  for (const role of roles) {
    const name = chosen[role];
    if (name === undefined) continue;
    if (name !== null) {
      checkName(names, name, role, file);
      taken.add(name);
    }
    mapping[role] = name;
  }
  if (mapping.time === undefined && mapping.hour === undefined)
    Object.assign(mapping, findDateAndHour(names.filter((name) => !taken.has(name))));
  for (const role of roles) {
    if (mapping[role] !== undefined) continue;
    const found = findByHint(names, role).filter((name) => !taken.has(name));
    if (found.length > 1)
      throw new InputError(
        `${found.map((name) => `\`${name}\``).join(' and ')} could each be the ${words[role]}`,
        {
          place,
          fix: `say which: --map ${role}=${found[0]!}`,
        },
      );
    if (found.length > 0 || !besides.includes(role)) mapping[role] = found[0] ?? null;
  }
  for (const role of needed)
    if ((role !== 'text' || needsText) && typeof mapping[role] !== 'string')
      throw new InputError(`no column looks like the ${words[role]}; the columns are ${names.join(', ')}`, {
        place,
        fix: `name it: --map ${role}=NAME`,
      });
  const { commentId, account, time, hour, text, group, thread, parent, quoted } = mapping as ColumnMapping;
  const told = Object.fromEntries(
    besides.filter((role) => mapping[role] !== undefined).map((role) => [role, mapping[role]!]),
  );
  return { commentId, account, time, hour, text, group, thread, parent, quoted, ...told };
}

const words: Readonly<Record<ColumnRole, string>> = {
  commentId: 'comment id',
  account: 'account',
  time: 'time',
  hour: 'time of day',
  text: 'text',
  group: 'group',
  thread: 'thread',
  parent: 'comment replied to',
  quoted: 'post quoted',
  registered: 'registration date of the account',
  name: 'name of the account',
};

/** Date and time of day in two columns, unless another column is more likely to be the whole time. */
function findDateAndHour(names: readonly string[]): Partial<Record<ColumnRole, string>> {
  const find = (hints: readonly string[]) => names.filter((name) => hints.includes(squash(name)));
  const [date, ...dates] = find(dateBesideHour.date);
  const [hour, ...hours] = find(dateBesideHour.hour);
  if (date === undefined || hour === undefined || dates.length + hours.length > 0) return {};
  return findByHint(names, 'time').includes(date) ? { time: date, hour } : {};
}

function findByHint(names: readonly string[], role: ColumnRole): string[] {
  for (const rank of columnHints[role]) {
    const hints = rank.map(squash);
    const found = names.filter((name) => hints.includes(squash(name)));
    if (found.length > 0) return found;
  }
  return [];
}

function checkName(names: readonly string[], name: string, role: ColumnRole, file: string): void {
  const count = names.filter((other) => other === name).length;
  if (count === 1) return;
  const place = { file, line: 1 };
  if (count > 1)
    throw new InputError(`${count} columns are named \`${name}\``, { place, fix: 'give each its own name' });
  const near = findNearest(names, name);
  throw new InputError(`there is no column \`${name}\` to be the ${words[role]}`, {
    place,
    fix: near === null ? `the columns are ${names.join(', ')}` : `did you mean \`${near}\`?`,
  });
}

/** Letters and digits in lower case: `created_at`, `createdAt` and `Created at` are one. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The name with the fewest edits to `wanted`, when these are at most a third of its letters (and one more). */
function findNearest(names: readonly string[], wanted: string): string | null {
  const distances = names.map((name) => countEdits(squash(name), squash(wanted)));
  const least = Math.min(...distances);
  return least <= wanted.length / 3 + 1 ? names[distances.indexOf(least)]! : null;
}

function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
