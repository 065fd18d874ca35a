import type { CopyOriginKind } from './copies.js';
import type { AccountSignal } from './signal.js';

/** One step of the ladder of evidence for one account: what it claims, and what the data say to it. */
export interface Rung {
  readonly level: 0 | 1 | 2;
  /** In a word: "nothing beyond chance", "copied", "coordinated". */
  readonly claim: string;
  /** Whether the evidence is enough for the claim. */
  readonly reached: boolean;
  /** What had to be ruled out for it. */
  readonly nullHypothesis: string;
  /** What was counted in the strongest case; null where there was nothing to count. */
  readonly statistic: { readonly what: string; readonly value: number } | null;
  /** The same as chance would give it. */
  readonly expected: number | null;
  readonly p: number | null;
  /** What decides: the larger of the two nulls' q where there are two. */
  readonly q: number | null;
  /** Whoever was active could have posted it; null where it does not apply. */
  readonly qAccounts: number | null;
  /** Who shared what is kept, when is chance; null where nothing was left to judge. */
  readonly pTiming: number | null;
  readonly qTiming: number | null;
  /** What the same analysis finds where chance alone is at work. */
  readonly floor: string;
  /** All of this in words. */
  readonly sentence: string;
}

/** A signal of the account with what a reader must know of it. */
export interface CardSignal extends AccountSignal {
  readonly title: string;
  readonly unit: string;
  /** What it can wrongly flag. */
  readonly caution: string;
}

/** A comment as evidence. UTC ms. */
export interface CardComment {
  readonly commentId: string;
  readonly account: string;
  readonly at: number;
  readonly thread: string | null;
  /** Address of the comment where the export had one. Never made a link. */
  readonly permalink: string | null;
  readonly text: string;
}

/** What was counted for the two accounts, or for the text, and what chance would have given. */
export interface EvidenceChance {
  /** "texts that both posted within 60 s of each other". */
  readonly what: string;
  readonly observed: number;
  readonly expected: number;
  readonly p: number;
  readonly q: number;
}

/** Two comments that are evidence: the earlier first. */
export interface EvidencePair {
  /** Two accounts that act together, or a text and its copy. */
  readonly kind: 'co-action' | 'copy';
  /** Kinds of co-action; of a copy `copied_text`. */
  readonly trace: string;
  /** What both acted on, in words: the address, the tags, the normalised text. */
  readonly object: string;
  /** Comments and accounts of the whole section that did the same. */
  readonly objectComments: number;
  readonly objectAccounts: number;
  readonly first: CardComment;
  readonly second: CardComment;
  readonly lagSeconds: number;
  /** Who was first; null where both came in the same moment, as far as the clock of the data tells. */
  readonly firstAccount: string | null;
  readonly chance: EvidenceChance;
}

/** Innocent ways to the same evidence. The first six are those of copied texts. */
export type InnocentKind =
  CopyOriginKind | 'outage_flood' | 'same_place' | 'same_taste' | 'same_sitting' | 'popular_thread';

/** An innocent explanation held against the evidence. It explains; it never takes a finding back. */
export interface InnocentCheck {
  readonly kind: InnocentKind;
  /** Whether the explanation fits: all of the evidence, a part of it, none; or the data cannot tell. */
  readonly applies: 'yes' | 'partly' | 'no' | 'cannot say';
  /** What the check looked at, by name; null where it could not be measured. */
  readonly numbers: Readonly<Record<string, number | null>>;
  /** The numbers in words. */
  readonly sentence: string;
}

/** An account that this one is tied to. */
export interface CardPartner {
  readonly account: string;
  readonly traces: readonly string[];
  readonly windowSeconds: number;
  readonly coActions: number;
  readonly expected: number;
  readonly p: number;
  readonly q: number;
  /** Shared objects on which the account of the card, the partner, neither was first. */
  readonly ownFirst: number;
  readonly partnerFirst: number;
  readonly sameMoment: number;
  readonly medianLagSeconds: number | null;
}

