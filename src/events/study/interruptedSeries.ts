import type { CannotSay, InterruptedSeries, RefusedEvent, SeriesTerm } from '../../model/eventStudy.js';
import type { TimelineEvent } from '../../model/event.js';
import { measureDurbinWatson } from '../../stats/durbinWatson.js';
import { findHacP, findHacReach, findHacReference } from '../../stats/hacReference.js';
import { chooseHacLag, type HacLagRule } from '../../stats/hacLag.js';
import { fitLinearModel } from '../../stats/linearModel.js';
import { testLjungBox } from '../../stats/ljungBox.js';
import { estimateHacCovariance, listScores } from '../../stats/neweyWest.js';
import { phrases, say } from '../../words/say.js';
import { listUnsure } from '../eventTiming.js';
import { overlaps } from '../eventWindows.js';
import { hourMs } from '../hours.js';
import { buildEventColumns, eventShapeDefaults, type EventColumn, type EventShape } from './eventColumns.js';
import { refuseShortages } from './refuse.js';
import { buildBaseColumns } from './baseColumns.js';

const termNames = phrases({
  anticipation: 'the anticipation',
  level: 'the level',
  slope: 'the slope',
  fade: 'the fade',
  rhythm: 'the rhythm',
});

export interface InterruptedSeriesOptions {
  /** What events may do. */
  readonly shape: Partial<EventShape>;
  /** The same for single events, by name. */
  readonly shapes: Readonly<Record<string, Partial<EventShape>>>;
  /** One for each bin, ≥ 0, such as accounts or exposure; null gives every bin 1. 0 and NaN count as missing. */
  readonly weights: ArrayLike<number> | null;
  /** A straight line through the whole series. */
  readonly trend: boolean;
  /** Pairs of sine and cosine of the day; only for bins shorter than 12 hours. */
  readonly dailyHarmonics: number;
  /** Pairs of sine and cosine of the week. */
  readonly weeklyHarmonics: number;
  readonly lag: HacLagRule;
  readonly confidence: number;
  /** Fewer bins with an observation give no fit. */
  readonly minBins: number;
  /** Fewer bins with an observation before the first event give no fit; fewer under a term of an event leave the event out. */
  readonly minBinsSide: number;
}

/**
 * Jump and slope on a straight line. Two daily harmonics hold the rhythm of the day. Lags by the rule 'root', with critical values computed
 * for the very design. 20 bins in all and five a side
 * are the fewest on which a line with a break is more than a drawing.
 */
export const interruptedSeriesDefaults: InterruptedSeriesOptions = {
  shape: eventShapeDefaults,
  shapes: {},
  weights: null,
  trend: true,
  dailyHarmonics: 2,
  weeklyHarmonics: 0,
  lag: 'root',
  confidence: 0.95,
  minBins: 20,
  minBinsSide: 5,
};

/**
 * Interrupted time series: how far the series jumps at each event, and how much its slope changes, all events in one model.
 *
 * Can wrongly say "the event did it": other people came (see `decomposeShift`); something else happened the same day; a curve was
 * taken for a straight line and its bend for a jump (mind long windows); events close together share what one of them did. Where the
 * Ljung–Box p is small the bins are alike; the errors allow for that, within limits (see docs/methods/event-study.md).
 *
 * Formula: y_t = a + b·t + rhythm_t + Σ_e (jump_e · D_e(t) + slope_e · (t − T_e) · D_e(t) + anticipation + fade) + noise_t by (weighted) least
 * squares; errors by Newey–West (Bartlett, no prewhitening), a missing bin keeping its place; interval by `findHacReach`.
 * D_e is 1 from the start of an event of a moment on, and from start to end of one that lasts. Bins in which nobody knows whether an event
 * had begun (its `precision` is the day or the hour) count as missing.
 * Defaults: {@link interruptedSeriesDefaults}.
 * Cost: O(bins · (columns² · lag)).
 * Source: Bernal, Cummins & Gasparrini (2017), https://doi.org/10.1093/ije/dyw098; Newey & West (1987),
 * https://doi.org/10.2307/1913610
 *
 * @throws RangeError when an event ends before it starts, or an option is out of range.
 * @example
 * import { fitInterruptedSeries } from 'in-concert';
 * const hour = 3_600_000;
 * const values = Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 0 : 1) + (i % 2) / 10);
 * const event = { name: 'storm', start: 20 * 24 * hour, end: 20 * 24 * hour, kind: 'event' as const, places: [], source: '', confidence: '' };
 * const fit = fitInterruptedSeries({ from: 0, binHours: 24, values }, [event], { shape: { slope: false }, trend: false });
 * fit.kind === 'estimate' && Number(fit.terms[0].estimate.toFixed(9)); // => 1
 */
