import type { CommentTable } from '../../model/commentTable.js';
import type { MeasuredColumn, StudyChoices } from '../../model/eventStudy.js';
import type { CollectionGap } from '../collectionGaps.js';
import { buildMeanSeries } from '../meanSeries.js';
import { moodSeriesDefaults } from '../moodSeries.js';
import { readMeasure } from './readMeasure.js';
import { sectionStudyDefaults } from './studySection.js';

/** The mood, places by the usual columns, no controls but other places, no anticipation, no fade; the rest as in `studySection`. */
export const studyChoiceDefaults: StudyChoices = {
  measure: null,
  placeColumns: sectionStudyDefaults.placeColumns,
  controls: null,
  binHours: sectionStudyDefaults.binHours,
  spanHours: sectionStudyDefaults.spanHours,
  draws: sectionStudyDefaults.draws,
  anticipationHours: sectionStudyDefaults.anticipationHours,
  fadeHours: sectionStudyDefaults.fadeHours,
};

/** The measure that is no column of the file. */
export const coordinatedShare = 'coordinated';

/** The numbers of a measure: of the file's column, or 1 for the comments of accounts that act together and 0 for all others. */
export function chooseMeasure(table: CommentTable, name: string, together: Uint8Array): Float64Array {
  if (name !== coordinatedShare) return readMeasure(table, name);
  return Float64Array.from(table.account.codes, (code) => together[code] ?? 0);
}

/** The series of a measure, for its file and its words. */
export function summariseMeasure(
  table: CommentTable,
  values: Float64Array,
  options: {
    readonly name: string;
    readonly binHours: number;
    readonly setAside: Uint8Array;
    readonly gaps: readonly CollectionGap[];
  },
): MeasuredColumn {
  const { name, binHours, setAside, gaps } = options;
  const series = buildMeanSeries(table, values, {
    ...moodSeriesDefaults,
    ...{ binHours, setAside, gaps, lowest: -Infinity, highest: Infinity },
  });
  const comments = values.reduce((count, value) => (Number.isNaN(value) ? count : count + 1), 0);
  return { name, comments, binHours, series };
}
