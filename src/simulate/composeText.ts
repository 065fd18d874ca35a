import type { Random } from '../stats/random.js';
import type { Phase, PhraseBank, Topic } from './phrases/phraseBank.js';
import { moodOf } from './topicChoice.js';
import { expandTemplate } from './template.js';

export interface Composition {
  readonly bank: PhraseBank;
  /** A second language for those who mix: some clauses come from it. */
  readonly otherBank: PhraseBank | null;
  readonly topic: Topic;
  readonly local: boolean;
  readonly phase: Phase;
  /** 1 = a clause with a beginning or an end, 2 and more = that many clauses. */
  readonly clauses: number;
}

/**
 * Composes a comment from the phrase banks. The banks are rich (thousands of sentences a topic), so that two people
 * hardly ever write the same comment of five words or more by chance.
 */
export function composeText(random: Random, composition: Composition): string {
  const { bank, otherBank, topic, clauses } = composition;
  const used = new Set<string>();
  const sentences: string[] = [];
  for (let count = 0; count < clauses; count++) {
    const from = otherBank !== null && count % 2 === 1 ? otherBank : bank;
    let clause = random.pick(fittingClauses(from, composition));
    for (let attempt = 0; used.has(clause) && attempt < 6; attempt++) {
      clause = random.pick(fittingClauses(from, composition));
    }
    if (used.has(clause)) break;
    used.add(clause);
    sentences.push(expandTemplate(clause, { random, slots: from.slots }));
  }
  const closers = bank.closers[1 - moodOf(topic)]!;
  const opened = random.next() < (clauses === 1 ? 0.6 : 0.25);
  const closed = random.next() < (clauses === 1 ? (opened ? 0.5 : 1) : 0.35);
  if (opened) sentences[0] = `${random.pick(bank.openers)}, ${sentences[0]!}`;
  let text = '';
  for (const sentence of sentences) {
    text = text === '' ? capitalise(sentence) : joinSentence(random, text, sentence);
  }
  if (closed) text = joinSentence(random, text, random.pick(closers));
  return /[?!.]$/.test(text) || random.next() < 0.45 ? text : `${text}${random.next() < 0.8 ? '.' : '!'}`;
}

/** Clauses that fit the writer and the moment. */
function fittingClauses(bank: PhraseBank, { topic, local, phase }: Composition): readonly string[] {
  const key = `${local ? 'L' : 'A'}${phase}`;
  let byKey = fitting.get(bank.clauses[topic]);
  if (byKey === undefined) fitting.set(bank.clauses[topic], (byKey = new Map()));
  let clauses = byKey.get(key);
  if (clauses === undefined) {
    clauses = bank.clauses[topic].flatMap((clause) => {
      const condition = /^([LA]?)([bda]*)>/.exec(clause);
      if (condition === null) return [clause];
      const [whole, where, when] = condition;
      const fits = (where === '' || where === key[0]) && (when === '' || when!.includes(phase));
      return fits ? [clause.slice(whole.length)] : [];
    });
    byKey.set(key, clauses);
  }
  return clauses;
}

const fitting = new WeakMap<readonly string[], Map<string, readonly string[]>>();

function joinSentence(random: Random, text: string, next: string): string {
  if (/[?!.]$/.test(text)) return `${text} ${capitalise(next)}`;
  const draw = random.next();
  if (draw < 0.62) return `${text}. ${capitalise(next)}`;
  if (draw < 0.74) return `${text}! ${capitalise(next)}`;
  if (draw < 0.84) return `${text}... ${next}`;
  if (draw < 0.96) return `${text}, ${next}`;
  return `${text}\n${capitalise(next)}`;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
