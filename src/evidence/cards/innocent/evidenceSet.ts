import type { CoordinatedGroup } from '../../../model/coordination.js';
import type { InnocentCheck } from '../../../model/cards.js';
import type { CardDeck } from '../arrangeCards.js';
import type { Coincidence } from '../findCoincidences.js';
import type { SharedObject } from '../sharedObjects.js';

/** The evidence of a card, whole, as the innocent explanations are held against it. */
export interface EvidenceSet {
  /** The accounts in question: the one of the card with its partners, or the members of the group. Codes. */
  readonly accounts: readonly number[];
  readonly found: readonly Coincidence[];
  /** Ties of the card, strongest first. */
  readonly ties: readonly number[];
  readonly group: CoordinatedGroup | null;
}

export type CheckInnocent = (deck: CardDeck, evidence: EvidenceSet) => InnocentCheck;

/** Whether only copies are the evidence: level 1. */
export function isCopyOnly({ found }: EvidenceSet): boolean {
  return found.every(({ kind }) => kind === 'copy');
}

/** The things shared, each once. */
export function listObjects({ found }: EvidenceSet): readonly SharedObject[] {
  return [...new Set(found.map(({ object }) => object))];
}

/** Explains all of the evidence from four fifths on; a part of it from a fifth on. */
export function judgeShare(share: number): 'yes' | 'partly' | 'no' {
  return share >= 0.8 ? 'yes' : share >= 0.2 ? 'partly' : 'no';
}
