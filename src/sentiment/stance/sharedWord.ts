import type { Mention } from './findMentions.js';

/** A word that was given to a mention, with its weight there. */
export interface SharedWord {
  readonly mention: Mention;
  readonly word: string;
  readonly weight: number;
}
