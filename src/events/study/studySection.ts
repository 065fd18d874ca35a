import type { CommentTable } from '../../model/commentTable.js';
import type { TimelineEvent } from '../../model/event.js';
import type { MeasuredColumn, SectionStudy, StudiedEvent, StudyChoices } from '../../model/eventStudy.js';
import type { MeasuredAccess } from '../../model/exposure.js';
import { findCollectionGaps, type CollectionGap } from '../collectionGaps.js';
import { accessOfEvents, findPlaces } from './accessOfEvents.js';
import { accountPlaceDefaults, findAccountPlaces, type PlacesFound } from './accountPlaces.js';
import { chooseSides } from './chooseSides.js';
import { combineAccess } from './combineAccess.js';
import type { AccountLabels, DecompositionOptions } from './decomposeShift.js';
import { countByPlace, countByPresence } from './onlineSeries.js';
import { studyDefaults, studyEvents } from './studyEvents.js';
import { suspectOutages } from './suspectOutages.js';
import { coverWindows } from './windowCoverage.js';

export interface SectionStudyOptions extends Omit<StudyChoices, 'measure'> {
  /** What `values` are and how they run over time, where they are not the mood. */
  readonly measure: MeasuredColumn | null;
  /** Measurements of how far places could post; they grade the outages given. */
  readonly connectivity: MeasuredAccess | null;
  /** UTC ms of some midnight on the reader's clocks: a day's bin begins there. */
  readonly midnight: number;
  readonly seed: number;
  readonly confidence: number;
  /** Accounts to set aside: those that act together. */
  readonly sets: AccountLabels | null;
  /** These and everybody who wrote copied texts, for a second reckoning beside the first. */
  readonly widerSets: AccountLabels | null;
  /** Null: found by `findCollectionGaps`. */
  readonly gaps: readonly CollectionGap[] | null;
  /** Places whose parts of a shift are told apart. */
  readonly maxStrata: number;
}

/** As `studyEvents`, but 500 draws: they place a 95 % limit to about a tenth of a standard error, event after event in little time. */
export const sectionStudyDefaults: SectionStudyOptions = {
  binHours: studyDefaults.binHours,
  spanHours: studyDefaults.spanHours,
  measure: null,
  placeColumns: accountPlaceDefaults.columns,
  controls: null,
  connectivity: null,
  anticipationHours: 0,
  fadeHours: 0,
  midnight: 0,
  draws: 500,
  seed: 1,
  confidence: studyDefaults.confidence,
  sets: null,
  widerSets: null,
  gaps: null,
  maxStrata: 8,
};

/**
 * The event study of a whole section, with what the table itself knows: places of accounts (columns `place`, `city`, `region` or `country`),
 * what could post in the outages given, places untouched by an event as controls, and who was online.
 *
 * Can wrongly say: what `studyEvents` can. Controls by place are only as good as the places.
 *
 * Defaults: {@link sectionStudyDefaults}.
 * Cost: for each event draws × accounts in its windows, and the placebo dates: a second for 45,000 comments and ten events.
 *
 * @param values One for each comment, such as its mood; NaN where there is none.
 * @example
 * import { buildCommentTable, studySection } from 'in-concert';
 * const hour = 3_600_000;
 * const table = buildCommentTable(Array.from({ length: 960 }, (_, i) => ({ account: `a${i % 13}`, at: i * hour, text: 'x' })));
 * const values = Float64Array.from({ length: 960 }, (_, i) => Math.sin(i * i) + (i >= 480 ? 1 : 0));
 * const study = studySection(table, values, []);
 * [study.events.length, study.changePoints.kind === 'estimate' && study.changePoints.changes.length]; // => [0, 1]
 */
