export * from './model/inputError.js';
export type * from './model/commentTable.js';
export type * from './model/reading.js';
export type * from './model/coordination.js';
export type * from './model/account.js';
export type * from './model/sentiment.js';
export type * from './model/event.js';
export type * from './model/figure.js';
export type * from './model/analysis.js';
export { version } from './version.js';
export { createRandom, type Random } from './stats/random.js';
export { poissonTail } from './stats/poissonTail.js';
export { adjustBenjaminiHochberg } from './stats/benjaminiHochberg.js';
export { studentQuantile } from './stats/studentQuantile.js';
export { estimateClusterMean, clusterMeanDefaults, type ClusterMean } from './stats/clusterMean.js';
export { buildCommentTable, type CommentInput, type CommentInputColumns } from './ingest/buildTable.js';
export { buildTextColumn } from './ingest/textColumn.js';
export { buildCodedColumn } from './ingest/codedColumn.js';
export { pseudonymise, pseudonymiseDefaults, type PseudonymiseOptions } from './ingest/pseudonymise.js';
export { readComments, readDefaults, type ReadOptions } from './ingest/readComments.js';
export { readEvents } from './ingest/readEvents.js';
export { fingerprintKey, loadPseudonymKey, type PseudonymKey } from './ingest/pseudonymKey.js';
export { removeMentions } from './text/mentions.js';
export { foldLookAlikes } from './text/lookAlikes.js';
export { tokenizeWords, tokenizeWordsDefaults, type TokenizeWordsOptions } from './text/tokens.js';
export { stemEnglish, stemKazakh, stemRussian } from './text/stem.js';
export { foldKazakhLetters } from './text/kazakhLetters.js';
export { identifyLanguage, identifyLanguageDefaults, type IdentifiedLanguage } from './text/language.js';
export { normaliseText } from './text/normalise.js';
export { canonicaliseLink, extractLinks } from './text/links.js';
export { countWords, measureInformation, type WordModel } from './text/information.js';
export { traces } from './coordination/traces/index.js';
export type { PreparedText, Trace, TraceInput } from './coordination/traces/trace.js';
export { coActions, coActionDefaults, type CoActionOptions } from './coordination/coActions.js';
export {
  collectTrace,
  coordinationDefaults,
  findCoordination,
  neededBits,
  type CoordinationOptions,
  type CoordinationSearch,
} from './coordination/findCoordination.js';
export {
  copiedTextDefaults,
  findCopiedTexts,
  type CopiedTextOptions,
  type CopiedTexts,
} from './coordination/copiedTexts.js';
export {
  collectionGapDefaults,
  findCollectionGaps,
  type CollectionGap,
  type CollectionGapOptions,
} from './events/collectionGaps.js';
export { buildMoodSeries, moodSeriesDefaults, type MoodSeriesOptions } from './events/moodSeries.js';
export { effectDefaults, estimateEffects, type EffectOptions } from './events/estimateEffects.js';
export {
  explainSentiment,
  labelSentiment,
  scoreSentiment,
  sentimentLanguages,
  type SentimentExplanation,
} from './sentiment/scoreSentiment.js';
export { sentimentDefaults } from './sentiment/sentimentDefaults.js';
export { sectionDefaults, simulateSection } from './simulate/simulateSection.js';
export {
  almatyCampaigns,
  almatyDefaults,
  simulateAlmaty,
  type AlmatyOptions,
} from './simulate/simulateAlmaty.js';
export { almatyEvents } from './simulate/almatyEvents.js';
export { renderSimulation } from './simulate/renderSimulation.js';
export { tableOfSection } from './simulate/tableOfSection.js';
export type * from './simulate/sectionOptions.js';
export { plotVolumeAndMood, volumeAndMoodDefaults } from './charts/plotVolumeAndMood.js';
export { networkDefaults, plotNetwork } from './charts/plotNetwork.js';
export { plotObservedExpected } from './charts/plotObservedExpected.js';
export { leaveChance } from './charts/leaveChance.js';
export { show, showDefaults, type ShowOptions } from './report/show.js';
export { showTable, showTableDefaults, type ShowTableOptions, type TableFrame } from './report/showTable.js';
export type { NotebookDisplay } from './report/notebookDisplay.js';
export { renderReport, reportDefaults, type RenderReportOptions } from './report/renderReport.js';
export { checkData, checkDefaults, type CheckOptions } from './evidence/checkData.js';
export type * from './model/dataCheck.js';
export { checkTextDefaults, renderCheckText } from './report/check/renderCheckText.js';
export { renderCheckPage } from './report/check/renderCheckPage.js';
export { analyseComments, analyseDefaults, type AnalyseOptions } from './analyse.js';
