/**
 * Innocent ways in which one text comes into many hands. Each is a stated rule with its own numbers; see
 * docs/methods/copied-texts.md.
 */
export type CopyOriginKind =
  'quotes_parent' | 'quotation' | 'syndicated' | 'share_button' | 'slogan' | 'greeting_or_idiom';

/** An innocent origin that a copied text may have. It explains the copies; it does not take the finding back. */
export interface CopyOrigin {
  readonly kind: CopyOriginKind;
  /** Share of the copies (or of the accounts, as the sentence says) that show the mark of this origin. */
  readonly share: number;
  /** The numbers that the rule looked at, by name. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The numbers in words: "of 23 copies 21 answer a comment that contains the text". */
  readonly sentence: string;
}

/** The densest stretch of copies within one window, by chance. Times are UTC ms. */
export interface CopyBurstFinding {
  /** Null: the whole section. */
  readonly windowSeconds: number | null;
  readonly from: number;
  readonly to: number;
  readonly comments: number;
  readonly accounts: number;
  /** Accounts besides the first that would write the text in this window if everybody wrote alone. */
  readonly expected: number;
  /** P(Poisson(expected) ≥ accounts − 1), before the price of the search. */
  readonly p: number;
}

/** A text that several accounts did not write independently of one another: evidence level 1. */
export interface CopiedText {
  /** C1 is the strongest. */
  readonly id: string;
  /** The comment that stands for all, as it was written. */
  readonly sampleText: string;
  readonly sampleCommentId: string;
  readonly words: number;
  /** Information that the copies share, bits. */
  readonly bits: number;
  /** Different wordings after normalisation. */
  readonly variants: number;
  /** Comments with the text, those that only repeat the comment they answer left out. */
  readonly comments: number;
  readonly accounts: number;
  /** Comments left out because they only repeat the comment they answer. */
  readonly echoes: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** The window that chance explains least. */
  readonly burst: CopyBurstFinding;
  /** Ids of the accounts in that burst, in the order in which they came; at most `mostAccounts`. */
  readonly burstAccounts: readonly string[];
  /** The strongest burst of each window. */
  readonly bursts: readonly CopyBurstFinding[];
  /** Chance of the burst, paid for the search over copies, windows and steps of bits. */
  readonly p: number;
  /** False discovery rate (Benjamini–Hochberg) over all distinct texts. */
  readonly q: number;
  /** Empty: no innocent origin that the rules know. */
  readonly origins: readonly CopyOrigin[];
}

/** All copied texts of a section, strongest first, beside what chance would give. */
export interface CopyFindings {
  readonly level: number;
  /** Distinct texts held against chance. */
  readonly tests: number;
  readonly texts: readonly CopiedText[];
  /** Texts expected to be called if everybody wrote alone: tests × the largest p that was called. The floor of level 1. */
  readonly expectedFalse: number;
  readonly withoutOrigin: number;
  /** Texts with each origin; a text may have several. */
  readonly origins: Readonly<Record<CopyOriginKind, number>>;
}
