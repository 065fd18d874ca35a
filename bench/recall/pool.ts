// Tweets of one operation pooled with comments of ordinary people on one clock.
import { existsSync } from 'node:fs';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { CommentTable } from '../../src/model/commentTable.js';

const data = new URL('../../../shared/data/', import.meta.url);
const files = { tweets: 'ira/ira_ru_2015-05_06.csv.gz', comments: 'vk/vk_media_comments_2022.csv.gz' };
const minute = 60_000;

/**
 * How the comments come into the time of the tweets. `stretched`: linearly, first on first and last on last, so that the gaps
 * of the collection stay gaps. `ranked`: the comment of rank r of n takes the time at which a share r/n of the tweets
 * has been written, so that both have one tide and every cell both kinds. Times are cut to the minute in both, as those of
 * the tweets are.
 */
export type Retiming = 'stretched' | 'ranked';

export interface Pool {
  readonly table: CommentTable;
  /** Codes of the accounts to be judged, with five rows or more: of the operation, and ordinary ones. */
  readonly operation: readonly number[];
  readonly ordinary: readonly number[];
}

export function hasRealData(): boolean {
  return Object.values(files).every((file) => existsSync(new URL(file, data)));
}

/** Rows of one file in the order of time, as they came. */
interface Source {
  readonly account: readonly string[];
  readonly at: Float64Array;
  readonly text: readonly string[];
}

export interface PoolOptions {
  readonly retiming: Retiming;
  /** Whether tweets marked as retweets are left out. */
  readonly originalsOnly: boolean;
}

export async function readPool({ retiming, originalsOnly }: PoolOptions): Promise<Pool> {
  const tweets = await readSource(files.tweets, originalsOnly);
  const comments = await readSource(files.comments, false);
  const retime = retiming === 'ranked' ? rankTimes : stretchTimes;
  const table = buildCommentTable({
    account: [...tweets.account.map((one) => `t${one}`), ...comments.account.map((one) => `c${one}`)],
    at: [...tweets.at, ...retime(comments.at, tweets.at)],
    text: [...tweets.text, ...comments.text],
  });
  const rows = new Int32Array(table.account.values.length);
  for (const code of table.account.codes) rows[code]!++;
  const active = Array.from(rows.keys()).filter((code) => rows[code]! >= 5);
  const isTweeter = (code: number): boolean => table.account.values.get(code).startsWith('t');
  return {
    table,
    operation: active.filter(isTweeter),
    ordinary: active.filter((code) => !isTweeter(code)),
  };
}

async function readSource(file: string, originalsOnly: boolean): Promise<Source> {
  const extraColumns = originalsOnly ? ['post_type'] : [];
  const path = new URL(file, data).pathname;
  const { table } = await readComments(path, { keepIds: true, timezone: 'UTC', extraColumns });
  const kind = table.columns.post_type;
  const rows = Array.from(table.at.keys()).filter(
    (row) => kind === undefined || kind.codes[row]! < 0 || kind.values.get(kind.codes[row]!) !== 'R',
  );
  return {
    account: rows.map((row) => table.account.values.get(table.account.codes[row]!)),
    at: Float64Array.from(rows, (row) => table.at[row]!),
    text: rows.map((row) => table.text.get(row)),
  };
}

function stretchTimes(at: Float64Array, onto: Float64Array): number[] {
  const [from, span] = [onto[0]!, onto.at(-1)! - onto[0]!];
  const [first, length] = [at[0]!, at.at(-1)! - at[0]!];
  return Array.from(at, (time) => cutToMinute(from + ((time - first) / length) * span));
}

function rankTimes(at: Float64Array, onto: Float64Array): number[] {
  return Array.from(at, (_, rank) => {
    const place = (rank / (at.length - 1)) * (onto.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, onto.length - 1);
    return cutToMinute(onto[below]! + (place - below) * (onto[above]! - onto[below]!));
  });
}

function cutToMinute(time: number): number {
  return Math.floor(time / minute) * minute;
}
