import type { MoodToken } from '../moodToken.js';
import { sentimentDefaults } from '../sentimentDefaults.js';
import type { Mention } from './findMentions.js';
import type { SharedWord } from './sharedWord.js';
import { alsoWords, lightWords } from './stanceWords.js';

/**
 * "Президент прав, а полиция нет": a name with nothing in its clause but a negation, or a "too", takes what was said of the name before it.
 */
export function fillEllipses(
  tokens: readonly MoodToken[],
  clause: Int32Array,
  mentions: readonly Mention[],
  shared: readonly SharedWord[],
): SharedWord[] {
  const filled: SharedWord[] = [];
  mentions.forEach((mention, k) => {
    const before = mentions[k - 1];
    if (before === undefined || shared.some((one) => one.mention === mention)) return;
    const rest = tokens.filter(
      ({ role, spelling }, at) =>
        role !== 'stop' &&
        role !== 'face' &&
        clause[at] === clause[mention.from] &&
        (at < mention.from || at >= mention.to) &&
        !lightWords.has(spelling),
    );
    if (rest.length === 0 || rest.length > 2) return;
    const isNegated = rest.every(({ role }) => role === 'negatorBefore' || role === 'negatorAfter');
    if (!isNegated && !rest.every(({ spelling }) => alsoWords.has(spelling))) return;
    const factor = isNegated ? sentimentDefaults.negation : 1;
    const said = rest.map(({ spelling }) => spelling).join(' ');
    for (const one of shared)
      if (one.mention === before)
        filled.push({ mention, word: `${said} ← ${one.word}`, weight: one.weight * factor });
  });
  return filled;
}
