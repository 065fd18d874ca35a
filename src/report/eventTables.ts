import { matchChanges } from '../evidence/matchChanges.js';
import type { Analysis } from '../model/analysis.js';
import type { CannotSay, IntervalEstimate, ShiftPart, StudiedEvent } from '../model/eventStudy.js';
import { formatCsv, type Cell } from './csv.js';

const time = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

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
  const { shift, shiftKept, setAside } = decomposition;
  return [
    toRow(event, 'shift', shift, readPlacebo(placebo)),
    ...did,
    ...parts.map((part) => toRow(event, part, decomposition[part], part === 'within' ? within : {})),
    // The sum of the sets has no interval of its own; each set has, in decomposition.csv.
    setAside.length === 1
      ? toRow(event, 'set_aside', setAside[0]!)
      : toRow(event, 'set_aside', { estimate: shift.estimate - shiftKept.estimate }),
  ];
}

function readPlacebo(placebo: StudiedEvent['placebo']): { readonly p: number | null; readonly note: string } {
  return placebo.kind === 'estimate' ? { p: placebo.p, note: '' } : { p: null, note: placebo.because };
}

/** decomposition.csv: the parts that add up to each shift, over all and for each stratum, and what each set adds. */
export function formatDecomposition({ eventStudy }: Analysis): string {
  const rows = (eventStudy?.events ?? []).flatMap(({ event, decomposition }): Cell[][] => {
    if (decomposition.kind === 'cannot say') return [toPart(event, 'shift', '', decomposition)];
    return [
      toPart(event, 'shift', '', decomposition.shift),
      toPart(event, 'shift_kept', '', decomposition.shiftKept),
      toPart(event, 'composition', '', decomposition.composition),
      ...parts.map((part) => toPart(event, part, '', decomposition[part])),
      ...decomposition.setAside.map((set) => toPart(event, 'set_aside', set.name, set)),
      ...decomposition.strata.flatMap((stratum) =>
        parts.map((part) => toPart(event, part, stratum.name, stratum[part])),
      ),
    ];
  });
  return formatCsv({
    columns: ['event', 'part', 'of', 'estimate', 'low', 'high', 'comments', 'accounts', 'note'],
    text: ['event', 'of', 'note'],
    rows,
  });
}

function toPart(event: string, part: string, of: string, found: ShiftPart | CannotSay): Cell[] {
  if ('because' in found) return [event, part, of, null, null, null, null, null, found.because];
  return [event, part, of, found.estimate, found.low, found.high, found.comments, found.accounts, ''];
}

/** change_points.csv: where the series changes, found without being told of any event, and the event nearest to it. */
export function formatChangePoints({ eventStudy, events }: Analysis): string {
  const rows: Cell[][] =
    eventStudy === null
      ? []
      : eventStudy.changePoints.kind === 'cannot say'
        ? [[...Array<null>(8).fill(null), eventStudy.changeBinHours, eventStudy.changePoints.because]]
        : matchChanges(eventStudy, events).map(({ change, nearest, isInHole }) => [
            time(change.after),
            time(change.before),
            change.meanBefore,
            change.meanAfter,
            change.sdBefore,
            change.sdAfter,
            nearest === null ? null : `${nearest.edge} of ${nearest.event}`,
            nearest?.hours ?? null,
            eventStudy.changeBinHours,
            isInHole ? 'somewhere between the two times, of which nothing is known' : '',
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
