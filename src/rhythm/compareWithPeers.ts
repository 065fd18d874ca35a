import { betaBinomialTail } from './betaBinomialTail.js';
import { peerDefaults, type PeerSets } from './peers.js';

/** How often something happened to each account, of how many times it could. */
export interface Occasions {
  readonly happened: ArrayLike<number>;
  /** 0 or less: the account is not compared. */
  readonly possible: ArrayLike<number>;
}

export interface PeerComparison {
  /** Share of the other accounts' occasions in which it happened; NaN where there are too few others. */
  readonly expected: Float64Array;
  /** P(as often or oftener), if the account were one of its peers; NaN where there are too few others. */
  readonly p: Float64Array;
}

/**
 * Holds each account against the others of its set: would one of them do it as often?
 *
 * People differ, so the share is not one number but a distribution: its mean μ and the correlation ρ of two occasions of one
 * account are taken from the *other* accounts (so that nobody hides behind its own excess), by moments:
 * S = Σ n_i (p_i − μ)², ρ = (S / (μ(1−μ)) − (A−1)) / (Σn − Σn²/Σn − (A−1)), at least 0. p is the upper tail of the
 * beta-binomial. μ has half an occasion added, so that what nobody else ever did is rare, not impossible.
 *
 * Cost: O(accounts + Σ occasions). Source: Kleinman 1973, https://doi.org/10.1080/01621459.1973.10481333
 */
export function compareWithPeers(
  { happened, possible }: Occasions,
  { setOf, sets }: PeerSets,
): PeerComparison {
  const accounts = setOf.length;
  const sums = Array.from({ length: sets }, () => ({ accounts: 0, k: 0, n: 0, n2: 0, k2: 0 }));
  const isCompared = (account: number): boolean => setOf[account]! >= 0 && possible[account]! > 0;
  for (let account = 0; account < accounts; account++) {
    if (!isCompared(account)) continue;
    const [sum, k, n] = [sums[setOf[account]!]!, happened[account]!, possible[account]!];
    sum.accounts++;
    sum.k += k;
    sum.n += n;
    sum.n2 += n * n;
    sum.k2 += (k * k) / n;
  }
  const expected = new Float64Array(accounts).fill(NaN);
  const p = new Float64Array(accounts).fill(NaN);
  for (let account = 0; account < accounts; account++) {
    if (!isCompared(account)) continue;
    const [sum, k, n] = [sums[setOf[account]!]!, happened[account]!, possible[account]!];
    const others = sum.accounts - 1;
    if (others < peerDefaults.least - 1) continue;
    const [otherK, otherN] = [sum.k - k, sum.n - n];
    const mean = (otherK + 0.5) / (otherN + 1);
    const spread = sum.k2 - (k * k) / n - 2 * mean * otherK + mean * mean * otherN;
    const free = otherN - (sum.n2 - n * n) / otherN - (others - 1);
    const correlation = free > 0 ? (spread / (mean * (1 - mean)) - (others - 1)) / free : 0;
    expected[account] = otherK / otherN;
    p[account] = betaBinomialTail(k, n, { mean, correlation: Math.min(0.99, Math.max(0, correlation)) });
  }
  return { expected, p };
}
