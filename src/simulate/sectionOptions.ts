import type { TimelineEvent } from '../model/event.js';
import type { Topic } from './phrases/phraseBank.js';

/** Where a simulated account lives. The first three are the locals whom a shutdown silences. */
export type Place = 'Almaty' | 'Nur-Sultan' | 'Kazakhstan' | 'Russia' | 'Siberia' | 'Europe' | 'America';
export type Role = 'ordinary' | 'supporter' | 'opponent' | 'abroad' | 'advertiser' | 'coordinated';
export type AccountLanguage = 'ru' | 'kk' | 'mixed' | 'en';
/** Shares of positive, neutral and negative comments. */
export type MoodMix = readonly [number, number, number];

/** One kind of person: how many there are, where they live, what they speak, how they feel. Weights need not sum to 1. */
export interface RoleShare {
  readonly role: Role;
  readonly share: number;
  readonly places: Readonly<Partial<Record<Place, number>>>;
  readonly languages: Readonly<Partial<Record<AccountLanguage, number>>>;
  readonly mood: MoodMix;
}

/** The rate of commenting from `place` is multiplied by `access` in [start, end). UTC ms. */
export interface PlaceOutage {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** 0 = silence, 1 = no disturbance. */
  readonly access: number;
}

export interface OutageOptions {
  /** One or more intervals per place. */
  readonly intervals: readonly PlaceOutage[];
  /** At its end the rate of the returning is 1 + flood times the usual one, and calms down … */
  readonly flood: number;
  /** … with this mean. */
  readonly floodHours: number;
}

/** Attention rises at once by `size` (1 = as much again) and decays with the mean `hours`. */
export interface Burst {
  readonly at: number;
  readonly size: number;
  readonly hours: number;
}

export type CampaignKind =
  'same-minute' | 'template' | 'disguised' | 'slow-drip' | 'reply-raid' | 'link-push' | 'advert';

/** A planted campaign: known truth for the detectors. */
export interface Campaign {
  readonly name: string;
  readonly kind: CampaignKind;
  readonly accounts: number;
  /** How many times they act together. */
  readonly rounds: number;
  /** Within a round everybody posts in this many seconds. */
  readonly spreadSeconds: number;
  /** Probability that an account takes part in a round. Default 0.92. */
  readonly participation?: number;
  readonly stance?: 'support' | 'opposition';
  /** Rounds fall into [from, to); the whole section by default. UTC ms. */
  readonly from?: number;
  readonly to?: number;
}

/** A genuine change within persons: from `at` on, this share of negative comments is positive instead. */
export interface ToneShift {
  readonly at: number;
  readonly share: number;
}

export interface SectionOptions {
  readonly seed: number;
  /** All accounts, the campaigns' included. */
  readonly accounts: number;
  /** All comments, the campaigns' included. */
  readonly comments: number;
  /** First and (excluded) last moment, UTC ms. */
  readonly from: number;
  readonly to: number;
  readonly outage: OutageOptions | null;
  readonly campaigns: readonly Campaign[];
  readonly population?: readonly RoleShare[];
  readonly bursts?: readonly Burst[];
  readonly shift?: ToneShift | null;
  /** Spread of copied slogans, headlines and links among ordinary people: 'drawn' at random times, 'dated' as written, or none. */
  readonly viral?: 'drawn' | 'dated' | 'none';
  readonly groupId?: string;
  /** What happened, for `events.csv`. By default the outage intervals. */
  readonly events?: readonly TimelineEvent[];
}

/** What is known of an account because the simulator made it. */
export interface AccountTruth {
  readonly accountId: string;
  readonly role: Role;
  /** Name of the planted campaign; empty for everybody else. */
  readonly campaign: string;
  readonly place: Place;
  readonly language: AccountLanguage;
}

/** How a comment came to be: written alone, one of the short formulas, copied from a viral text, or planted. */
export type CommentOrigin = 'own' | 'formula' | 'viral' | 'planted';

/** A simulated comment section: columns in time order, and the truth about them. */
export interface SimulatedSection {
  readonly comments: {
    readonly commentId: readonly string[];
    readonly accountId: readonly string[];
    readonly groupId: readonly string[];
    readonly threadId: readonly string[];
    /** UTC ms, whole seconds. */
    readonly createdAt: readonly number[];
    readonly text: readonly string[];
  };
  /** One row per account, sorted by id. */
  readonly truth: readonly AccountTruth[];
  /** What each comment is about, how it came to be, and its mood (1, 0, −1); known truth that the files leave out. */
  readonly commentTruth: {
    readonly topic: readonly Topic[];
    readonly origin: readonly CommentOrigin[];
    readonly mood: readonly number[];
  };
  readonly events: readonly TimelineEvent[];
}
