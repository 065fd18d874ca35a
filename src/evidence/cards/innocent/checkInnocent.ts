import type { InnocentCheck } from '../../../model/cards.js';
import type { CardDeck } from '../arrangeCards.js';
import type { EvidenceSet } from './evidenceSet.js';
import { checkOutageFlood } from './outageFlood.js';
import { checkPopularThread } from './popularThread.js';
import { checkSamePlace } from './samePlace.js';
import { checkSameSitting } from './sameSitting.js';
import { checkSameTaste } from './sameTaste.js';
import { checkOrigins } from './textOrigins.js';

/** Every innocent explanation held against the evidence, one by one; none where there is no evidence to explain. */
export function checkInnocent(deck: CardDeck, evidence: EvidenceSet): readonly InnocentCheck[] {
  if (evidence.found.length === 0) return [];
  return [
    ...checkOrigins(deck, evidence),
    checkOutageFlood(deck, evidence),
    checkSamePlace(deck, evidence),
    checkSameTaste(deck, evidence),
    checkSameSitting(deck, evidence),
    checkPopularThread(deck, evidence),
  ];
}
