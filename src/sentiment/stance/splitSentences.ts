// A sentence ends with its stops and what follows them up to the next letter (faces, brackets), or with its line.
const sentenceEnd = /[.!?…]+(?=[^\p{L}\p{N}])[^\p{L}\p{N}\n#@[]*|\n+/gu;

/** The sentences of a text in order; together they are the text. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(sentenceEnd)) {
    const to = end.index + end[0].length;
    if (/\p{L}/u.test(text.slice(from, to))) {
      sentences.push(text.slice(from, to));
      from = to;
    }
  }
  if (from < text.length) {
    const rest = text.slice(from);
    if (/\p{L}/u.test(rest) || sentences.length === 0) sentences.push(rest);
    else sentences[sentences.length - 1] += rest;
  }
  return sentences;
}
