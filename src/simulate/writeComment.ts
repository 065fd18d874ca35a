import type { Random } from '../stats/random.js';
import { composeText } from './composeText.js';
import { english } from './phrases/english.js';
import { kazakh } from './phrases/kazakh.js';
import { firstNames } from './phrases/campaignTexts.js';
import type { Phase, PhraseBank, Topic } from './phrases/phraseBank.js';
import { russian } from './phrases/russian.js';
import type { PlannedComment } from './planComments.js';
import { isLocal, placeOffsets, type Person } from './population.js';
import type { CommentOrigin, Place, ToneShift } from './sectionOptions.js';
import type { Threads } from './threads.js';
import type { Timing } from './timing.js';
import { drawTopic, moodOf, type Mood } from './topicChoice.js';
import { typeText } from './typing.js';
import type { ViralSpread } from './viral.js';

export interface WrittenComment {
  readonly text: string;
  readonly thread: number;
  readonly topic: Topic;
  readonly mood: Mood;
  readonly origin: CommentOrigin;
}

/** Share of comments that are a short formula, and shares of one, two, three and four clauses among the others. */
const formulaShare = 0.2;
const clauseShares = [0.26, 0.48, 0.19, 0.07] as const;
const mentionShare = 0.22;
/** Share of comments about news that carry a link to an article of the day. */
const linkShare = 0.12;

/** Writes planned comments one after another, in time order: replies need to know who wrote last. */
export function createWriter(
  random: Random,
  options: {
    people: readonly Person[];
    threads: Threads;
    timing: Timing;
    spread: ViralSpread;
    shift: ToneShift | null;
  },
): { write(planned: PlannedComment): WrittenComment } {
  const { people, threads, timing, spread, shift } = options;
  const lastAuthor = new Int32Array(threads.ids.length).fill(-1);
  const lastThread = new Int32Array(people.length).fill(-1);
  const phaseAt = buildPhases(timing);

  const compose = (person: Person, at: number): Omit<WrittenComment, 'thread'> => {
    const copied = spread.share(random, person, at);
    if (copied !== null) {
      const topic = copied.mood === 1 ? 'support' : copied.mood === -1 ? 'opposition' : 'news';
      return { text: copied.text, topic, mood: copied.mood, origin: 'viral' };
    }
    const phase = phaseAt(person.place, at);
    let mood = drawMood(random, person);
    let topic = drawTopic(random, { role: person.role, phase, mood });
    if (mood === -1 && shift !== null && at >= shift.at && random.next() < shift.share) {
      mood = 1;
      topic = 'hope';
    }
    const [bank, otherBank] = banksOf(random, person);
    if (random.next() < formulaShare) {
      const formulas = topic === 'support' ? bank.rallying : bank.formulas[1 - mood]!;
      const draw = random.next();
      return { text: formulas[Math.floor(formulas.length * draw * draw)]!, topic, mood, origin: 'formula' };
    }
    const clauses = 1 + drawIndex(random, clauseShares);
    const composed = composeText(random, {
      bank,
      otherBank,
      topic,
      local: isLocal(person.place),
      phase,
      clauses,
    });
    const text = typeText(random, composed, person.habits, moodOf(topic));
    return {
      text: topic === 'news' && random.next() < linkShare ? addLink(random, text, at) : text,
      topic,
      mood,
      origin: 'own',
    };
  };

  return {
    write: ({ person, at, continues, planted }) => {
      const someone = people[person]!;
      const thread =
        planted !== null && planted.thread >= 0
          ? planted.thread
          : continues && lastThread[person]! >= 0
            ? lastThread[person]!
            : threads.draw(random, at);
      const previous = lastAuthor[thread]!;
      lastAuthor[thread] = person;
      lastThread[person] = thread;
      if (planted !== null) {
        return {
          text: planted.text,
          topic: planted.topic,
          thread,
          mood: moodOf(planted.topic),
          origin: 'planted',
        };
      }
      const written = compose(someone, at);
      const replies = previous >= 0 && previous !== person && random.next() < mentionShare;
      return { ...written, thread, text: replies ? mention(people[previous]!) + written.text : written.text };
    },
  };
}

/** Before, during or after, as seen from a place. People abroad hear from home when the first region is back. */
function buildPhases(timing: Timing): (place: Place, at: number) => Phase {
  const locals = (Object.keys(placeOffsets) as Place[]).filter(isLocal);
  const returns = locals.map((place) => timing.returnOf(place)).filter((at) => at !== null);
  const firstReturn = returns.length === 0 ? Infinity : returns.reduce((a, b) => Math.min(a, b));
  return (place, at) => {
    if (firstReturn === Infinity) return 'b';
    const back = (isLocal(place) ? timing.returnOf(place) : firstReturn) ?? firstReturn;
    if (at >= back) return 'a';
    return locals.some((local) => timing.access(local, at) < 0.3) ? 'd' : 'b';
  };
}

function drawMood(random: Random, person: Person): Mood {
  return (1 - drawIndex(random, person.mood)) as Mood;
}

/** An index with probability proportional to its weight; the weights sum to 1. */
function drawIndex(random: Random, weights: readonly number[]): number {
  let left = random.next();
  let index = 0;
  while (index < weights.length - 1 && (left -= weights[index]!) >= 0) index++;
  return index;
}

function banksOf(random: Random, person: Person): readonly [PhraseBank, PhraseBank | null] {
  if (person.language === 'en') return [english, null];
  if (person.language === 'kk') return [kazakh, null];
  if (person.language === 'ru') return [russian, null];
  return random.next() < 0.5 ? [russian, kazakh] : [kazakh, russian];
}

function mention(person: Person): string {
  const names = firstNames[person.female ? 0 : 1];
  return `[id${person.mentionNumber}|${names[Math.floor(person.nameDraw * names.length)]!}], `;
}

function addLink(random: Random, text: string, at: number): string {
  const draw = random.next();
  const article = 1 + Math.floor(12 * draw * draw);
  return `${text} https://news.example/${new Date(at).toISOString().slice(0, 10).replace(/-/g, '/')}/${article}`;
}
