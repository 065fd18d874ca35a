import { sentimentDefaults } from './sentimentDefaults.js';

/** What a word does to the words around it. */
export type Role = 'none' | 'stop' | 'face' | 'negatorBefore' | 'negatorAfter' | 'intensity' | 'contrast';

/** A word, face or stop as the scorer reads it. One object for each spelling, shared by all texts. */
export interface MoodToken {
  /** Lower-cased, in one script; empty for a stop between clauses. */
  readonly spelling: string;
  readonly role: Role;
  /** Weight of the word by itself, −3 … 3; 0 without mood. */
  readonly weight: number;
  /** Weight it gets after a negator instead of the turned one ("не работает"); 0 where the general rule holds. */
  readonly negatedWeight: number;
  /** What a negator multiplies its weight with. */
  readonly negation: number;
  /** What an intensity multiplies its neighbour with. */
  readonly factor: number;
  readonly known: boolean;
  /** Written in capitals. */
  readonly capital: boolean;
  /** A word for what happens rather than for what is felt. */
  readonly event: boolean;
  /** "I", "we": somebody speaks for himself. */
  readonly personal: boolean;
  /** A phrase may begin with it. */
  readonly opensPhrase: boolean;
}

const blank: MoodToken = {
  spelling: '',
  role: 'none',
  weight: 0,
  negatedWeight: 0,
  negation: sentimentDefaults.negation,
  factor: 1,
  known: false,
  capital: false,
  event: false,
  personal: false,
  opensPhrase: false,
};

export const stopToken: MoodToken = { ...blank, role: 'stop' };

/** A token with the given properties, the others those of a word without mood. */
export function makeToken(properties: Partial<MoodToken>): MoodToken {
  return { ...blank, ...properties };
}
