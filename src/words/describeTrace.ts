/** A trace in words: `same_text` reads "same text". */
export function describeTrace(trace: string): string {
  return trace.replace(/[-_]+/g, ' ');
}
