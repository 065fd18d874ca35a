import { foldKazakhLetters } from './kazakhLetters.js';

export interface KazakhStem {
  /** In folded letters (see `foldKazakhLetters`). */
  readonly stem: string;
  /** The word is a verb with -ма/-ме/-ба/-бе/-па/-пе: "does not …". */
  readonly negated: boolean;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const join = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

// All endings are in folded letters: ы, і and й are и; қ is к; ғ is г; ң is н.
const none = '';
const ownerOfPast = [none, ...list('м н к низ ндар ндер низдар низдер')];
const personsAfterVowel = list('мин син сиз миз синдар синдер сиздар сиздер');
const persons = [none, ...personsAfterVowel, ...list('бин пин биз пиз')];
const participleEnds = [
  none,
  ...persons.slice(1),
  ...list('га ге нан нен да де ди нин дар дер дай дей и им ин'),
];

// What may follow a verb's root once it ends in a vowel, as it does after the sign of negation.
const afterNegation = [
  none,
  ...join(['ди'], ownerOfPast),
  ...join(['ган', 'ген'], participleEnds),
  ...join(['и'], [none, 'ди', ...personsAfterVowel, 'тин', 'тини', 'ак', 'ик', 'ин']),
  ...list('с спин син сиз спиз сти пти птим птимиз'),
  ...join(['са', 'се'], ownerOfPast),
  ...list('син низ низдар низдер ндар ндер у уи уга уге уди уде'),
];

interface Ending {
  readonly text: string;
  /** Kinds of the letter before it: v vowel, s sonorant or voiced consonant, u voiceless consonant. */
  readonly after: string;
  readonly negated: boolean;
}

const endings = (texts: readonly string[], after: string, negated = false): Ending[] =>
  texts.map((text) => ({ text, after, negated }));

const verbEndings: readonly Ending[] = [
  ...endings(join(['ма', 'ме'], afterNegation), 'vs', true),
  ...endings(join(['ба', 'бе'], afterNegation), 's', true),
  ...endings(join(['па', 'пе'], afterNegation), 'u', true),
  ...endings(join(['ди'], ownerOfPast), 'vs'),
  ...endings(join(['ти'], ownerOfPast), 'u'),
  ...endings(join(['ган', 'ген'], participleEnds), 'vs'),
  ...endings(join(['кан', 'кен'], participleEnds), 'u'),
  ...endings(join(['а', 'е'], ['ди', ...personsAfterVowel, 'тин', 'тини', 'тиндар', 'тиндер']), 'su'),
  ...endings(join(['и'], ['ди', ...personsAfterVowel, 'тин']), 'v'),
  ...endings(join(['ип'], [none, 'ти', 'пин', 'син', 'сиз', 'пиз', 'тим', 'тимиз']), 'su'),
  ...endings(join(['п'], ['ти', 'пин', 'сиз', 'пиз', 'син']), 'v'),
  ...endings(join(['ар', 'ер'], personsAfterVowel), 'su'),
  ...endings(join(['са', 'се'], ownerOfPast), 'vsu'),
  ...endings(list('иниз иниздар иниздер индар индер аиин еиин аиик еиик'), 'su'),
  ...endings(list('син'), 'vsu'),
  ...endings(list('низ низдар низдер ндар ндер иин иик'), 'v'),
  ...endings(join(['мак', 'мек', 'пак', 'пек', 'бак', 'бек'], [none, 'шимин', 'шисиз', 'ши']), 'vsu'),
  ...endings(list('гали гели кали кели ганша генше канша кенше'), 'vsu'),
  ...endings(join(['у'], list('ге га ди де дин дин и им ин имиз иниз ине ина иннен иннан')), 'su'),
];

// A noun is root + plural + possessive + case + person; the endings come off from the end, one of each.
const nounRounds: readonly (readonly Ending[])[] = [
  [
    ...endings(list('мин миз'), 'vs'),
    ...endings(list('бин биз'), 's'),
    ...endings(list('пин пиз'), 'u'),
    ...endings(list('син сиз синдар синдер сиздар сиздер'), 'vsu'),
  ],
  [
    ...endings(list('нин ни'), 'vs'),
    ...endings(list('дин ди'), 's'),
    ...endings(list('тин ти'), 'u'),
    ...endings(list('га ге'), 'vs'),
    ...endings(list('ка ке'), 'u'),
    ...endings(list('на не нда нде'), 'v'),
    ...endings(list('да де дан ден'), 'vs'),
    ...endings(list('та те тан тен'), 'u'),
    ...endings(list('нан нен'), 'vs'),
    ...endings(list('мен'), 'vs'),
    ...endings(list('бен'), 's'),
    ...endings(list('пен'), 'u'),
    ...endings(list('дики тики ники'), 'vsu'),
  ],
  [...endings(list('имиз иниз им ин и'), 'su'), ...endings(list('миз низ си'), 'v')],
  [...endings(list('лар лер'), 'vs'), ...endings(list('дар дер'), 's'), ...endings(list('тар тер'), 'u')],
];

// A short ending may well be a part of a short root ("адам", "кеме"); a long one hardly is.
const shortestRoot = 3;
const shortestBeforeLong = 2;
const longEnding = 3;

type Bucket = ReadonlyMap<string, readonly Ending[]>;
const byText = (all: readonly Ending[]): Bucket => {
  const found = new Map<string, Ending[]>();
  for (const ending of all) found.set(ending.text, [...(found.get(ending.text) ?? []), ending]);
  return found;
};
const verbs = byText(verbEndings);
const nouns = nounRounds.map(byText);
const longestVerbEnding = Math.max(...verbEndings.map(({ text }) => text.length));
const longestNounEnding = 6;

const voiceless = 'пткқсшхһфцчщбгғд';
const back = 'аоұыя';
const front = 'әөүіеэ';

/** Kinds the letter before an ending may be of; у is a vowel ("su") and a consonant ("tau"), й is a consonant. */
function kindOf(letter: string): string {
  if (letter === 'у') return 'vs';
  if (letter === 'и') return 'vs';
  if ('аәеэоөұүыіяюё'.includes(letter)) return 'v';
  return voiceless.includes(letter) ? 'u' : 's';
}

// Vowels of an ending follow the last vowel of the root. A word typed without Kazakh letters hides ә, ө, ү, і, so
// there only е and the ending itself speak; и and у fit both.
function harmonises(word: string, end: number, ownLetters: boolean): boolean {
  const side = sideOf(word, end, word.length, 1, true);
  if (side === 0) return true;
  const root = sideOf(word, end - 1, -1, -1, ownLetters);
  return root === 0 || root === side;
}

function sideOf(word: string, from: number, to: number, step: number, sure: boolean): number {
  for (let at = from; at !== to; at += step) {
    const letter = word[at]!;
    if (front.includes(letter)) return 1;
    if (back.includes(letter)) return sure || letter === 'ы' ? -1 : 0;
    if (letter === 'и' || letter === 'ю') return 0;
  }
  return 0;
}

function findEnding(
  word: string,
  folded: string,
  bucket: Bucket,
  longest: number,
  ownLetters: boolean,
): Ending | undefined {
  for (let size = Math.min(longest, folded.length - shortestBeforeLong); size > 0; size--) {
    const end = folded.length - size;
    if (end < shortestRoot && size < longEnding && bucket !== verbs) continue;
    const ending = bucket.get(folded.slice(end))?.find(({ after }) => {
      const kinds = kindOf(word[end - 1]!);
      return [...kinds].some((kind) => after.includes(kind));
    });
    // The instrumental case (-мен, -бен, -пен) keeps its е after every root.
    if (ending !== undefined && (/[мбп]ен$/.test(ending.text) || harmonises(word, end, ownLetters)))
      return ending;
  }
  return undefined;
}

function stripNoun(word: string, folded: string, ownLetters: boolean): number {
  let end = folded.length;
  for (const round of nouns) {
    const ending = findEnding(word.slice(0, end), folded.slice(0, end), round, longestNounEnding, ownLetters);
    if (ending !== undefined) end -= ending.text.length;
  }
  return end;
}

/**
 * A lower-cased Kazakh word without its endings, and whether it is a negated verb.
 *
 * Both readings are tried, noun (plural, possessive, case, person) and verb (negation, tense, mood, person); the one
 * that takes off more wins. Endings must fit the sound before them and the vowels of the root.
 */
export function analyseKazakhWord(word: string): KazakhStem {
  const folded = foldKazakhLetters(word);
  const ownLetters = /[әғқңөұүһі]/.test(word);
  const nounEnd = stripNoun(word, folded, ownLetters);
  const verb = findEnding(word, folded, verbs, longestVerbEnding, ownLetters);
  if (verb === undefined || (!verb.negated && verb.text.length <= folded.length - nounEnd)) {
    return { stem: folded.slice(0, nounEnd), negated: false };
  }
  return { stem: folded.slice(0, folded.length - verb.text.length), negated: verb.negated };
}
