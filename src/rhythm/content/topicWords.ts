import type { SignalInput } from '../signalInput.js';
import type { OwnTexts } from './ownTexts.js';

/** 1 for words that can be a topic: neither in most comments nor in those of one or two accounts alone. */
export function createTopicWords(
  { words, textCode }: OwnTexts,
  { accounts, firstOf, rows }: SignalInput,
  { commonShare, minAccounts }: { readonly commonShare: number; readonly minAccounts: number },
): Uint8Array {
  const size = words.vocabulary.length;
  const comments = new Int32Array(size);
  const writers = new Int32Array(size);
  const lastRow = new Int32Array(size).fill(-1);
  const lastWriter = new Int32Array(size).fill(-1);
  for (let account = 0; account < accounts; account++)
    for (let i = firstOf[account]!; i < firstOf[account + 1]!; i++) {
      const text = textCode[rows[i]!]!;
      if (text < 0) continue;
      for (let k = words.starts[text]!; k < words.starts[text + 1]!; k++) {
        const word = words.words[k]!;
        if (lastRow[word] === i) continue;
        lastRow[word] = i;
        comments[word]!++;
        if (lastWriter[word] !== account) writers[word]!++;
        lastWriter[word] = account;
      }
    }
  // In small data a share of the comments is a handful; a word must be in more than that to be common.
  const common = Math.max(commonShare * rows.length, 30);
  return Uint8Array.from(comments, (count, word) =>
    count <= common && writers[word]! >= minAccounts ? 1 : 0,
  );
}