export function studySection(
  table: CommentTable,
  values: Float64Array,
  events: readonly TimelineEvent[],
  options: Partial<SectionStudyOptions> = {},
): SectionStudy {
  const settings = { ...sectionStudyDefaults, ...options };
  const { binHours, spanHours, midnight, draws, seed, confidence, sets, widerSets, maxStrata, connectivity } =
    settings;
  const gaps = settings.gaps ?? findCollectionGaps(table.at);
  const found = findAccountPlaces(table, { columns: settings.placeColumns });
  const names = found?.places.names ?? [];
  const within = found?.within ?? {};
  const combined = connectivity === null ? null : combineAccess(events, names, within, connectivity);
  const access = combined?.access ?? accessOfEvents(events, names, { within });
  const bins = { binHours, alignTo: midnight };
  const study = studyEvents(table, values, events, {
    ...bins,
    spanHours,
    draws,
    seed,
    confidence,
    sets,
    gaps,
    places: found?.places ?? null,
    access,
    widerSets,
    splitBy: found === null ? null : (event) => splitByPlace(found, event, maxStrata),
    sides: settings.controls === null ? null : chooseSides(table, settings.controls),
    series: {
      shape: { anticipationHours: settings.anticipationHours, fadeHours: settings.fadeHours },
    },
    treated: found === null ? null : (event) => findTreated(found, event),
  });
  const main = chooseMain(study.events, events);
  const event = main === null ? undefined : events[main];
  const online =
    found !== null
      ? countByPlace(table, found.places, { ...bins, gaps })
      : event === undefined
        ? null
        : countByPresence(table, event, { ...bins, gaps });
  return {
    ...study,
    spanHours,
    binHours,
    draws,
    confidence,
    coverage: events.map((one) => coverWindows(table, one, { spanHours, gaps })),
    sets: (sets?.names ?? []).map((name, set) => ({ name, accounts: countCode(sets!.codes, set) })),
    copiedAccounts:
      widerSets === null ? 0 : countLabelled(widerSets) - (sets === null ? 0 : countLabelled(sets)),
    measure: settings.measure,
    controls: settings.controls,
    connectivity: combined?.connectivity ?? null,
    places: found === null ? null : { column: found.column, names: found.places.names },
    access,
    suspected: found === null ? [] : suspectOutages(table, found.places, { gaps }),
    main,
    online,
  };
}

function countCode(codes: Int32Array, wanted: number): number {
  return codes.reduce((count, code) => (code === wanted ? count + 1 : count), 0);
}

function countLabelled({ codes }: AccountLabels): number {
  return codes.reduce((count, code) => (code >= 0 ? count + 1 : count), 0);
}

const otherTouched = 'other places of the event';

/** The largest places each by itself; of the others those that the event touches together. */
function splitByPlace(
  { places, within }: PlacesFound,
  event: TimelineEvent,
  most: number,
): Pick<DecompositionOptions, 'strata' | 'touched'> {
  const all = findPlaces(event.places, places.names, within);
  const touched = new Set(event.kind === 'outage' ? all : []);
  const names = places.names.slice(0, most);
  const rest = places.names.slice(most).some((name) => touched.has(name)) ? [otherTouched] : [];
  const codes = places.codes.map((code) =>
    code < most ? code : touched.has(places.names[code]!) ? names.length : -1,
  );
  return {
    strata: { names: [...names, ...rest], codes },
    touched: [...names.filter((name) => touched.has(name)), ...rest],
  };
}

/** The places that an event names against the others; null where it names none of the places of the data, or all. */
function findTreated({ places, within }: PlacesFound, event: TimelineEvent): Int32Array | null {
  const touched = new Set(findPlaces(event.places, places.names, within));
  if (touched.size === 0 || touched.size === places.names.length) return null;
  return places.codes.map((code) => (code < 0 ? -1 : touched.has(places.names[code]!) ? 1 : 0));
}

/** An outage before all else, since it is part of every other story; then the shift farthest from none in widths of its interval. */
function chooseMain(studied: readonly StudiedEvent[], events: readonly TimelineEvent[]): number | null {
  const clearness = ({ shift }: StudiedEvent): number =>
    shift.kind === 'cannot say' || shift.low === null || shift.high === null
      ? -1
      : Math.abs(shift.estimate) / (shift.high - shift.low || Infinity);
  const ranked = studied
    .map((one, index) => ({ index, clear: clearness(one), isOutage: events[index]!.kind === 'outage' }))
    .filter(({ clear }) => clear >= 0)
    .sort((a, b) => Number(b.isOutage) - Number(a.isOutage) || b.clear - a.clear || a.index - b.index);
  return ranked[0]?.index ?? null;
}
