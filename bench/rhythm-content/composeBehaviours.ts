import { buildCommentTable, type CommentInput } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { SentimentScores } from '../../src/model/sentiment.js';
import { createRandom, type Random } from '../../src/stats/random.js';

export const patterns = [
  'repeater',
  'one topic',
  'hopper',
  'batch',
  'letters',
  'template',
  'one mood',
  'new',
] as const;
export const lookAlikes = ['shift worker', 'live match', 'moderator', 'newsroom'] as const;
export type Kind = 'ordinary' | (typeof patterns)[number] | (typeof lookAlikes)[number];

export interface Behaviours {
  readonly table: CommentTable;
  readonly scores: SentimentScores;
  /** By account code. */
  readonly kinds: readonly Kind[];
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.UTC(2022, 0, 1);
const days = 30;
const threads = 120;

interface Draft extends CommentInput {
  readonly mood: number | null;
}

interface Section {
  readonly random: Random;
  readonly word: () => string;
  readonly topicOf: (thread: number) => readonly string[];
}

interface Person {
  readonly kind: Kind;
  /** Even tempered or not: people differ in their mean mood, and in how much they move around it. */
  readonly mood: number;
  readonly spread: number;
  /** Stays at a post from one comment to the next with this chance. */
  readonly staying: number;
  readonly topic: string;
  readonly texts: readonly string[];
}

/** A comment section with accounts of known behaviour, `perKind` of each kind and `ordinary` others, 30 comments each. */
export function composeBehaviours(
  seed: number,
  { ordinary = 300, perKind = 40, comments = 30 } = {},
): Behaviours {
  const random = createRandom(seed);
  const vocabulary = Array.from({ length: 4000 }, () => composeWord(random));
  // Squared, so that some words are common: the first twentieth is a fifth of all.
  const word = () => vocabulary[Math.floor(random.next() ** 2 * vocabulary.length)]!;
  const topics = Array.from({ length: 40 }, () => Array.from({ length: 12 }, word));
  const section: Section = { random, word, topicOf: (thread) => topics[thread % topics.length]! };
  const drafts: Draft[] = [];
  const list: Kind[] = [];
  for (let k = 0; k < ordinary; k++) list.push('ordinary');
  for (const kind of [...patterns, ...lookAlikes]) for (let k = 0; k < perKind; k++) list.push(kind);
  for (const [number, kind] of list.entries()) {
    const person: Person = {
      kind,
      mood: 0.3 * random.normal(),
      spread: 0.25 + 0.2 * random.next(),
      staying: 0.3 + 0.6 * random.next(),
      topic: vocabulary[3000 + (number % 7)]!,
      texts: Array.from({ length: kind === 'moderator' ? 3 : 5 }, () => sentence(section, 0, 9)),
    };
    const facts = { name: nameOf(section, kind, number), registered: registerAt(random, kind, number) };
    const places = placeComments(section, person, comments);
    for (const [k, [thread, at]] of places.entries())
      drafts.push({
        ...facts,
        account: `a${number}`,
        thread: `t${thread}`,
        at: Math.round(at),
        text: writeText(section, person, thread, k),
        mood: moodOf(random, person),
      });
  }
  drafts.sort((a, b) => Number(a.at) - Number(b.at));
  const table = buildCommentTable(drafts.map((row, k) => ({ ...row, commentId: `c${k}` })));
  const scores: SentimentScores = {
    score: Float64Array.from(drafts, ({ mood }) => mood ?? 0),
    coverage: Float64Array.from(drafts, ({ mood }) => (mood === null ? 0 : 0.5)),
    language: new Uint8Array(drafts.length),
    languages: ['ru'],
  };
  const kinds = Array.from(
    { length: table.account.values.length },
    (_, code) => list[Number(table.account.values.get(code).slice(1))]!,
  );
  return { table, scores, kinds };
}

function composeWord(random: Random): string {
  const syllables = 'ma ra ni to ke la vo si du re po mi ga ta ne lo sa ri ko de'.split(' ');
  return Array.from({ length: 2 + random.integer(3) }, () => random.pick(syllables)).join('');
}

function sentence({ word, topicOf, random }: Section, thread: number, words: number): string {
  return Array.from({ length: words }, () =>
    random.next() < 0.25 ? random.pick(topicOf(thread)) : word(),
  ).join(' ');
}

function nameOf({ random }: Section, kind: Kind, number: number): string {
  const firsts = 'marina marat arman irina aigerim karina timur damir amina sergey olga dana'.split(' ');
  const lasts = 'ivanov petrov akhmetov serikov kim orlov bekov nurlan sadykov morozov'.split(' ');
  if (kind === 'letters')
    return Array.from({ length: 10 }, () => 'abcdefghijklmnopqrstuvwxyz'[random.integer(26)]).join('');
  if (kind === 'template') return `${lasts[number % 4]!}fan_${1000 + random.integer(9000)}`;
  const name = `${random.pick(firsts)} ${random.pick(lasts)}`;
  if (random.next() < 0.3) return `${name.split(' ')[0]!}${1960 + random.integer(50)}`;
  return name;
}

function registerAt(random: Random, kind: Kind, number: number): number {
  // Batches of eight within half an hour.
  if (kind === 'batch') return Date.UTC(2020, 3 + ((number >> 3) % 12), 5, 12) + random.integer(30 * minute);
  if (kind === 'new') return start - random.integer(5 * day);
  return Date.UTC(2012, 0, 1) + Math.floor(random.next() * 3600 * day);
}

/** Where and when: visits of some comments each, minutes apart. */
function placeComments(
  { random }: Section,
  person: Person,
  comments: number,
): readonly (readonly [number, number])[] {
  const { kind } = person;
  const places: (readonly [number, number])[] = [];
  const matchAt = start + (3 + random.integer(3)) * 7 * day * 0.9;
  const match = random.integer(threads);
  let thread = random.integer(threads);
  let at = start;
  let left = 0;
  for (let k = 0; k < comments; k++) {
    if (kind === 'newsroom') {
      places.push([random.integer(threads), start + (k + 0.1 * random.next()) * (days / comments) * day]);
      continue;
    }
    if (kind === 'live match') {
      places.push([match, matchAt + (k / comments) * 2 * hour + random.integer(2 * minute)]);
      continue;
    }
    if (left === 0) {
      left = 2 + random.integer(4);
      const hours = kind === 'shift worker' ? (22 + random.next() * 8) % 24 : 7 + 16 * random.next();
      at = start + random.integer(days) * day + hours * hour;
      thread = random.integer(threads);
    } else {
      at += random.exponential(2 * minute) + 20_000;
      const stays = kind === 'hopper' || kind === 'moderator' ? 0.03 : person.staying;
      if (random.next() >= stays) thread = random.integer(threads);
    }
    left--;
    places.push([thread, at]);
  }
  return places;
}

function writeText(section: Section, { kind, topic, texts }: Person, thread: number, k: number): string {
  const { random } = section;
  if (kind === 'moderator' || kind === 'repeater') return texts[k % texts.length]!;
  const own = sentence(section, thread, 6 + random.integer(8));
  if (kind === 'newsroom') return `breaking from our desk ${own} read all of it on our page`;
  // Everybody says thanks; at a match everybody cheers.
  if (random.next() < (kind === 'live match' ? 0.4 : 0.1))
    return kind === 'live match' ? 'goal goal goal' : 'thank you so much';
  if (kind === 'one topic' && random.next() < 0.7) return `${own} ${topic} ${section.word()}`;
  return own;
}

function moodOf(random: Random, { kind, mood, spread }: Person): number | null {
  if (kind === 'newsroom' || random.next() < 0.3) return null;
  const around = kind === 'one mood' ? 0.06 : spread;
  return Math.max(-1, Math.min(1, mood + around * random.normal()));
}
