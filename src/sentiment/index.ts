export {
  explainSentiment,
  labelSentiment,
  scoreSentiment,
  sentimentLanguages,
  type SentimentExplanation,
} from './scoreSentiment.js';
export { sentimentDefaults } from './sentimentDefaults.js';
export { trainSentiment } from './trained/trainSentiment.js';
export { trainSentimentDefaults, type TrainSentimentOptions } from './trained/trainedDefaults.js';
export { createTrainedScorer } from './trained/createTrainedScorer.js';
export { checkSentimentModel } from './trained/checkSentimentModel.js';
export { reportClasses } from './trained/reportClasses.js';
export { correctMean } from './aggregate/correctMean.js';
export { correctDifference } from './aggregate/correctDifference.js';
export {
  correctionDefaults,
  type CorrectionOptions,
  type CorrectedMean,
  type CorrectedDifference,
  type Interval,
  type LabelledSample,
} from './aggregate/correctionDefaults.js';
export { mergeStrata } from './aggregate/mergeStrata.js';
export { listClasses } from './aggregate/listClasses.js';
export { describeModelAccuracy } from './aggregate/modelAccuracy.js';
export {
  adjustShares,
  adjustSharesDefaults,
  type AdjustSharesOptions,
  type ClassCounts,
} from './aggregate/adjustShares.js';
export { stratifyRows, stratifyDefaults, type StratifyOptions, type Strata } from './aggregate/stratify.js';
export { explainStance, labelStance, scoreStance, type StanceExplanation } from './stance/scoreStance.js';
export { shippedTargets } from './stance/shippedTargets.js';
export { stanceDefaults } from './stance/stanceDefaults.js';
export { drawSample, drawSampleDefaults, type DrawSampleOptions } from './aggregate/drawSample.js';
export { mapLabels, type LabelMapping } from './transformer/mapLabels.js';
export {
  scoreWithTransformer,
  type TransformerOptions,
  type TransformerScoring,
} from './transformer/scoreWithTransformer.js';
export { transformerDefaults } from './transformer/transformerDefaults.js';
export type { TransformerSession } from './transformer/transformerSession.js';
export { measuredAccuracy, type MeasuredAccuracy } from './measuredAccuracy.js';
