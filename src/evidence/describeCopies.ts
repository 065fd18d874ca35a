import type { CopiedTexts, FoundCopies } from '../coordination/copies/copiedTexts.js';
import type { CopyBurst } from '../coordination/copies/copyChance.js';
import type { PreparedText } from '../coordination/traces/trace.js';
import type { CommentTable } from '../model/commentTable.js';
import type {
  CopiedText,
  CopyBurstFinding,
  CopyFindings,
  CopyOrigin,
  CopyOriginKind,
} from '../model/copies.js';
import { listFirstRows, readCopies, type CopyCase } from './copies/copyCase.js';
import { checkGreeting } from './copies/originGreeting.js';
import { checkQuotation } from './copies/originQuotation.js';
import { checkQuotesParent } from './copies/originQuotesParent.js';
import { originRules } from './copies/originRules.js';
import { checkShareButton } from './copies/originShareButton.js';
import { checkSlogan } from './copies/originSlogan.js';
import { checkSyndicated } from './copies/originSyndicated.js';
import { findPublishers } from './copies/publishers.js';
import { countQuotedParents } from './copies/quotedParents.js';
import { countOverlap } from './copies/accountOverlap.js';

export interface DescribeCopiesOptions {
  /** Accounts listed of each burst, in the order in which they came. */
  readonly mostAccounts: number;
}

/** Fifty accounts say who; the comments themselves are all in the data. */
export const describeCopiesDefaults: DescribeCopiesOptions = Object.freeze({ mostAccounts: 50 });

/** The rules of innocent origin, in the order in which they are told. */
const rules: Readonly<Record<CopyOriginKind, (one: CopyCase) => CopyOrigin | null>> = {
  quotes_parent: checkQuotesParent,
  quotation: checkQuotation,
  syndicated: checkSyndicated,
  share_button: checkShareButton,
  slogan: checkSlogan,
  greeting_or_idiom: checkGreeting,
};

/**
 * Every copied text with its burst, its chance, and the innocent origins it may have.
 *
 * Six origins are looked for by stated rules: it quotes the comment answered, is marked as a quotation, spreads like
 * news, comes from a share button, is a slogan or petition, is a greeting or set phrase. An origin explains a finding
 * and never takes it back: the text stays copied (evidence level 1), and a text may have several.
 *
 * What the rules can wrongly explain away: a campaign that passes on news, shouts one slogan once, pushes one link once
 * or writes in quotation marks. What they can leave unexplained: jokes, poems, adverts, channels of one owner, one person
 * with two accounts. No origin does not mean organised.
 * Formula: the floor is the number of texts tested times the largest p that was called: so many would be called if
 * everybody wrote alone and the word model were right.
 * Defaults and why: `originRules`, in docs/methods/copied-texts.md.
 * Cost: linear in the comments; of each text at most 50 comments are read.
 *
 * @param copied what `findCopiedTexts` found in the same table.
 * @throws RangeError when mostAccounts is not a whole number ≥ 1.
 * @example
 * import { buildCommentTable, describeCopies, findCoordination, findCopiedTexts } from 'in-concert';
 * const text = 'MOSCOW, 29 May — the federation will back the candidate, the press service said';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T10:00:00Z', text },
 *   { account: 'bob', at: '2022-01-05T10:20:00Z', text },
 * ]);
 * const { prepared, options } = findCoordination(table, { shuffles: 0 });
 * const { texts } = describeCopies(table, prepared, findCopiedTexts(table, prepared, { minBits: options.minBits }));
 * texts[0].accounts; // => 2
 * texts[0].origins.map(({ kind }) => kind); // => ['syndicated']
 */
