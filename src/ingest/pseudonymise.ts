import type { CodedColumn, CommentTable, TextColumn } from '../model/commentTable.js';
import { blurRegistration } from './accountFactsOrder.js';
import { assembleTable } from './assembleTable.js';
import { viewBytes } from './copyBytes.js';
import { createKeyedHash } from './keyedHash.js';
import { maskMentions } from './maskMentions.js';
import { TextColumnBuilder } from './textColumn.js';
import { TextDictionary } from './textDictionary.js';

export interface PseudonymiseOptions {
  /** The secret. The same key gives the same pseudonyms; see {@link loadPseudonymKey}. */
  readonly key: Uint8Array | string;
  /** Further columns whose numbers stay as they are, though they may look like somebody's id. */
  readonly numberColumns?: readonly string[] | undefined;
}

/** Length and marks of pseudonyms: 16 hex digits, so that among a million accounts two share one with odds of 1 to 10^7. */
export const pseudonymiseDefaults = { digits: 16, accountPrefix: 'a_', commentPrefix: 'c_' } as const;

/**
 * Replaces account ids, comment ids (also of the comments replied to and of the posts quoted, and the addresses of these) and everything that a text points at somebody with by keyed hashes.
 *
 * What it can miss: names written without markup, links to profiles by name, e-mail addresses, telephone numbers. Groups and threads are public
 * places and keep their ids, but for those that are accounts of the table too. An account that is mentioned gets the same pseudonym in its comments and in the mention.
 *
 * A cell of a further column that is the id of an account or comment of the table gets that pseudonym; other cells are masked as texts are.
 * Of `numberColumns` the numbers stay: 17 likes are not account 17.
 *
 * Formula: `a_` + the first 16 hex digits of HMAC-SHA256(key, id); a plain hash could be undone by trying all ids.
 *
 * Cost: linear; about 2 µs for each distinct account and each comment id. Texts are copied only if one of them changes.
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
  const mask = (text: string) => maskMentions(text, account);
  const maskId = (id: string) => (id === '' ? '' : comment(id));
  return assembleTable({
    ...table,
    commentId: mapTexts(table.commentId, comment),
    account: mapValues(table.account, account),
    group: table.group === null ? null : maskKnown(table.group, table, pseudonyms),
    thread: table.thread === null ? null : maskKnown(table.thread, table, pseudonyms),
    parent: table.parent === null ? null : mapTexts(table.parent, maskId),
    quoted: table.quoted === null ? null : mapTexts(table.quoted, maskId),
    columns: Object.fromEntries(
      Object.entries(table.columns).map(([name, cells]) => [
        name,
        options.numberColumns?.includes(name) === true
          ? mapValues(cells, (value) => (isNumber(value) ? value : mask(value)))
          : maskKnown(cells, table, pseudonyms, mask),
      ]),
    ),
    text: maskTexts(table.text, mask),
    accountFacts: table.accountFacts ? blurRegistration(table.accountFacts) : null,
  });
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
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
 * A value that is itself an account or a comment gets that pseudonym: a page that answers its readers, or a thread that
 * goes by the id of its first post, as on X. Others are changed by `mask`, or stay.
 */
function maskKnown(
  cells: CodedColumn,
  { account, commentId, parent, quoted }: CommentTable,
  hash: Pseudonyms,
  mask: ((text: string) => string) | null = null,
): CodedColumn {
  const { values } = cells;
  const markKnown = createNameSearch(values);
  const isAccount = markKnown([account.values]);
  const isComment = markKnown([commentId, parent, quoted].filter((column) => column !== null));
  const builder = new TextColumnBuilder();
  for (let code = 0; code < values.length; code++) {
    if (isAccount[code] === 1) builder.append(hash.account(values.get(code)));
    else if (isComment[code] === 1) builder.append(hash.comment(values.get(code)));
    else if (mask !== null) builder.append(mask(values.get(code)));
    else builder.appendBytes(values.bytes, values.offsets[code]!, values.offsets[code + 1]!, false);
  }
  return { codes: cells.codes, values: builder.finish() };
}

/**
 * Makes the function that marks with 1 the names that stand in one of some columns. Bytes are compared: strings of a
 * million ids would cost a second.
 */
function createNameSearch(names: TextColumn): (columns: readonly TextColumn[]) => Uint8Array {
  const dictionary = new TextDictionary();
  const lengths = new Set<number>();
  const codes = new Int32Array(names.length);
  for (let name = 0; name < names.length; name++) {
    const from = names.offsets[name]!;
    const to = names.offsets[name + 1]!;
    lengths.add(to - from);
    codes[name] = dictionary.addBytes(names.bytes, from, to, false);
  }
  return (columns) => {
    const isKnown = new Uint8Array(names.length);
    for (const { bytes, offsets, length } of columns) {
      const view = viewBytes(bytes);
      for (let i = 0; i < length; i++) {
        const from = offsets[i]!;
        const to = offsets[i + 1]!;
        const found = lengths.has(to - from) ? dictionary.find(view, from, to) : -1;
        if (found >= 0) isKnown[found] = 1;
      }
    }
    return Uint8Array.from(codes, (code) => isKnown[code]!);
  };
}

/** What a mention begins with or holds: `@ * [ /`. */
const mentionSigns = [0x40, 0x2a, 0x5b, 0x2f];

/** Changes only the texts in which a sign of a mention stands; the others are copied as bytes, or not at all if none is changed. */
function maskTexts(column: TextColumn, change: (text: string) => string): TextColumn {
  const { bytes, offsets, length } = column;
  const findSign = createSignSearch(bytes);
  let builder: TextColumnBuilder | null = null;
  for (let i = 0; i < length; i++) {
    const from = offsets[i]!;
    const to = offsets[i + 1]!;
    if (findSign(from) < to) {
      const text = column.get(i);
      const changed = change(text);
      if (changed !== text && builder === null) builder = copyBefore(column, i);
      if (changed !== text) {
        builder!.append(changed);
        continue;
      }
    }
    builder?.appendBytes(bytes, from, to, false);
  }
  return builder?.finish() ?? column;
}

function copyBefore({ bytes, offsets }: TextColumn, end: number): TextColumnBuilder {
  const builder = new TextColumnBuilder();
  builder.reserve(bytes.length);
  for (let i = 0; i < end; i++) builder.appendBytes(bytes, offsets[i]!, offsets[i + 1]!, false);
  return builder;
}

/** Gives the function that finds the next sign at or after a place, asked in ascending order; `indexOf` looks at each byte once. */
function createSignSearch(bytes: Uint8Array): (from: number) => number {
  const places = mentionSigns.map(() => -1);
  return (from) => {
    let nearest = Infinity;
    for (let k = 0; k < places.length; k++) {
      if (places[k]! < from) {
        const found = bytes.indexOf(mentionSigns[k]!, from);
        places[k] = found < 0 ? Infinity : found;
      }
      if (places[k]! < nearest) nearest = places[k]!;
    }
    return nearest;
  };
}
