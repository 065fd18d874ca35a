import type { LanguageEvidence } from './languageReader.js';

/** Codes of the three languages that are told apart by evidence, and of none. */
export const verdictCodes = { ru: 0, kk: 1, en: 2, unknown: 3 } as const;

/** The code of the last verdict and how sure it is, 0 for unknown. */
export interface LanguageVerdict {
  code: number;
  confidence: number;
}

/** Which of the three may be named. */
export interface VerdictCandidates {
  readonly ru: boolean;
  readonly kk: boolean;
  readonly en: boolean;
}

/** Evidence is divided by this: the letter runs of a text repeat each other, so their sum is too sure of itself. */
const temperature = 1.1;
/** Kazakh in Latin script is rare; so much evidence is asked for before it is named. */
const latinCaution = 2.5;
/** Log-odds that a text in Latin script without any known word is English, and what each known word adds or takes. */
const englishBase = 1.8;
const englishWord = 1.2;
const foreignWord = 2.2;
/** Certainty itself is not to be had: labels are wrong oftener. */
const most = 0.998;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Names the language that the evidence speaks for and writes it into `verdict`. */
export function judgeLanguage(
  evidence: LanguageEvidence,
  candidates: VerdictCandidates,
  fewestLetters: number,
  verdict: LanguageVerdict,
): void {
  const { cyrillic, latin, other } = evidence;
  verdict.code = verdictCodes.unknown;
  verdict.confidence = 0;
  if (latin + cyrillic < fewestLetters || other > latin + cyrillic) return;
  // Names and brands are written in Latin letters in any text: they count half.
  const latinWeight = latin - evidence.plainLatin / 2;
  const isCyrillic = cyrillic >= latinWeight;
  if (isCyrillic) judgeCyrillic(evidence, candidates, verdict);
  else judgeLatin(evidence, candidates, verdict);
  const rest = (isCyrillic ? latinWeight : cyrillic) + other;
  const mixed = rest / (cyrillic + latinWeight + other);
  verdict.confidence *= Math.min(most, 1 - 2 * mixed * mixed);
}

function judgeCyrillic(
  evidence: LanguageEvidence,
  candidates: VerdictCandidates,
  verdict: LanguageVerdict,
): void {
  if (evidence.foreignCyrillic * 3 > evidence.cyrillic) return;
  const odds = (evidence.kazakh - evidence.russian) / temperature;
  if (candidates.ru && candidates.kk) {
    verdict.code = odds > 0 ? verdictCodes.kk : verdictCodes.ru;
    verdict.confidence = logistic(Math.abs(odds));
  } else if (candidates.ru || candidates.kk) {
    verdict.code = candidates.ru ? verdictCodes.ru : verdictCodes.kk;
    verdict.confidence = logistic(candidates.ru ? -odds : odds);
  }
}

function judgeLatin(
  evidence: LanguageEvidence,
  candidates: VerdictCandidates,
  verdict: LanguageVerdict,
): void {
  const kazakh = evidence.kazakhLatin - evidence.notKazakhLatin - latinCaution - evidence.foreignLatin;
  if (candidates.kk && kazakh > 0) {
    verdict.code = verdictCodes.kk;
    verdict.confidence = logistic(kazakh / temperature);
    return;
  }
  const english =
    englishBase + englishWord * Math.min(4, evidence.english) - foreignWord * evidence.foreignLatin;
  if (!candidates.en || english <= 0) return;
  verdict.code = verdictCodes.en;
  verdict.confidence = logistic(english);
}
