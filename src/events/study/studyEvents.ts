import type { CommentTable } from '../../model/commentTable.js';
import type { TimelineEvent } from '../../model/event.js';
import type {
  CannotSay,
  EventStudy,
  PlaceboTest,
  StudiedEvent,
  ValueSeries,
} from '../../model/eventStudy.js';
import type { AccountPlaces, PlaceAccess } from '../../model/exposure.js';
import { findCollectionGaps, type CollectionGap } from '../collectionGaps.js';
import { findTiming } from '../eventTiming.js';
import { hourMs } from '../hours.js';
import { prepareAccountWindows } from './accountWindows.js';
import {
  type AccountLabels,
  decompositionDefaults,
  decomposeShift,
  type DecompositionOptions,
} from './decomposeShift.js';
import { compareWithControls } from './differenceInDifferences.js';
import { exposureDefaults } from './exposure.js';
import { changePointDefaults, findChangePoints, type ChangePointOptions } from './findChangePoints.js';
import { fitSeparable } from './fitSeparable.js';
import type { InterruptedSeriesOptions } from './interruptedSeries.js';
import { measureShift, measureWithin } from './placeboStatistics.js';
import { planStudy } from './planStudy.js';
import { compareBeforeAfter } from './prePost.js';
import { placeboDefaults, testPlacebo, type PlaceboOptions } from './testPlacebo.js';
import { buildMasked, type MaskedSeries } from './maskedSeries.js';
import type { StudyWindows } from './studyWindows.js';

export type { EventStudy, StudiedEvent } from '../../model/eventStudy.js';

export interface StudyOptions extends DecompositionOptions {
  readonly binHours: number;
  readonly alignTo: number;
  /** Length of the window before an event, and of the one after an event of a moment. */
  readonly spanHours: number;
  /** Null: found by `findCollectionGaps`. */
  readonly gaps: readonly CollectionGap[] | null;
  /** Where accounts belong, and when places could not post; null: not known. */
  readonly places: AccountPlaces | null;
  readonly access: readonly PlaceAccess[];
  /** Bins in which a smaller share could post are left out of the series and of placebo dates. */
  readonly minExposure: number;
  /** 1 for treated account codes, 0 for controls, −1 for neither; null: no controls. A function tells them event by event. */
  readonly treated: Int32Array | ((event: TimelineEvent) => Int32Array | null) | null;
  /** The same for each comment instead of each account: a channel against others. It goes before `treated`. */
  readonly sides: Int8Array | null;
  /** A wider choice of accounts to set aside, for a second decomposition (`withoutCopied`); null: none. */
  readonly widerSets: AccountLabels | null;
  /** The strata of each event, where they are not the same for all; null: those of the options. */
  readonly splitBy: ((event: TimelineEvent) => Pick<DecompositionOptions, 'strata' | 'touched'>) | null;
  readonly series: Partial<InterruptedSeriesOptions>;
  readonly placebo: Partial<PlaceboOptions>;
  readonly changes: Partial<ChangePointOptions>;
}

/** Two days on either side, six-hour bins; see the defaults of each part for the rest. */
export const studyDefaults: StudyOptions = {
  ...decompositionDefaults,
  binHours: 6,
  alignTo: 0,
  spanHours: 48,
  gaps: null,
  places: null,
  access: [],
  minExposure: exposureDefaults.minExposure,
  treated: null,
  sides: null,
  widerSets: null,
  splitBy: null,
  series: {},
  placebo: placeboDefaults,
  changes: {},
};