export function describeCopies(
  table: CommentTable,
  prepared: PreparedText,
  copied: CopiedTexts,
  options: Partial<DescribeCopiesOptions> = {},
): CopyFindings {
  const { mostAccounts } = { ...describeCopiesDefaults, ...options };
  if (!Number.isInteger(mostAccounts) || mostAccounts < 1)
    throw new RangeError(`describeCopies: mostAccounts must be a whole number ≥ 1 (got ${mostAccounts})`);
  const found = copied.found.toSorted(compareStrength);
  const overlap = countOverlap(table, found);
  const isPublisher = findPublishers(table, prepared, found);
  const { echoes, quoting } = countQuotedParents(table, prepared, found);
  const texts = found.map((one, k): CopiedText => {
    const firstRows = listFirstRows(table, one.rows);
    const accounts = firstRows.length;
    const copyCase: CopyCase = {
      words: prepared.words.starts[one.text + 1]! - prepared.words.starts[one.text]!,
      bits: one.bits,
      accounts,
      firstAt: firstRows.map((row) => table.at[row]!),
      read: readCopies(table, firstRows, originRules.mostRead),
      overlap: overlap[k]!,
      publishers: firstRows.filter((row) => isPublisher[table.account.codes[row]!] === 1).length,
      copies: one.rows.length + echoes[k]!,
      quoting: quoting[k]!,
    };
    const origins = Object.values(rules)
      .map((check) => check(copyCase))
      .filter((origin) => origin !== null);
    const described = describeFound(table, prepared, one, { id: `C${k + 1}`, mostAccounts });
    return { ...described, words: copyCase.words, accounts, echoes: echoes[k]!, origins };
  });
  const largest = found.reduce((most, { p }) => Math.max(most, p), 0);
  return {
    level: copied.level,
    tests: copied.tests,
    texts,
    expectedFalse: copied.tests * largest,
    withoutOrigin: texts.filter(({ origins }) => origins.length === 0).length,
    origins: countOrigins(texts),
  };
}

/** Smallest chance first; where it is too small to be told apart more accounts, then more bits, then the first to come. */
function compareStrength(x: FoundCopies, y: FoundCopies): number {
  return x.p - y.p || y.burst.accounts - x.burst.accounts || y.bits - x.bits || x.rows[0]! - y.rows[0]!;
}

function describeFound(
  table: CommentTable,
  { textCode }: PreparedText,
  one: FoundCopies,
  { id, mostAccounts }: { readonly id: string; readonly mostAccounts: number },
): Omit<CopiedText, 'words' | 'accounts' | 'echoes' | 'origins'> {
  const sample = one.rows.find((row) => textCode[row] === one.text) ?? one.rows[0]!;
  const account = (row: number): string => table.account.values.get(table.account.codes[row]!);
  return {
    id,
    sampleText: table.text.get(sample),
    sampleCommentId: table.commentId.get(sample),
    bits: one.bits,
    variants: new Set(one.rows.map((row) => textCode[row]!)).size,
    comments: one.rows.length,
    firstAt: table.at[one.rows[0]!]!,
    lastAt: table.at[one.rows.at(-1)!]!,
    burst: describeBurst(table, one, one.burst),
    burstAccounts: listFirstRows(table, one.closeRows.slice(one.burst.from, one.burst.to))
      .slice(0, mostAccounts)
      .map(account),
    bursts: one.bursts.map((burst) => describeBurst(table, one, burst)),
    p: one.p,
    q: one.q,
  };
}

function describeBurst(table: CommentTable, { closeRows }: FoundCopies, burst: CopyBurst): CopyBurstFinding {
  return {
    windowSeconds: Number.isFinite(burst.windowMs) ? burst.windowMs / 1000 : null,
    from: table.at[closeRows[burst.from]!]!,
    to: table.at[closeRows[burst.to - 1]!]!,
    comments: burst.to - burst.from,
    accounts: burst.accounts,
    expected: burst.expected,
    p: burst.p,
  };
}

function countOrigins(texts: readonly CopiedText[]): Record<CopyOriginKind, number> {
  const count = (kind: CopyOriginKind): number =>
    texts.filter(({ origins }) => origins.some((origin) => origin.kind === kind)).length;
  const kinds = Object.keys(rules) as CopyOriginKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as Record<CopyOriginKind, number>;
}
