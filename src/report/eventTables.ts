import { matchChanges } from '../evidence/matchChanges.js';
import type { Analysis } from '../model/analysis.js';
import type {
  CannotSay,
  IntervalEstimate,
  MeasuredColumn,
  ShiftDecomposition,
  ShiftPart,
  StudiedEvent,
} from '../model/eventStudy.js';
import { phrases } from '../words/say.js';
import { formatCsv, formatUtc, type Cell } from './csv.js';
import { listSeriesCells, seriesColumns } from './seriesColumns.js';

const words = phrases({
  hole: 'somewhere between the two times, of which nothing is known',
});

/** Measures of the event study in effects.csv, beside those of the effects themselves. */
const parts = ['within', 'reweighting', 'entry', 'exit'] as const;

/** effects.csv: what changed at each event, and who is behind it. A row without an estimate says in `note` what is missing. */
export function formatEffects({ effects, eventStudy }: Analysis): string {
  const rows: (readonly Cell[])[] = effects.map((effect) => [
    effect.event,
    effect.measure,
    effect.estimate,
    effect.low,
    effect.high,
    effect.pPlacebo,
    effect.commentsBefore,
    effect.commentsAfter,
    effect.note,
  ]);
  for (const [index, studied] of (eventStudy?.events ?? []).entries())
    rows.push(...listSeriesRows(eventStudy!, index), ...listStudyRows(studied));
  return formatCsv({
    columns: [
      'event',
      'measure',
      'estimate',
      'low',
      'high',
      'p_placebo',
      'comments_before',
      'comments_after',
      'note',
    ],
    text: ['event', 'note'],
    rows,
  });
}

type EffectRow = readonly Cell[];

function toRow(
  event: string,
  measure: string,
  found: (Partial<IntervalEstimate> & { readonly because?: string }) | null,
  more: { readonly p?: number | null; readonly note?: string } = {},
): EffectRow {
  const note = [found?.because, more.note].filter(Boolean).join(' ');
  const { estimate = null, low = null, high = null } = found ?? {};
  return [event, measure, estimate, low, high, more.p ?? null, null, null, note];
}

/** Jump and slope of the interrupted series. */
function listSeriesRows({ series, events }: NonNullable<Analysis['eventStudy']>, index: number): EffectRow[] {
  const { event } = events[index]!;
  if (series.kind === 'cannot say') return ['level', 'slope'].map((term) => toRow(event, term, series));
  const terms = series.terms.filter((term) => term.event === event);
  if (terms.length > 0) return terms.map((term) => toRow(event, term.term, term));
  const refused = series.refused.find((one) => one.event === event) ?? null;
  return ['level', 'slope'].map((term) => toRow(event, term, refused));
}

function listStudyRows({
  event,
  shift: alone,
  decomposition,
  placebo,
  placeboWithin,
  againstControls,
  withoutCopied = null,
}: StudiedEvent): EffectRow[] {
  const did = againstControls === null ? [] : [toRow(event, 'did', againstControls)];
  const within = readPlacebo(placeboWithin);
  if (decomposition.kind === 'cannot say')
    return [
      toRow(event, 'shift', alone, readPlacebo(placebo)),
      ...did,
      ...[...parts, 'set_aside'].map((part) =>
        toRow(event, part, decomposition, part === 'within' ? within : {}),
      ),
    ];
  const { shift, shiftKept, setAsideTotal } = decomposition;
  return [
    toRow(event, 'shift', shift, readPlacebo(placebo)),
    ...did,
    ...parts.map((part) => toRow(event, part, decomposition[part], part === 'within' ? within : {})),
    toRow(event, 'set_aside', setAsideTotal ?? { estimate: 0, low: 0, high: 0 }),
    toRow(event, 'shift_without_groups', shiftKept),
    ...(withoutCopied === null
      ? []
      : [
          toRow(
            event,
            'shift_without_copied',
            withoutCopied.kind === 'estimate' ? withoutCopied.shiftKept : withoutCopied,
          ),
        ]),
  ];
}

function readPlacebo(placebo: StudiedEvent['placebo']): { readonly p: number | null; readonly note: string } {
  return placebo.kind === 'estimate' ? { p: placebo.p, note: '' } : { p: null, note: placebo.because };
}

/**
 * decomposition.csv: the parts that add up to each shift, over all and for each stratum, and what each set adds; once with the groups
 * (level 2) set aside, once with everybody who wrote copied texts.
 */
export function formatDecomposition({ eventStudy }: Analysis): string {
  const rows = (eventStudy?.events ?? []).flatMap(({ event, decomposition, withoutCopied = null }) => [
    ...listParts(event, decomposition, 'level 2'),
    ...(withoutCopied === null ? [] : listParts(event, withoutCopied, 'level 1 and 2')),
  ]);
  return formatCsv({
    columns: ['event', 'part', 'of', 'estimate', 'low', 'high', 'comments', 'accounts', 'without', 'note'],
    text: ['event', 'of', 'note'],
    rows,
  });
}

function listParts(event: string, found: ShiftDecomposition | CannotSay, without: string): Cell[][] {
  const toPart = (part: string, of: string, one: ShiftPart): Cell[] => {
    const { estimate, low, high, comments, accounts } = one;
    return [event, part, of, estimate, low, high, comments, accounts, without, ''];
  };
  if (found.kind === 'cannot say')
    return [[event, 'shift', '', ...Array<null>(5).fill(null), without, found.because]];
  return [
    toPart('shift', '', found.shift),
    toPart('shift_kept', '', found.shiftKept),
    toPart('composition', '', found.composition),
    ...parts.map((part) => toPart(part, '', found[part])),
    ...found.setAside.map((set) => toPart('set_aside', set.name, set)),
    ...found.strata.flatMap((stratum) => parts.map((part) => toPart(part, stratum.name, stratum[part]))),
  ];
}

/** measure.csv: the series of a column of numbers that was studied in place of the mood. */
export function formatMeasure({ name, series }: MeasuredColumn): string {
  return formatCsv({
    columns: ['measure', ...seriesColumns],
    text: ['measure'],
    rows: series.map((point) => [name, ...listSeriesCells(point)]),
  });
}

/** change_points.csv: where the series changes, found without being told of any event, and the event nearest to it. */
export function formatChangePoints({ eventStudy, events }: Analysis): string {
  const rows: Cell[][] =
    eventStudy === null
      ? []
      : eventStudy.changePoints.kind === 'cannot say'
        ? [[...Array<null>(8).fill(null), eventStudy.changeBinHours, eventStudy.changePoints.because]]
        : matchChanges(eventStudy, events).map(({ change, nearest, isInHole }) => [
            formatUtc(change.after),
            formatUtc(change.before),
            change.meanBefore,
            change.meanAfter,
            change.sdBefore,
            change.sdAfter,
            nearest === null ? null : `${nearest.edge} of ${nearest.event}`,
            nearest?.hours ?? null,
            eventStudy.changeBinHours,
            isInHole ? words.hole : '',
          ]);
  return formatCsv({
    columns: [
      'after',
      'before',
      'mean_before',
      'mean_after',
      'sd_before',
      'sd_after',
      'nearest_event',
      'hours_to_event',
      'bin_hours',
      'note',
    ],
    text: ['nearest_event', 'note'],
    rows,
  });
}
