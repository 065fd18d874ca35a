export * from './model/inputError.js';
export type * from './model/commentTable.js';
export type * from './model/reading.js';
export type * from './model/coordination.js';
export type * from './model/power.js';
export type * from './model/sensitivity.js';
export type * from './model/networkMeasures.js';
export type * from './model/groupComparison.js';
export type * from './model/copies.js';
export type * from './model/sentimentModel.js';
export type * from './model/moodCorrection.js';
export type * from './model/timeline.js';
export type * from './model/cards.js';
export type * from './model/eventStudy.js';
export type * from './model/exposure.js';
export type * from './model/accountFacts.js';
export type * from './model/signal.js';
export type * from './model/wordTable.js';
export type * from './model/account.js';
export type * from './model/sentiment.js';
export type * from './model/stance.js';
export type * from './model/event.js';
export type * from './model/figure.js';
export type * from './model/analysis.js';
export { version } from './version.js';
export * from './stats/index.js';
export { buildCommentTable, type CommentInput, type CommentInputColumns } from './ingest/buildTable.js';
export { buildTextColumn } from './ingest/textColumn.js';
export { buildCodedColumn } from './ingest/codedColumn.js';
export { pseudonymise, pseudonymiseDefaults, type PseudonymiseOptions } from './ingest/pseudonymise.js';
export { readComments, readDefaults, type ReadOptions } from './ingest/readComments.js';
export { readEvents, type ReadEventsOptions } from './ingest/readEvents.js';
export { readTargets } from './ingest/readTargets.js';
export { readTimeline, timelineDefaults, type TimelineOptions } from './ingest/events/readTimeline.js';
export { checkTimeline, type TimelineCheckOptions } from './ingest/events/checkTimeline.js';
export { formatEvents } from './ingest/events/formatEvents.js';
export {
  connectivityDefaults,
  readConnectivity,
  type ConnectivityOptions,
} from './ingest/events/connectivity/readConnectivity.js';
export { listMeasuredOutages, measuredOutageDefaults } from './ingest/events/connectivity/measuredOutages.js';
export type { DateOrder } from './ingest/parseTime.js';
export { fingerprintKey, loadPseudonymKey, type PseudonymKey } from './ingest/pseudonymKey.js';
export { removeMentions } from './text/mentions.js';
export { foldLookAlikes } from './text/lookAlikes.js';
export { tokenizeWords, tokenizeWordsDefaults, type TokenizeWordsOptions } from './text/tokens.js';
export { stemEnglish, stemKazakh, stemRussian } from './text/stem.js';
export { foldKazakhLetters } from './text/kazakhLetters.js';
export {
  createLanguageJudge,
  identifyLanguage,
  identifyLanguageDefaults,
  identifyLanguages,
  type IdentifiedLanguage,
  type IdentifiedLanguages,
  type IdentifyLanguageOptions,
  type DefaultLanguage,
  type LanguageJudge,
} from './text/language.js';
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
  type ProgressHook,
} from './coordination/findCoordination.js';
export type { Layer, LayerPairs } from './coordination/chance/searchPairs.js';
export type { ShuffledRun } from './coordination/chance/floor.js';
export type { CopyBurst } from './coordination/copies/copyChance.js';
export { tiePairs, type Tie, type TieLimits } from './network/tiePairs.js';
export {
  listTies,
  testGroups,
  type GroupTest,
  type TestedGroup,
  type TieSource,
} from './network/testGroups.js';
export type { AccountGroup } from './network/findGroups.js';
export { measureStability, type StabilityOfGroup } from './network/measureStability.js';
export { partitionDefaults, type PartitionOptions } from './network/searchPartitions.js';
export * from './rhythm/index.js';
export {
  copiedTextDefaults,
  findCopiedTexts,
  type CopiedTextOptions,
  type CopiedTexts,
  type FoundCopies,
} from './coordination/copies/copiedTexts.js';
export * from './events/index.js';
export * from './sentiment/index.js';
export { sectionDefaults, simulateSection } from './simulate/simulateSection.js';
export {
  almatyCampaigns,
  almatyDefaults,
  simulateAlmaty,
  type AlmatyOptions,
} from './simulate/simulateAlmaty.js';
export { simulateBehaviours } from './simulate/behaviours/simulateBehaviours.js';
export * from './simulate/behaviours/behaviourKinds.js';
export { kazakhstanEvents, shippedTimelines } from './simulate/kazakhstanEvents.js';
export { almatyEvents } from './simulate/almatyEvents.js';
export { renderSimulation, type RenderedSimulation } from './simulate/renderSimulation.js';
export { tableOfSection } from './simulate/tableOfSection.js';
export type * from './simulate/sectionOptions.js';
export {
  plotVolumeAndMood,
  volumeAndMoodDefaults,
  type VolumeAndMoodInput,
  type VolumeAndMoodOptions,
} from './charts/plotVolumeAndMood.js';
export {
  networkDefaults,
  plotNetwork,
  type NetworkInput,
  type NetworkOptions,
} from './charts/plotNetwork.js';
export { plotWords, plotWordsDefaults, type PlotWordsOptions } from './charts/plotWords.js';
export { plotHours } from './charts/plotHours.js';
export { plotGroupTimeline, type GroupTimelineOptions } from './charts/plotGroupTimeline.js';
export {
  groupTimelinesDefaults,
  plotGroupTimelines,
  type GroupTimelinesOptions,
} from './charts/plotGroupTimelines.js';
export { plotEffects } from './charts/plotEffects.js';
export { plotDecomposition } from './charts/plotDecomposition.js';
export { plotPlacebo, plotPlaceboDefaults, type PlotPlaceboOptions } from './charts/plotPlacebo.js';
export { plotOnline, plotOnlineDefaults, type PlotOnlineOptions } from './charts/plotOnline.js';
export { plotStance, plotStanceDefaults, type PlotStanceOptions } from './charts/plotStance.js';
export { plotSensitivity } from './charts/plotSensitivity.js';
export { plotObservedExpected, type ObservedExpectedInput } from './charts/plotObservedExpected.js';
export { leaveChance, type ChanceDeparture } from './charts/leaveChance.js';
export type { NetworkExportInput } from './report/export/tabulateNetwork.js';
export { formatGexf, formatGraphml, formatNetworkCsv } from './report/exportGraph.js';
export { show, showDefaults, type ShowOptions } from './report/show.js';
export {
  exportFigure,
  exportFigureDefaults,
  type ExportFigureOptions,
} from './report/figure/exportFigure.js';
export { showPicture, type ShowPictureOptions } from './report/figure/showPicture.js';
export type { PictureTheme } from './report/figure/preparePicture.js';
export { showTable, showTableDefaults, type ShowTableOptions, type TableFrame } from './report/showTable.js';
export type { NotebookDisplay } from './report/notebookDisplay.js';
export { composeMethods, formatMethods, type MethodsText } from './report/page/methods/composeMethods.js';
export type { Reference } from './report/page/methods/references.js';
export { formatReportJson } from './report/page/reportJson.js';
export { renderReport, reportDefaults, type RenderReportOptions } from './report/renderReport.js';
export { crossDesigns, measurePower, powerDefaults, type PowerOptions } from './evidence/measurePower.js';
export {
  measureSensitivity,
  sensitivityDefaults,
  type SensitivityOptions,
} from './evidence/measureSensitivity.js';
export { summariseStance, type SummariseStanceOptions } from './evidence/summariseStance.js';
export { measureLogOdds, type WordCounts, type WordTotals } from './evidence/compare/logOdds.js';
export {
  compareGroups,
  compareGroupsDefaults,
  type ComparedGroup,
  type CompareGroupsOptions,
} from './evidence/compareGroups.js';
export {
  describeCopies,
  describeCopiesDefaults,
  type DescribeCopiesOptions,
} from './evidence/describeCopies.js';
export {
  arrangeCards,
  type CardAnalysis,
  type CardDeck,
  type CardParts,
} from './evidence/cards/arrangeCards.js';
export { cardDefaults, type CardOptions } from './evidence/cards/cardOptions.js';
export { explainAccount } from './evidence/cards/explainAccount.js';
export { explainGroup } from './evidence/cards/explainGroup.js';
export { eachCard, selectCards, type CardSelection } from './evidence/cards/listCards.js';
export { diffWords, type DiffPiece } from './evidence/cards/diffWords.js';
export { cardTextDefaults, renderCardText, type CardTextOptions } from './report/cards/renderCardText.js';
export { checkData, checkDefaults, type CheckOptions } from './evidence/checkData.js';
export type * from './model/dataCheck.js';
export { checkTextDefaults, renderCheckText, type CheckTextOptions } from './report/check/renderCheckText.js';
export { renderCheckPage } from './report/check/renderCheckPage.js';
export { reportLanguages, type ReportLanguage } from './model/language.js';
export { inLanguage } from './words/language.js';
export { analyseComments, analyseDefaults, type AnalyseHooks, type AnalyseOptions } from './analyse.js';
