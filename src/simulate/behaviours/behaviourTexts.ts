import type { Random } from '../../stats/random.js';
import { composeText } from '../composeText.js';
import { topics } from '../phrases/phraseBank.js';
import { russian } from '../phrases/russian.js';

const clauseShares = [0.26, 0.48, 0.19, 0.07] as const;

/** A comment of as many clauses; without a number, of as many as people write. */
export function writeText(random: Random, clauses?: number): string {
  let drawn = 0;
  for (let left = random.next(); drawn < 3 && (left -= clauseShares[drawn]!) >= 0;) drawn++;
  const text = composeText(random, {
    bank: russian,
    otherBank: null,
    topic: random.pick(topics),
    local: true,
    phase: 'b',
    clauses: clauses ?? drawn + 1,
  });
  return random.next() < 0.3 ? text.toLowerCase() : text;
}

/** A headline with its link. */
export function headlinesOf(random: Random): string {
  return `${writeText(random, 2)} https://news.example/${random.integer(1e9).toString(36)}`;
}
