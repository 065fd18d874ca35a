import { analyseComments } from '../../../src/analyse.js';
import { arrangeCards, type CardDeck, type CardParts } from '../../../src/evidence/cards/arrangeCards.js';
import type { CardOptions } from '../../../src/evidence/cards/cardOptions.js';
import { buildCommentTable, type CommentInput } from '../../../src/ingest/buildTable.js';
import type { TimelineEvent } from '../../../src/model/event.js';
import type { ReportLanguage } from '../../../src/model/language.js';
import { createRandom } from '../../../src/stats/random.js';

export const start = Date.UTC(2022, 0, 1);
export const hour = 3_600_000;
export const day = 24 * hour;

const random = createRandom(11);
/** So many words at random. */
export const compose = (length: number): string =>
  Array.from({ length }, () => `w${random.integer(600)}x`).join(' ');

/** Comments that are written independently: one every ten minutes for two weeks. */
const others: CommentInput[] = Array.from({ length: 2000 }, (_, k) => ({
  commentId: `o${k}`,
  account: `other${k % 100}`,
  thread: `t${k % 37}`,
  at: start + (k * hour) / 6,
  text: compose(10),
  columns: { city: k % 4 === 0 ? 'Oral' : 'Semey', permalink: `https://vk.example/wall${k}` },
}));

/** A comment of the planted ones, as far as it matters. */
export type Planted = Omit<CommentInput, 'commentId'>;

/** The cards of an independent section with these comments among its own. */
export function plantCards(
  planted: readonly Planted[],
  known: {
    readonly events?: readonly TimelineEvent[];
    readonly options?: Partial<CardOptions>;
    readonly language?: ReportLanguage;
  } & Partial<CardParts> = {},
): CardDeck {
  const { events = [], language = 'en', ...parts } = known;
  const own = planted.map((one, k) => ({ commentId: `p${k}`, ...one }));
  const table = buildCommentTable([...others, ...own]);
  return arrangeCards(table, analyseComments(table, { shuffles: 0, events, language }), parts);
}

/** Two accounts that post so many texts together, `ann` first in all but the last, `lagSeconds` apart. */
export function plantPair(
  texts: number,
  { lagSeconds = 20, at = (k: number) => start + (k + 1) * day, more = {} as Partial<Planted> } = {},
): Planted[] {
  return Array.from({ length: texts }, (_, k) => {
    const text = compose(10);
    const names = k === texts - 1 ? ['bob', 'ann'] : ['ann', 'bob'];
    return names.map((account, n) => ({
      account,
      thread: `own${k}`,
      at: at(k) + 1000 + n * lagSeconds * 1000,
      text,
      ...more,
    }));
  }).flat();
}
