/**
 * What comments are about. The first four are positive in mood, the next four neutral, the last four negative.
 */
export const topics = [
  'support',
  'thanks',
  'hope',
  'jokes',
  'news',
  'everyday',
  'internet',
  'relatives',
  'opposition',
  'fear',
  'looting',
  'prices',
] as const;

export type Topic = (typeof topics)[number];

/** Before, during or after the outage: nobody writes that the connection is back while it is gone. */
export type Phase = 'b' | 'd' | 'a';

/** Clauses by topic, in the small template language of `composeText`. */
export type TopicClauses = Readonly<Record<Topic, readonly string[]>>;

/** Everything one language needs. */
export interface PhraseBank {
  readonly clauses: TopicClauses;
  /** Lists that templates refer to as `@name`. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Ways to begin, put before the first clause. */
  readonly openers: readonly string[];
  /** Ways to end, by mood: positive, neutral, negative. */
  readonly closers: readonly [readonly string[], readonly string[], readonly string[]];
  /** Comments of one to four words which many people write honestly, by mood: positive, neutral, negative. */
  readonly formulas: readonly [readonly string[], readonly string[], readonly string[]];
  /** Short formulas of genuine supporters, the commonest first. */
  readonly rallying: readonly string[];
}

/** Phrases separated by semicolons, in as many strings as fit the page. */
export function list(...lines: readonly string[]): readonly string[] {
  return lines
    .flatMap((line) => line.split(';'))
    .flatMap((phrase) => (phrase.trim() === '' ? [] : [phrase.trim()]));
}
