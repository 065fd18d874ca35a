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
export { stratifyRows, stratifyDefaults, type StratifyOptions, type Strata } from './aggregate/stratify.js';
export { drawSample, drawSampleDefaults, type DrawSampleOptions } from './aggregate/drawSample.js';
