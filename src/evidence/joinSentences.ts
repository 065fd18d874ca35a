/** Sentences one after the other, empty ones left out. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
