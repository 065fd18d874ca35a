import type { Card } from '../../model/cards.js';

/** Name of the file of cards among the results. */
export const cardsFile = 'cards.jsonl';

/**
 * The lines of `cards.jsonl`: one card a line as JSON, groups first. Each begins with its kind and its name, so that a reader
 * finds one among a million without taking the others apart.
 */
export function* formatCards(cards: Iterable<Card>): Generator<string> {
  for (const card of cards) {
    const name = card.kind === 'account' ? card.account : card.group;
    yield `{"kind":${JSON.stringify(card.kind)},"name":${JSON.stringify(name)},"card":${JSON.stringify(card)}}\n`;
  }
}

const head = /^\{"kind":"(account|group)","name":("(?:[^"\\]|\\.)*"),"card":/;

/** Kind and name of a line of `cards.jsonl`; null where it is none. */
export function readCardHead(line: string): { readonly kind: Card['kind']; readonly name: string } | null {
  const found = head.exec(line);
  return found === null ? null : { kind: found[1] as Card['kind'], name: JSON.parse(found[2]!) as string };
}

/** The card of a line of `cards.jsonl`. */
export function readCard(line: string): Card {
  return (JSON.parse(line) as { readonly card: Card }).card;
}
