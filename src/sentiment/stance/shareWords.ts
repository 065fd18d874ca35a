import type { Language } from '../../model/sentiment.js';
import type { MoodToken } from '../moodToken.js';
import { sentimentDefaults } from '../sentimentDefaults.js';
import { acts, takesNext } from './agency.js';
import { fillEllipses } from './fillEllipses.js';
import type { Mention } from './findMentions.js';
import { groupMentions } from './groupMentions.js';
import { placeTokens } from './placeTokens.js';
import { weighSentence, type ReadSentence } from './readSentence.js';
import type { SharedWord } from './sharedWord.js';
import { stanceDefaults } from './stanceDefaults.js';
import { findStanceWord, type StanceWord } from './stanceWords.js';

/** Gives each word of mood of one sentence to the target nearest to it, and to those joined with that target. */
export function shareWords(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  language: Language,
): SharedWord[] {
  const { tokens, words } = sentence;
  const weights = weighSentence(sentence);
  const { place, clause } = placeTokens(tokens);
  const groups = groupMentions(tokens, mentions);
  const inMention = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) inMention.fill(1, from, to);

  const mayTake = (word: StanceWord, mention: Mention, at: number): boolean => {
    if (word.role === 'near') return true;
    if (word.role === 'next') return mention.from > at && takesNext(words, at, mention);
    if (word.role === 'before') return mention.from < at;
    return acts(words, at, mention, { language, isPassive: word.role === 'done' });
  };
  const findNearest = (at: number, word: StanceWord | undefined): readonly Mention[] => {
    // A face speaks of the sentence, however long it is.
    let least = tokens[at]!.role === 'face' ? Infinity : stanceDefaults.reach + 1;
    let nearest: readonly Mention[] = [];
    for (const group of groups) {
      for (const mention of group) {
        const edge = at < mention.from ? mention.from : mention.to - 1;
        const distance =
          Math.abs(place[at]! - place[edge]!) +
          stanceDefaults.boundary * Math.abs(clause[at]! - clause[edge]!);
        if (distance >= least || (word !== undefined && !mayTake(word, mention, at))) continue;
        nearest = group;
        least = distance;
      }
    }
    return nearest;
  };

  const shared: SharedWord[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { role, spelling } = tokens[at]!;
    if (role === 'stop' || inMention[at] === 1) continue;
    const word = role === 'face' ? undefined : findStanceWord(spelling);
    const weight = word === undefined ? weights[at]! : word.weight * turnStance(tokens, at);
    if (weight === 0) continue;
    for (const mention of findNearest(at, word)) shared.push({ mention, word: spelling, weight });
  }
  return [...shared, ...fillEllipses(tokens, clause, mentions, shared)];
}

/** The factor that a negation near a word of stance puts on it, as it does on words of mood. */
function turnStance(tokens: readonly MoodToken[], at: number): number {
  for (let back = 1; back <= sentimentDefaults.negationReach; back++) {
    const role = tokens[at - back]?.role;
    if (role === undefined || role === 'stop' || role === 'contrast') break;
    if (role === 'negatorBefore') return sentimentDefaults.negation;
  }
  for (let ahead = 1; ahead <= 2; ahead++) {
    const role = tokens[at + ahead]?.role;
    if (role === undefined || role === 'stop') break;
    if (role === 'negatorAfter') return sentimentDefaults.negation;
  }
  return 1;
}
