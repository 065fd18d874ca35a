import { expect, it } from 'vitest';
import { findCoordination } from '../../../src/coordination/findCoordination.js';
import { buildCommentTable, type CommentInput } from '../../../src/ingest/buildTable.js';
import type { Random } from '../../../src/stats/random.js';
import { createRandom } from '../../../src/stats/random.js';
import { simulateAlmaty } from '../../../src/simulate/simulateAlmaty.js';

const members = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'];
const rounds = 6;
const { comments } = simulateAlmaty({ seed: 3, accounts: 400, comments: 3000, campaigns: 'none' });

/** What a comment carries beside its words so that it acts on a number of the trace. */
type Carry = (number: number) => Partial<CommentInput>;

/**
 * A section without campaigns in which every tenth comment acts on one of twelve popular objects (innocent), and six accounts
 * that act six times on an object of their own within 50 seconds.
 */
function plant(carry: Carry, isPlanted: boolean): CommentInput[] {
  const random = createRandom(11);
  const rows: CommentInput[] = comments.text.map((text, k) => {
    const popular = Math.floor(12 * random.next() ** 2);
    return {
      commentId: `c${k}`,
      account: comments.accountId[k]!,
      at: comments.createdAt[k]!,
      thread: comments.threadId[k]!,
      text,
      ...(random.next() < 0.1 ? withWords(text, carry(popular)) : {}),
    };
  });
  return isPlanted ? [...rows, ...planRounds(random, comments.createdAt, carry)] : rows;
}

function planRounds(random: Random, times: readonly number[], carry: Carry): CommentInput[] {
  return Array.from({ length: rounds }, (_, round) => {
    const start = times[Math.floor(((round + 0.5) / rounds) * times.length)]!;
    return members.map((account) => ({
      account,
      commentId: `p${round}${account}`,
      at: start + random.integer(50) * 1000,
      text: '',
      ...withWords(`own words ${random.integer(1e9)}`, carry(100 + round)),
    }));
  }).flat();
}

function withWords(words: string, carried: Partial<CommentInput>): Partial<CommentInput> {
  return carried.text === undefined ? carried : { ...carried, text: `${words} ${carried.text ?? ''}` };
}

it.each<readonly [trace: string, carry: Carry]>([
  ['same_link', (k) => ({ text: `https://news.example/${k}` })],
  ['same_hashtags', (k) => ({ text: `#news #city #topic_x${k}` })],
  ['same_mention', (k) => ({ text: `@person_${k}` })],
  ['same_reply', (k) => ({ parent: `c${k * 7}` })],
  ['same_thread', (k) => ({ thread: `thread ${k}` })],
  ['rapid_reply', (k) => ({ thread: `thread ${k}` })],
  ['same_quote', (k) => ({ quoted: `post ${k}` })],
  ['columns:photo,app', (k) => ({ columns: { photo: `photo ${k}`, app: k % 2 === 0 ? 'web' : 'phone' } })],
])('%s: six planted accounts are found, nobody else; without them nobody is', (trace, carry) => {
  const found = [true, false].map((isPlanted) => {
    const table = buildCommentTable(plant(carry, isPlanted));
    const { observed } = findCoordination(table, { traces: [trace], windowsSeconds: [60], shuffles: 0 });
    return observed.flatMap(({ a, b, q }) =>
      Array.from(q).flatMap((value, k) =>
        value <= 0.05 ? [a[k]!, b[k]!].map((code) => table.account.values.get(code)) : [],
      ),
    );
  });
  expect([...new Set(found[0])].sort()).toEqual(members);
  expect(found[1]).toEqual([]);
});
