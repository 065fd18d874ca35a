import type { Analysis } from '../model/analysis.js';
import { formatCsv } from './csv.js';

/** Every number of the mood with the scorer's errors taken into account: by labels, or by accuracy measured elsewhere. */
export function formatCorrectedMood({ mood, events }: Pick<Analysis, 'mood' | 'events'>): string {
  const { basis, values } = mood.correction;
  return formatCsv({
    columns: [
      'measure',
      'part',
      'event',
      'basis',
      'comments',
      'scorer_alone',
      'corrected',
      'low',
      'high',
      'labels',
      'labels_only',
      'labels_only_low',
      'labels_only_high',
      'note',
    ],
    text: ['event'],
    rows: values.map((one) => [
      one.measure,
      one.part,
      one.event === null ? '' : (events[one.event]?.name ?? ''),
      basis.kind,
      one.comments,
      one.scorerAlone,
      one.corrected?.estimate ?? null,
      one.corrected?.low ?? null,
      one.corrected?.high ?? null,
      one.labels,
      one.labelsOnly?.estimate ?? null,
      one.labelsOnly?.low ?? null,
      one.labelsOnly?.high ?? null,
      one.note,
    ]),
  });
}
