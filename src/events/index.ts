export {
  collectionGapDefaults,
  findCollectionGaps,
  type CollectionGap,
  type CollectionGapOptions,
} from './collectionGaps.js';
export { buildMoodSeries, moodSeriesDefaults, type MoodSeriesOptions } from './moodSeries.js';
export { effectDefaults, estimateEffects, type EffectOptions } from './estimateEffects.js';
export { type AccountSummer, prepareAccountWindows } from './study/accountWindows.js';
export {
  type AccountLabels,
  type DecompositionOptions,
  decompositionDefaults,
  decomposeShift,
} from './study/decomposeShift.js';
export { compareWithControls } from './study/differenceInDifferences.js';
export { measureExposure, exposureDefaults } from './study/exposure.js';
export { type ChangePointOptions, changePointDefaults, findChangePoints } from './study/findChangePoints.js';
export {
  type InterruptedSeriesOptions,
  interruptedSeriesDefaults,
  fitInterruptedSeries,
} from './study/interruptedSeries.js';
export { type ContrastOptions, contrastDefaults, compareBeforeAfter } from './study/prePost.js';
export {
  type StudyOptions,
  studyDefaults,
  type StudiedEvent,
  type EventStudy,
  studyEvents,
} from './study/studyEvents.js';
export { type SuspectOptions, suspectDefaults, suspectOutages } from './study/suspectOutages.js';
export { type PlaceboOptions, placeboDefaults, testPlacebo } from './study/testPlacebo.js';
export { type ValueSeriesOptions, valueSeriesDefaults, buildValueSeries } from './study/valueSeries.js';
export { measureShift, measureWithin, type WindowStatistic } from './study/placeboStatistics.js';
export { eventShapeDefaults, type EventShape } from './study/eventColumns.js';
export { accessDefaults, accessOfEvents, type AccessOptions } from './study/accessOfEvents.js';
export { sectionStudyDefaults, studySection, type SectionStudyOptions } from './study/studySection.js';
export type { StudyWindows } from './study/studyWindows.js';
export type { Stretch } from './eventWindows.js';
