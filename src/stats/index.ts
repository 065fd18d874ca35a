export { createRandom, type Random } from './random.js';
export { poissonBinomialTail } from './poissonBinomialTail.js';
export { hypergeometricTail, type HypergeometricDraw } from './hypergeometricTail.js';
export { circularMean, type CircularMean } from './circularMean.js';
export { binomialTail } from './binomialTail.js';
export { poissonTail } from './poissonTail.js';
export { adjustBenjaminiHochberg } from './benjaminiHochberg.js';
export { wilsonInterval, type ShareInterval } from './wilsonInterval.js';
export { studentQuantile } from './studentQuantile.js';
export { estimateClusterMean, clusterMeanDefaults, type ClusterMean } from './clusterMean.js';
export {
  type BootstrapTotalsOptions,
  bootstrapTotalsDefaults,
  type BootstrapTotals,
  bootstrapTotals,
} from './bootstrapTotals.js';
export { chiSquareTail } from './chiSquareTail.js';
export { type VectorSum } from './circularMean.js';
export { type ClusterCell, type ClusterContrast, estimateClusterContrast } from './clusterContrast.js';
export { type ClusterMeanOptions } from './clusterMean.js';
export { countEffective } from './countEffective.js';
export { measureDurbinWatson } from './durbinWatson.js';
export { findExpandedInterval } from './expandedInterval.js';
export { type HacLagRule, chooseHacLag } from './hacLag.js';
export {
  type LinearModel,
  type LinearModelOptions,
  linearModelDefaults,
  fitLinearModel,
} from './linearModel.js';
export { type LjungBox, testLjungBox } from './ljungBox.js';
export { type HacOptions, hacDefaults, estimateHacCovariance } from './neweyWest.js';
export { type PeltOptions, findCheapestCuts } from './pelt.js';
export { type RobustNoise, estimateRobustNoise } from './robustNoise.js';
export { type SegmentCost, createMeanCost } from './segmentCost.js';
export { studentTail } from './studentTail.js';
