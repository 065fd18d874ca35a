import type { Random } from '../stats/random.js';
import { topics, type Phase, type Topic } from './phrases/phraseBank.js';
import type { Role } from './sectionOptions.js';

export type Mood = 1 | 0 | -1;

/** Mood of a topic: the first four are positive, the next four neutral, the last four negative. */
export function moodOf(topic: Topic): Mood {
  const index = topics.indexOf(topic);
  return index < 4 ? 1 : index < 8 ? 0 : -1;
}

/** Weights in the order of `topics` within a mood. */
type Weights = readonly [number, number, number, number];

const positive: Partial<Record<Role, Weights>> = {
  supporter: [62, 18, 16, 4],
  coordinated: [40, 24, 26, 10],
  opponent: [0, 38, 34, 28],
  abroad: [10, 34, 46, 10],
};
const positiveOrdinary: Weights = [8, 32, 35, 25];

/** What people talk about neutrally changes with the outage; their mood does not. */
const neutral: Readonly<Record<Phase, Weights>> = {
  b: [36, 28, 28, 8],
  d: [34, 12, 26, 28],
  a: [28, 34, 24, 14],
};

const negative: Partial<Record<Role, Readonly<Record<Phase, Weights>>>> = {
  supporter: { b: [0, 40, 0, 60], d: [0, 45, 50, 5], a: [0, 30, 60, 10] },
  coordinated: { b: [20, 30, 0, 50], d: [20, 40, 35, 5], a: [20, 25, 40, 15] },
  opponent: { b: [58, 10, 0, 32], d: [65, 20, 10, 5], a: [66, 12, 12, 10] },
};
const negativeOrdinary: Readonly<Record<Phase, Weights>> = {
  b: [24, 24, 0, 52],
  d: [20, 50, 24, 6],
  a: [24, 26, 32, 18],
};

/** A topic of the given mood for this role at this time. */
export function drawTopic(random: Random, options: { role: Role; phase: Phase; mood: Mood }): Topic {
  const { role, phase, mood } = options;
  const weights =
    mood === 1
      ? (positive[role] ?? positiveOrdinary)
      : mood === 0
        ? neutral[phase]
        : (negative[role] ?? negativeOrdinary)[phase];
  let left = random.next() * (weights[0] + weights[1] + weights[2] + weights[3]);
  let index = 0;
  while (index < 3 && (left -= weights[index]!) >= 0) index++;
  return topics[(1 - mood) * 4 + index]!;
}