export function fitInterruptedSeries(
  series: { readonly from: number; readonly binHours: number; readonly values: Float64Array },
  events: readonly TimelineEvent[],
  options: Partial<InterruptedSeriesOptions> = {},
): InterruptedSeries | CannotSay {
  const settings = { ...interruptedSeriesDefaults, ...options };
  checkSettings(settings, events);
  const { from, binHours } = series;
  const bins = { from, binHours, count: series.values.length };
  const weights =
    settings.weights === null
      ? null
      : Float64Array.from(settings.weights, (weight) => (Number.isNaN(weight) ? 0 : weight));
  const unsure = events.flatMap(listUnsure);
  const isUnsure = (t: number): boolean => {
    const bin = { from: from + t * binHours * hourMs, to: from + (t + 1) * binHours * hourMs };
    return unsure.some((stretch) => overlaps(stretch, bin));
  };
  const y = series.values.map((value, t) =>
    (weights !== null && weights[t] === 0) || isUnsure(t) ? NaN : value,
  );
  const isThere = (t: number): boolean => !Number.isNaN(y[t]!);
  const count = (test: (t: number) => boolean): number => {
    let sum = 0;
    for (let t = 0; t < y.length; t++) if (isThere(t) && test(t)) sum++;
    return sum;
  };

  const refused: RefusedEvent[] = [];
  const kept: { readonly event: TimelineEvent; readonly columns: readonly EventColumn[] }[] = [];
  for (const event of events) {
    const shape = { ...eventShapeDefaults, ...settings.shape, ...settings.shapes[event.name] };
    const columns = buildEventColumns(bins, event, shape);
    const short = refuseShortages(
      columns.map(({ term, values }) => ({
        what: say`collected bins under ${termNames[term]} of "${event.name}"`,
        needed: settings.minBinsSide,
        found: count((t) => values[t] !== 0),
      })),
    );
    if (short === null) kept.push({ event, columns });
    else refused.push({ event: event.name, ...short });
  }
  const starts = kept.flatMap(({ columns }) => columns.map(({ values }) => values.findIndex((v) => v !== 0)));
  const firstTouched = Math.min(y.length, ...starts);
  const base = buildBaseColumns(bins, settings);
  const eventColumns = kept.flatMap(({ event, columns }) =>
    columns.map((column) => ({ event: event.name, ...column })),
  );
  const columns = [...base, ...eventColumns.map(({ values }) => values)];
  const refusal = refuseShortages([
    {
      what: say`collected bins`,
      needed: Math.max(settings.minBins, columns.length + 5),
      found: count(() => true),
    },
    {
      what: say`collected bins before the first event`,
      needed: settings.minBinsSide,
      found: count((t) => t < firstTouched),
    },
    { what: say`events with collected bins`, needed: 1, found: kept.length },
  ]);
  if (refusal !== null) return refusal;

  const model = fitLinearModel(columns, y, { weights });
  if (model.dependent.length > 0) {
    const named = model.dependent.map((j) => eventColumns[j - base.length]).filter((c) => c !== undefined);
    const listed = named.map(({ event, term }) => say`${termNames[term]} of "${event}"`).join(', ');
    const which = listed || termNames.rhythm;
    return {
      kind: 'cannot say',
      needed: [{ what: say`bins that tell ${which} from the rest`, needed: 1, found: 0 }],
      because: say`Cannot say: nothing tells ${which} from the other events or the trend; leave it out or take shorter bins.`,
    };
  }
  // The lag rule looks at the events' scores, each of unit size, so that no unit of measurement decides.
  const pooled = new Float64Array(y.length);
  for (const { values } of eventColumns) {
    const scores = listScores(values, model.residuals, weights);
    const size = Math.sqrt(scores.reduce((sum, score) => sum + score * score, 0));
    for (let t = 0; t < pooled.length; t++) pooled[t]! += size > 0 ? scores[t]! / size : 0;
  }
  const lag = chooseHacLag(settings.lag, model.rows, pooled);
  const covariance = estimateHacCovariance(columns, model, lag, { weights });
  const terms = eventColumns.map(({ event, term }, position): SeriesTerm => {
    const j = base.length + position;
    const estimate = model.coefficients[j]!;
    const standardError = Math.sqrt(covariance[j]![j]!);
    const reference = findHacReference(columns, model, lag, j, weights);
    const criticalValue = findHacReach(reference, settings.confidence);
    const reach = criticalValue * standardError;
    const p = standardError > 0 ? findHacP(reference, estimate / standardError) : 0;
    const interval = { estimate, low: estimate - reach, high: estimate + reach };
    return { event, term, ...interval, standardError, criticalValue, p };
  });
  const effects = new Float64Array(y.length);
  eventColumns.forEach(({ values }, position) => {
    const coefficient = model.coefficients[base.length + position]!;
    for (let t = 0; t < effects.length; t++) effects[t]! += coefficient * values[t]!;
  });
  const dw = measureDurbinWatson(model.residuals);
  const ljungBox = testLjungBox(model.residuals, Math.max(1, Math.min(10, Math.floor(model.rows / 5))));
  return {
    kind: 'estimate',
    terms,
    refused,
    trendPerDay: settings.trend ? model.coefficients[1]! : null,
    bins: y.length,
    used: model.rows,
    columns: columns.length,
    lag,
    diagnostics: {
      durbinWatson: Number.isFinite(dw) ? dw : null,
      ljungBox: Number.isFinite(ljungBox.p) ? ljungBox : null,
    },
    fitted: Array.from(model.fitted),
    counterfactual: Array.from(model.fitted, (value, t) => value - effects[t]!),
  };
}

function checkSettings(settings: InterruptedSeriesOptions, events: readonly TimelineEvent[]): void {
  const { confidence, minBins, minBinsSide } = settings;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`fitInterruptedSeries: confidence must be between 0 and 1 (got ${confidence})`);
  }
  if (!(minBins > 0)) throw new RangeError(`fitInterruptedSeries: minBins must be > 0 (got ${minBins})`);
  if (!(minBinsSide > 0)) {
    throw new RangeError(`fitInterruptedSeries: minBinsSide must be > 0 (got ${minBinsSide})`);
  }
  for (const { name, start, end } of events) {
    if (!(end >= start)) throw new RangeError(`fitInterruptedSeries: event "${name}" ends before it starts`);
  }
}
