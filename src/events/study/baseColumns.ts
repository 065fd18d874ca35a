import { hourMs } from '../hours.js';

/** What a series does without any event: a level, a trend in days (column 1, when asked for), the rhythm of day and week. */
export function buildBaseColumns(
  bins: { readonly from: number; readonly binHours: number; readonly count: number },
  options: {
    readonly trend: boolean;
    readonly dailyHarmonics: number;
    readonly weeklyHarmonics: number;
  },
): readonly Float64Array[] {
  const length = bins.binHours * hourMs;
  const build = (value: (middle: number) => number): Float64Array =>
    Float64Array.from({ length: bins.count }, (_, i) => value(bins.from + (i + 0.5) * length));
  const day = 24 * hourMs;
  const columns = [build(() => 1)];
  if (options.trend) {
    const centre = bins.from + (bins.count / 2) * length;
    columns.push(build((middle) => (middle - centre) / day));
  }
  const addRhythm = (period: number, wanted: number): void => {
    // A wave shorter than two bins cannot be seen, and exactly two bins have no sine of their own.
    const most = Math.ceil(period / (2 * length)) - 1;
    for (let k = 1; k <= Math.min(wanted, most); k++) {
      columns.push(build((middle) => Math.sin((2 * Math.PI * k * middle) / period)));
      columns.push(build((middle) => Math.cos((2 * Math.PI * k * middle) / period)));
    }
  };
  addRhythm(day, options.dailyHarmonics);
  addRhythm(7 * day, options.weeklyHarmonics);
  return columns;
}