/**
 * The whole event study: did people change, or did the people change?
 *
 * All events that can be told apart in one interrupted series; for each event the shift of the mean with its interval, its parts, and its placebo p; and the
 * change points that the series shows without being told of any event. Bins in which too few could post are left out.
 *
 * Can wrongly say: what each part can, see there. Mind the order of trust: a placebo p that is small, a "within" part whose
 * interval leaves out 0, a change point at the event; one alone is a hint.
 *
 * Formula: see `fitInterruptedSeries` (weighted with the accounts of each bin), `compareBeforeAfter`, `decomposeShift`, `testPlacebo`,
 * `compareWithControls`, `findChangePoints`, `measureExposure`.
 * Defaults: {@link studyDefaults}.
 * Cost: for each event draws × accounts and the placebo dates; a million comments take seconds.
 *
 * @param values One for each comment; NaN where there is none.
 * @example
 * import { buildCommentTable, studyEvents } from 'in-concert';
 * const hour = 3_600_000;
 * const table = buildCommentTable(Array.from({ length: 960 }, (_, i) => ({ account: `a${i % 13}`, at: i * hour, text: 'x' })));
 * const values = Float64Array.from({ length: 960 }, (_, i) => Math.sin(i * i) + (i >= 480 ? 1 : 0));
 * const storm = { name: 'storm', start: 480 * hour, end: 480 * hour, kind: 'event' as const, places: [], source: '', confidence: '' };
 * const { events } = studyEvents(table, values, [storm], { draws: 100 });
 * events[0].decomposition.kind === 'estimate' && events[0].decomposition.within.estimate > 0.5; // => true
 */
export function studyEvents(
  table: CommentTable,
  values: Float64Array,
  events: readonly TimelineEvent[],
  options: Partial<StudyOptions> = {},
): EventStudy {
  const settings = { ...studyDefaults, ...options };
  const { spanHours, places, access, minExposure, treated } = settings;
  const gaps = settings.gaps ?? findCollectionGaps(table.at);
  const data = { from: table.at[0] ?? 0, to: (table.at[table.rows - 1] ?? -1) + 1 };
  const build = (binHours: number): MaskedSeries =>
    buildMasked(table, values, { binHours, alignTo: settings.alignTo, gaps, places, access, minExposure });
  const { series, masked } = build(settings.binHours);
  const changing = chooseChangeSeries(series, settings, () => build(24).series);

  const planned = events.map((event) => planStudy(event, spanHours, data, gaps, masked));
  const span = spanHours * hourMs;
  const busy = [
    ...events.map((event) => {
      const { began } = findTiming(event);
      return { from: began.from - span, to: Math.max(event.end, began.to + span) };
    }),
    ...gaps,
    ...masked,
  ];
  const sum = prepareAccountWindows(table, values);
  const compare = (
    event: TimelineEvent,
    { before, after }: StudyWindows,
  ): StudiedEvent['againstControls'] => {
    const given = typeof treated === 'function' ? treated(event) : treated;
    const codes = table.account.codes;
    const side = settings.sides ?? (given === null ? null : codes.map((code) => given[code]!));
    if (side === null) return null;
    const [own, controls] = [1, 0].map((wanted) => keepSide(table, values, side, wanted)(before, after));
    return compareWithControls(own!, controls!, settings);
  };
  return {
    series: fitSeparable(series, events, { weights: series.accounts, ...settings.series }),
    events: events.map((event, index): StudiedEvent => {
      const windows = planned[index]!;
      const sums = sum(windows.before, windows.after);
      const split = settings.splitBy?.(event) ?? {};
      const hold = (statistic: typeof measureShift): PlaceboTest | CannotSay =>
        testPlacebo(sum, windows, data, busy, statistic, settings.placebo);
      return {
        event: event.name,
        shift: compareBeforeAfter(sums, settings),
        decomposition: decomposeShift(sums, { ...settings, ...split }),
        withoutCopied:
          settings.widerSets === null
            ? null
            : decomposeShift(sums, { ...settings, ...split, sets: settings.widerSets }),
        placebo: hold(measureShift),
        placeboWithin: hold(measureWithin),
        againstControls: compare(event, windows),
      };
    }),
    changePoints: findChangePoints(changing, { weights: changing.accounts, ...settings.changes }),
    changeBinHours: changing.binHours,
  };
}

/** Whole days where there are enough of them: in shorter bins the rhythm of the day can look like steps. */
function chooseChangeSeries(
  series: ValueSeries,
  { changes }: StudyOptions,
  buildDays: () => ValueSeries,
): ValueSeries {
  if (series.binHours >= 24) return series;
  const days = buildDays();
  const { minBins } = { ...changePointDefaults, ...changes };
  return days.values.filter((value) => !Number.isNaN(value)).length >= minBins ? days : series;
}

function keepSide(
  table: CommentTable,
  values: Float64Array,
  sides: Int8Array | Int32Array,
  side: number,
): ReturnType<typeof prepareAccountWindows> {
  const own = values.map((value, row) => (sides[row] === side ? value : NaN));
  return prepareAccountWindows(table, own);
}
