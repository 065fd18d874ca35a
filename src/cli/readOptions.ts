import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ReadOptions } from '../ingest/readComments.js';
import type { ColumnMapping } from '../model/reading.js';

/** The options of reading, the same in every command, as commander gives them. */
export interface ReadFlags {
  readonly events?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly timezone?: string;
  readonly dateOrder?: 'DMY' | 'MDY';
  readonly keepIds?: boolean;
  readonly keyFile?: string;
}

export function addReadOptions(command: Command): Command {
  return command
    .option(
      '--map <columns>',
      'which column is what, where the names do not tell: time=Date,account=Author,text=Message,…',
      parseMap,
    )
    .option(
      '--timezone <zone>',
      'zone of times that name none, UTC or a place such as Asia/Almaty; also the zone of days and charts',
    )
    .addOption(
      new Option('--date-order <order>', 'order of day and month in dates like 01.02.2022').choices([
        'DMY',
        'MDY',
      ]),
    )
    .option('--keep-ids', 'do not replace account and comment ids by pseudonyms')
    .option(
      '--key-file <file>',
      'key of the pseudonyms (made when missing); the same key gives the same ids',
    );
}

/** What the flags mean to the reader; the key of the pseudonyms is up to the command. */
export function readOptionsOf(flags: ReadFlags): Pick<ReadOptions, 'columns' | 'timezone' | 'dateOrder'> {
  return {
    columns: flags.map as Partial<ColumnMapping> | undefined,
    timezone: flags.timezone,
    dateOrder: flags.dateOrder,
  };
}

const mapKeys = {
  id: 'commentId',
  comment: 'commentId',
  commentId: 'commentId',
  account: 'account',
  time: 'time',
  hour: 'hour',
  text: 'text',
  group: 'group',
  thread: 'thread',
  parent: 'parent',
  quoted: 'quoted',
  registered: 'registered',
  name: 'name',
};

/** `time=Date,account=Author` as a mapping of columns. */
export function parseMap(value: string): Record<string, string> {
  const mapping: Record<string, string> = {};
  for (const part of value.split(',')) {
    const [key = '', ...column] = part.split('=');
    const known = Object.hasOwn(mapKeys, key.trim())
      ? mapKeys[key.trim() as keyof typeof mapKeys]
      : undefined;
    if (known === undefined || column.length === 0) {
      throw new InvalidArgumentError(`write it as ${Object.keys(mapKeys).join('=…,')}=… (got "${part}").`);
    }
    mapping[known] = column.join('=').trim();
  }
  return mapping;
}