/** Everything that the data say about one account, with the comments that say it. JSON-serialisable. */
export interface AccountCard {
  readonly kind: 'account';
  readonly version: string;
  /** Zone of the clocks in the text; the numbers are UTC. */
  readonly timezone: string;
  readonly account: string;
  readonly comments: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly evidenceLevel: 0 | 1 | 2;
  readonly group: string | null;
  readonly copiedTexts: number;
  readonly rungs: readonly Rung[];
  /** Those that could be measured, most unusual first. */
  readonly signals: readonly CardSignal[];
  /** Names of the signals for which the data of the account are too few. */
  readonly unmeasuredSignals: readonly string[];
  /** Strongest first, capped; `partnersInAll` counts all. */
  readonly partners: readonly CardPartner[];
  readonly partnersInAll: number;
  /** Strongest first, capped; `evidenceInAll` counts all: objects shared with each partner, and copies. */
  readonly evidence: readonly EvidencePair[];
  readonly evidenceInAll: number;
  readonly innocent: readonly InnocentCheck[];
  readonly caveats: readonly string[];
}

/** How a member acts within its group. A role describes an order in time, not a leader. */
export interface GroupMember {
  readonly account: string;
  readonly comments: number;
  /** Accounts it is tied to, and the sum of co-actions above expectation. */
  readonly degree: number;
  readonly strength: number;
  readonly eigenvector: number;
  readonly betweenness: number | null;
  /** Co-actions in which one of two was first, and the share in which it was this one. */
  readonly ordered: number;
  readonly firstShare: number | null;
  /** By the 95 % interval of that share: above a half, below it, or neither. */
  readonly role: 'mostly first' | 'mostly later' | 'now first, now later' | 'no order';
  /** Share of seeds in which it stays with most of its group. */
  readonly stability: number | null;
}

/** Something that several accounts of a group did. */
export interface GroupObject {
  readonly trace: string;
  readonly object: string;
  /** Comments and accounts of the group, then of the whole section. */
  readonly comments: number;
  readonly accounts: number;
  readonly allComments: number;
  readonly allAccounts: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Median of the seconds from one comment to the next. */
  readonly medianGapSeconds: number;
  readonly firstAccount: string;
}

/** What is different about the group, in short; the whole is in `GroupComparison`. */
export interface GroupContrast {
  readonly words: readonly {
    readonly word: string;
    readonly uses: number;
    readonly otherUses: number;
    readonly z: number;
  }[];
  readonly meanHour: number | null;
  readonly otherMeanHour: number | null;
  readonly hoursDistance: number;
  readonly hoursChance: number;
  readonly hoursP: number | null;
  readonly threads: readonly {
    readonly thread: string;
    readonly accounts: number;
    readonly expected: number;
    readonly q: number;
  }[];
  readonly threadsTested: number;
}

/** Everything that the data say about one group. JSON-serialisable. */
export interface GroupCard {
  readonly kind: 'group';
  readonly version: string;
  readonly timezone: string;
  readonly group: string;
  readonly accounts: number;
  readonly comments: number;
  readonly traces: readonly string[];
  readonly provenBy: 'group' | 'pairs';
  readonly coActions: number;
  readonly expected: number;
  readonly p: number;
  readonly q: number;
  /** Runs on shuffled accounts; 0: the three p below say nothing. */
  readonly shuffles: number;
  readonly pAccounts: number;
  readonly pSittings: number | null;
  readonly pSharers: number | null;
  /** What the same search finds on shuffled accounts. */
  readonly floor: string;
  readonly stability: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Most tied first, capped; `accounts` counts all. */
  readonly members: readonly GroupMember[];
  /** Shared by most accounts first, capped. */
  readonly objects: readonly GroupObject[];
  readonly objectsInAll: number;
  readonly evidence: readonly EvidencePair[];
  readonly evidenceInAll: number;
  readonly contrast: GroupContrast;
  readonly innocent: readonly InnocentCheck[];
  readonly caveats: readonly string[];
}

export type Card = AccountCard | GroupCard;
