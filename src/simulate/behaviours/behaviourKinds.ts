import type { CommentInputColumns } from '../../ingest/buildTable.js';
import type { TimelineEvent } from '../../model/event.js';

/** Patterns that a signal is meant to see. */
export const patternBehaviours = [
  /** Comments at even intervals, a twentieth early or late. */
  'even-gaps',
  /** A slot on a grid for each comment, early or late within it: delays are made up for. */
  'grid-slots',
  /** At human hours, but on the ten minutes, give or take seconds; slots are left out. */
  'clock-minutes',
  /** Day and night alike, at random moments. */
  'sleepless',
  /** Long new texts, two in a row within seconds. */
  'instant-typing',
  /** Half of its comments answer another within three seconds. */
  'instant-replies',
  /** Five accounts that write within the same five seconds now and then. */
  'in-step',
  /** Says it lives where the connection was cut, and goes on writing. */
  'through-outage',
] as const;

/** Honest people who look like one of the patterns from afar. */
export const innocentBehaviours = [
  /** Works early, late and night shifts in turn, a week each; sleeps when off. */
  'shift-worker',
  /** Half of its comments follow the goals of live matches, with a crowd of others. */
  'live-match',
  /** Answers with a few prepared texts, many in a row. */
  'moderator',
  /** Editors in shifts round the clock put headlines with links under one name. */
  'newsroom',
] as const;

export type PatternBehaviour = (typeof patternBehaviours)[number];
export type InnocentBehaviour = (typeof innocentBehaviours)[number];
export type Behaviour = 'ordinary' | PatternBehaviour | InnocentBehaviour;

export interface BehaviourOptions {
  readonly seed: number;
  /** Comments of each account. */
  readonly comments: number;
  readonly ordinary: number;
  /** Accounts of each other behaviour; 'in-step' in groups of five. */
  readonly each: number;
  /** UTC ms. The default is a Monday: shifts change with the week. */
  readonly from: number;
  readonly weeks: number;
}

/** Thirty comments an account in four weeks of January 2022. */
export const behaviourDefaults: Omit<BehaviourOptions, 'seed'> = Object.freeze({
  comments: 30,
  ordinary: 300,
  each: 60,
  from: Date.UTC(2022, 0, 3),
  weeks: 4,
});

/** Comments of accounts of known behaviour; columns of equal length in the order of time. */
export interface SimulatedBehaviours {
  /** With the stated place in the column `place`. */
  readonly comments: CommentInputColumns;
  /** Behaviour of each account. */
  readonly truth: ReadonlyMap<string, Behaviour>;
  /** The outage that most people in Almaty are silent in. */
  readonly events: readonly TimelineEvent[];
}

/** A comment before threads and replies are settled. */
export interface Draft {
  readonly account: number;
  at: number;
  text: string;
  /** Row order breaks ties. */
  reply: 'none' | 'read' | 'instant';
  thread: string;
}
