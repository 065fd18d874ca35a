/** What a place would have written in each hour, by its own rhythm and by what the others wrote. */
export interface HourlyCounts {
  /** Hours since 1970 of the first entry. */
  readonly first: number;
  readonly place: Float64Array;
  readonly others: Float64Array;
}

/**
 * Expected comments of a place in each hour: the smaller of two forecasts.
 *
 * By its own rhythm: mean of the hour of the day. By the others: their comments of that hour, times the place's usual ratio
 * to them at that hour of the day. Each is scaled to the level of the `days` before and after. A failed collection or a holiday
 * makes the second small, the night the first (and both), a viral post among the others makes only the second large: none of
 * them leaves a place with much expected and little written. Hours in `left` (known outages, gaps) shape neither.
 */
export function expectComments(counts: HourlyCounts, left: Uint8Array, days: number): Float64Array {
  const { first, place, others } = counts;
  const byRhythm = scaleToLevel(place, spreadProfile(place, null, first, left), left, 24 * days);
  const byOthers = scaleToLevel(place, spreadProfile(place, others, first, left), left, 24 * days);
  return byRhythm.map((value, h) => Math.min(value, byOthers[h]!));
}

/** Per hour: base · Σ place / Σ base of that hour of the day, leaning by one day's weight towards all hours. */
function spreadProfile(
  place: Float64Array,
  base: Float64Array | null,
  first: number,
  left: Uint8Array,
): Float64Array {
  const sums = new Float64Array(24);
  const bases = new Float64Array(24);
  let sum = 0;
  let all = 0;
  let hours = 0;
  for (let h = 0; h < place.length; h++) {
    if (left[h] === 1) continue;
    const slot = (((first + h) % 24) + 24) % 24;
    const weight = base === null ? 1 : base[h]!;
    sums[slot]! += place[h]!;
    bases[slot]! += weight;
    sum += place[h]!;
    all += weight;
    hours++;
  }
  const usual = all > 0 ? all / hours : 0;
  const overall = all > 0 ? sum / all : 0;
  return place.map((_, h) => {
    const slot = (((first + h) % 24) + 24) % 24;
    const weight = base === null ? 1 : base[h]!;
    return weight * ((sums[slot]! + overall * usual) / (bases[slot]! + usual || 1));
  });
}

/** Multiplies the forecast with written / forecast over the hours around, the hour's own day left out of neither. */
function scaleToLevel(
  place: Float64Array,
  forecast: Float64Array,
  left: Uint8Array,
  reach: number,
): Float64Array {
  const written = new Float64Array(place.length + 1);
  const foreseen = new Float64Array(place.length + 1);
  for (let h = 0; h < place.length; h++) {
    const counts = left[h] === 1 ? 0 : 1;
    written[h + 1] = written[h]! + counts * place[h]!;
    foreseen[h + 1] = foreseen[h]! + counts * forecast[h]!;
  }
  return forecast.map((value, h) => {
    const from = Math.max(0, h - reach);
    const to = Math.min(place.length, h + reach + 1);
    const near = foreseen[to]! - foreseen[from]!;
    return near > 0 ? (value * (written[to]! - written[from]!)) / near : 0;
  });
}

/** How many times more than Poisson the counts stray from what is expected: the median of six-hour blocks, at least 1. */
export function estimateDispersion(place: Float64Array, expected: Float64Array, left: Uint8Array): number {
  const strays: number[] = [];
  let written = 0;
  let foreseen = 0;
  for (let h = 0; h < place.length; h++) {
    if (left[h] === 0) {
      written += place[h]!;
      foreseen += expected[h]!;
    }
    if (h % 6 !== 5 || foreseen < 3) continue;
    strays.push((written - foreseen) ** 2 / foreseen);
    written = 0;
    foreseen = 0;
  }
  strays.sort((a, b) => a - b);
  const median = strays[Math.floor(strays.length / 2)] ?? 0;
  return Math.max(1, median / medianChiSquare);
}

/** The median of χ² with one degree of freedom. */
const medianChiSquare = 0.454936423119573;
