import type { CodedColumn, CommentTable, TextColumn } from '../model/commentTable.js';
import { assembleTable } from './assembleTable.js';
import { createKeyedHash } from './keyedHash.js';
import { maskMentions } from './maskMentions.js';
import { TextColumnBuilder } from './textColumn.js';

export interface PseudonymiseOptions {
  /** The secret. The same key gives the same pseudonyms; see {@link loadPseudonymKey}. */
  readonly key: Uint8Array | string;
}

/** Length and marks of pseudonyms: 16 hex digits, so that among a million accounts two share one with odds of 1 to 10^7. */
export const pseudonymiseDefaults = { digits: 16, accountPrefix: 'a_', commentPrefix: 'c_' } as const;

/**
 * Replaces account ids, comment ids (also of the comments replied to) and everything that a text points at somebody with by keyed hashes.
 *
 * What it can miss: names written without markup, links to profiles by name, e-mail addresses, telephone numbers. Groups and threads are public
 * places and keep their ids, but for those that are accounts of the table too. An account that is mentioned gets the same pseudonym in its comments and in the mention.
 *
 * Formula: `a_` + the first 16 hex digits of HMAC-SHA256(key, id); a plain hash could be undone by trying all ids.
 *
 * Cost: linear; about 5 µs for each distinct account and each comment id.
 *
 * Source: HMAC, RFC 2104.
 *
 * @example
 * import { buildCommentTable, pseudonymise } from 'in-concert';
 * const table = buildCommentTable([{ account: '17', at: 0, text: '[id17|Ann], сәлем' }]);
 * const row = pseudonymise(table, { key: 'only for this example' }).row(0);
 * row.account; // => 'a_ddc74566e4b281b8'
 * row.text; // => '[ida_ddc74566e4b281b8|someone], сәлем'
 */
export function pseudonymise(table: CommentTable, options: PseudonymiseOptions): CommentTable {
  const pseudonyms = createPseudonyms(options);
  const { account, comment } = pseudonyms;
  return assembleTable({
    ...table,
    commentId: mapTexts(table.commentId, comment),
    account: mapValues(table.account, account),
    group: maskPlaces(table.group, table, pseudonyms),
    thread: maskPlaces(table.thread, table, pseudonyms),
    parent: table.parent === null ? null : mapTexts(table.parent, (id) => (id === '' ? '' : comment(id))),
    text: maskTexts(table.text, (text) => maskMentions(text, account)),
  });
}

/** The pseudonyms of account and comment ids. */
export interface Pseudonyms {
  readonly account: (id: string) => string;
  readonly comment: (id: string) => string;
}

/** Makes the functions that give pseudonyms by a key. */
export function createPseudonyms({ key }: PseudonymiseOptions): Pseudonyms {
  if (key.length === 0) throw new Error('pseudonymise: key must not be empty');
  const hash = createKeyedHash(key);
  const { accountPrefix, commentPrefix } = pseudonymiseDefaults;
  return { account: (id) => accountPrefix + hash(id), comment: (id) => commentPrefix + hash(id) };
}

function mapTexts(column: TextColumn, change: (text: string) => string): TextColumn {
  const builder = new TextColumnBuilder();
  for (let i = 0; i < column.length; i++) builder.append(change(column.get(i)));
  return builder.finish();
}

function mapValues(column: CodedColumn, change: (value: string) => string): CodedColumn {
  return { codes: column.codes, values: mapTexts(column.values, change) };
}

/**
 * A place that is itself an account or a comment gets that pseudonym: a page that answers its readers, or a thread that
 * goes by the id of its first post, as on X.
 */
function maskPlaces(
  places: CodedColumn | null,
  { account, commentId, parent }: CommentTable,
  hash: Pseudonyms,
): CodedColumn | null {
  if (places === null) return null;
  const names = new Set(Array.from({ length: places.values.length }, (_, code) => places.values.get(code)));
  const accounts = keepKnown(names, [account.values]);
  const comments = keepKnown(names, parent === null ? [commentId] : [commentId, parent]);
  return mapValues(places, (place) =>
    accounts.has(place) ? hash.account(place) : comments.has(place) ? hash.comment(place) : place,
  );
}

/** The names that stand in one of the columns. */
function keepKnown(names: ReadonlySet<string>, columns: readonly TextColumn[]): Set<string> {
  const known = new Set<string>();
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      const value = column.get(i);
      if (names.has(value)) known.add(value);
    }
  }
  return known;
}

/** Changes only the texts in which one of the signs of a mention stands (`@ * [ /`); the others are copied as bytes. */
function maskTexts(column: TextColumn, change: (text: string) => string): TextColumn {
  const builder = new TextColumnBuilder();
  const { bytes, offsets } = column;
  for (let i = 0; i < column.length; i++) {
    const from = offsets[i]!;
    const to = offsets[i + 1]!;
    if (hasMentionSign(bytes, from, to)) builder.append(change(column.get(i)));
    else builder.appendBytes(bytes, from, to, false);
  }
  return builder.finish();
}

function hasMentionSign(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const byte = bytes[i];
    if (byte === 0x40 || byte === 0x2a || byte === 0x5b || byte === 0x2f) return true;
  }
  return false;
}
