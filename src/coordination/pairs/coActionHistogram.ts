const histogramLength = 20;

/** Pairs by their number of co-actions: entry k those with k + 1, the last entry those with more too. */
export function countHistogram(coActions: Int32Array): Float64Array {
  const histogram = new Float64Array(histogramLength);
  for (const count of coActions) histogram[Math.min(count, histogramLength) - 1]! += 1;
  return histogram;
}
