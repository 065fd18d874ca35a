import type { DailyRhythm } from './dailyRhythm.js';
import { hourMs } from './hours.js';

/**
 * How many times longer than in a Poisson stream the long silences are, at least 1.
 *
 * Comments come in bursts under a post, so silences between bursts are longer than the mean rate says. Every silence is
 * measured in expected comments (daily rhythm times the level of its UTC day). In a Poisson stream these are exponential
 * with mean 1, and the r-th longest is ln 2 above the 2r-th longest; between bursts they are exponential too, but stretched
 * by φ = (r-th − 2r-th) / ln 2. The largest φ counts, over r = 8 (or 0.2 % of the silences, if more), 2r, 4r, …; real gaps
 * are usually fewer than the smallest r, so they do not reach it.
 */
export function estimateBurstiness(at: Float64Array, rhythm: DailyRhythm): number {
  const day = 24 * hourMs;
  const first = Math.floor(at[0]! / day);
  const counts = new Float64Array(Math.floor(at[at.length - 1]! / day) - first + 1);
  for (let i = 0; i < at.length; i++) counts[Math.floor(at[i]! / day) - first]!++;
  const usual = rhythm.between(0, day);
  const silences = new Float64Array(at.length - 1);
  for (let i = 0; i + 1 < at.length; i++) {
    silences[i] = (rhythm.between(at[i]!, at[i + 1]!) * counts[Math.floor(at[i]! / day) - first]!) / usual;
  }
  silences.sort();
  const fromTop = (rank: number): number => silences[silences.length - rank]!;
  let burstiness = 1;
  for (let rank = Math.max(8, Math.ceil(0.002 * silences.length)); 2 * rank <= silences.length; rank *= 2) {
    burstiness = Math.max(burstiness, (fromTop(rank) - fromTop(2 * rank)) / Math.LN2);
  }
  return burstiness;
}
