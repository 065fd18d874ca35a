export * from './model/inputError.js';
export type * from './model/commentTable.js';
export type * from './model/reading.js';
export type * from './model/coordination.js';
export type * from './model/power.js';
export type * from './model/wordTable.js';
export type * from './model/account.js';
export type * from './model/sentiment.js';
export type * from './model/event.js';
export type * from './model/figure.js';
export type * from './model/analysis.js';
export { version } from './version.js';
export { createRandom, type Random } from './stats/random.js';
export { poissonTail } from './stats/poissonTail.js';
export { adjustBenjaminiHochberg } from './stats/benjaminiHochberg.js';
export { wilsonInterval, type ShareInterval } from './stats/wilsonInterval.js';
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
export { canonicaliseLink, type LinkOptions } from './text/links/canonicalLink.js';
export { extractLinks } from './text/links/links.js';
export { isShortener } from './text/links/linkHosts.js';
export { extractHashtags } from './text/hashtags.js';
export { extractMentionTargets } from './text/mentionTargets.js';
export { removeQuotes } from './text/quotes.js';
export { tabulateWords } from './text/words/tabulateWords.js';
export {
  countWords,
  measureInformation,
  measureWordBits,
  type CountWordsOptions,
  type WordModel,
} from './text/information.js';
export { joinSimilarTexts, type SimilarTexts } from './text/similar/joinSimilarTexts.js';
export { clusterSimilarTexts, type ClusterTextOptions } from './text/similar/clusterSimilarTexts.js';
export { clusterTexts } from './text/similar/clusterTexts.js';
export { similarTextDefaults } from './text/similar/similarDefaults.js';
export type { ClusterOptions } from './text/similar/clusterTexts.js';
export type { SetMeasure } from './text/similar/overlapBounds.js';
export type { SimilarPairs } from './text/similar/pairList.js';
export type { SimilarTextOptions } from './text/similar/similarTextOptions.js';
export type { SimilarWindow } from './text/similar/textTimes.js';
export { findTrace, traces } from './coordination/traces/index.js';
export { sameColumns } from './coordination/traces/sameColumns.js';
export { sameHashtagsDefaults } from './coordination/traces/sameHashtags.js';
export { sameReplyDefaults } from './coordination/traces/sameReply.js';
export { rapidReplyDefaults } from './coordination/traces/rapidReply.js';
export type { PreparedText, TextClusters, Trace, TraceInput } from './coordination/traces/trace.js';
export { prepareTextDefaults, type PrepareTextOptions } from './coordination/copies/prepareText.js';
export { coActions, coActionDefaults, type CoActionOptions } from './coordination/pairs/coActions.js';
export {
  cooRtweetDefaults,
  countLikeCooRtweet,
  type CooRtweetEdges,
  type CooRtweetOptions,
} from './coordination/pairs/cooRtweet.js';
export type { SharedPosts } from './coordination/pairs/cooRtweetPairs.js';
export {
  countWindows,
  countWindowsDefaults,
  type CountWindowsOptions,
  type WindowedPairs,
} from './coordination/pairs/countWindows.js';
export {
  measureLags,
  measureLagsDefaults,
  type MeasureLagsOptions,
  type PairLags,
} from './coordination/pairs/measureLags.js';
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
} from './coordination/copies/copiedTexts.js';
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
export { crossDesigns, measurePower, powerDefaults, type PowerOptions } from './evidence/measurePower.js';
export { checkData, checkDefaults, type CheckOptions } from './evidence/checkData.js';
export type * from './model/dataCheck.js';
export { checkTextDefaults, renderCheckText } from './report/check/renderCheckText.js';
export { renderCheckPage } from './report/check/renderCheckPage.js';
export { analyseComments, analyseDefaults, type AnalyseOptions } from './analyse.js';
