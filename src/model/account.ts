/**
 * What the data say about one account. `evidenceLevel` follows the ladder of evidence:
 * 0 nothing beyond chance, 1 copied (its texts were not written independently), 2 coordinated (acts with others beyond chance).
 * No level says that an account is fake, paid or automated.
 */
export interface AccountFinding {
  readonly account: string;
  readonly comments: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly evidenceLevel: 0 | 1 | 2;
  /** Smallest coordination q of the account's pairs and of its group; null when it has neither. */
  readonly q: number | null;
  readonly group: string | null;
  /** Accounts it is tied to: by pairs at the level, or within its group. */
  readonly partners: number;
  /** Distinct texts of it that are copies beyond independent writing. */
  readonly copiedTexts: number;
  readonly note: string;
}
