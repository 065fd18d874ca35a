import type { Language } from '../../model/sentiment.js';
import type { Mention } from './findMentions.js';

// Endings of those to whom something is done. Feminine and plural nominatives ("полиция", "полицейские") have none of them.
const russianObject = /(?:ю|у|его|ого|их|ых|ов|ев|ам|ям|ами|ями|[бвгджзклмнпрстфхцчшщ]а)$/u;
const russianAgent = /(?:ой|ей|ом|ем|ём|ами|ями|ими|ыми)$/u;
const kazakhObject = /(?:ні|ны|ді|ды|ті|ты|ға|ге|қа|ке|га|ка|ди|ти|ни|дан|ден|тан|тен|нан|нен)$/u;
const englishPassive = /^(?:was|were|is|are|been|being|be|get|gets|got)$/u;
const beforeNext =
  /(?:его|ого|ую|ю|шу|их|ых|ей|ой|ему|ому|им|ым)$|^(?:the|our|this|that|these|those|mr|with|all|любых|всех|все|всю|весь)$/u;

/** Whether a word like "за" or "против" speaks of this target: it must follow at once, or behind a word that describes it. */
export function takesNext(words: readonly string[], at: number, mention: Mention): boolean {
  const between = words.slice(at + 1, mention.from);
  if (between.length > 2 || between.some((word) => word === '' || !beforeNext.test(word))) return false;
  // "за президентом" is behind him, not for him.
  return words[at] !== 'за' || !russianAgent.test(words[mention.to - 1]!);
}

/**
 * Whether the target is the one who does the deed, rather than the one it is done to.
 *
 * Russian and Kazakh tell it by the ending, English by the order and by "were … by".
 */
export function acts(
  words: readonly string[],
  at: number,
  mention: Mention,
  { language, isPassive }: { readonly language: Language; readonly isPassive: boolean },
): boolean {
  const name = words[mention.to - 1]!;
  if (/^[a-z]/u.test(words[at]!)) return actsInEnglish(words, at, mention);
  if (isPassive) return !mention.isPlain && russianAgent.test(name);
  if (mention.isPlain) return true;
  const isKazakh = language === 'kk' || /[әғқңөұүһі]/u.test(name);
  return isKazakh ? !kazakhObject.test(name) : !russianObject.test(name);
}

function actsInEnglish(words: readonly string[], at: number, mention: Mention): boolean {
  const isPassive = words.slice(Math.max(0, at - 3), at).some((word) => englishPassive.test(word));
  const follows = mention.from > at;
  const isBy = words.slice(Math.max(0, mention.from - 2), mention.from).includes('by');
  if (isPassive) return follows && isBy;
  return follows ? isBy : true;
}
