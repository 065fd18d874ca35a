/**
 * How a word of stance finds its target: `next` speaks of the target behind it ("за президента"), `before` of the one in front of it
 * ("полицияға қарсы"), `near` of the nearest; a `deed` speaks of who does it, not of whom it is done to; `done` of who did it where
 * the form is passive ("избит полицией").
 */
export type StanceRole = 'next' | 'before' | 'near' | 'deed' | 'done';

export interface StanceWord {
  readonly role: StanceRole;
  /** −2 to 3, in the place of the weight that the word may have in the lexicon of mood. */
  readonly weight: number;
}

type Lists = Readonly<Record<string, string>>;

// Role and weight, then words; prefix* stands for all words that begin so. Words that say for or against without being words of mood,
// and deeds whose doer and sufferer must be told apart.
const lists: Lists = {
  'next 2': 'за слава вперёд вперед pro',
  'next -2': 'против долой хватит against anti overthrow down',
  'near 2': 'прав правы right справи* поддерживаю поддержива* доверяю доверяем верю верим горжусь гордимся',
  'near -2': `вон уходи уходите отставк* виноват виновата виновато виноваты трус трусы трусов лжец* лживы* враг враги врагов врагами захватчик* оккупант* воруют ворует
    опозори* позорят позорит обманул* позорищ* бездействует бездействуют
    resign resigns resignation thug thugs coward cowards cowardly crook crooks incompetent oust`,
  'near 1': 'друг друзья лидер справедлив* сила',
  'before -2':
    'қарсы қарсымын қарсымыз кетсін кетсин кет кетіңдер кетіңіз жоғалсын отставкаға сенбеймін сенбеймиз сенбейміз',
  'before 2': 'сенемін сенемиз сенеміз қолдаймын қолдаймыз жақтаймын',
  'near 3': 'жасасын',
  'deed -2': `бил била били бьют бьёт бьет избивал* избивают избил* убивал* убивают убил убила убили стрелял* стреляют стреляет расстрелял* расстреливал*
    застрелил* сожгли сжёг сжег сожгла громят громил громила громили разгромил* грабят грабил* ограбил* пытают пытал пытала пытали арестовал* задержал* задерживал*
    напал напала напали нападают
    атты атып ұрды соққыға өлтірді тонады өртеді қиратты
    shoot shoots shooting shot beat beats beating beaten kill kills killed attack attacks attacked torture tortures tortured burned burnt loot looted arrested detained`,
  'deed 2': `защищает защищают защищал* защитил* спас спасла спасли спасает спасают помог помогла помогли помогает помогают освободил* охраняет охраняют
    қорғады қорғайды қорғап құтқарды құтқарып көмектесті
    protect protects protected protecting save saved saves saving defend defends defended rescued`,
  'done -2': `избит избита избито избиты убит убита убито убиты ранен ранена ранены задержан задержана задержаны арестован арестована арестованы расстрелян расстреляна расстреляны
    застрелен застрелена застрелены сожжён сожжен сожжена сожжены разгромлен разгромлена разгромлены`,
  'done 2':
    'спасён спасен спасена спасены защищён защищен защищена защищены освобождён освобожден освобождена освобождены',
};

function buildWords(): {
  words: Map<string, StanceWord>;
  prefixes: readonly (readonly [string, StanceWord])[];
} {
  const words = new Map<string, StanceWord>();
  const prefixes: [string, StanceWord][] = [];
  for (const [key, list] of Object.entries(lists)) {
    const [role, weight] = key.split(' ');
    const word: StanceWord = { role: role as StanceRole, weight: Number(weight) };
    for (const entry of list.replaceAll('ё', 'е').trim().split(/\s+/u)) {
      if (entry.endsWith('*')) prefixes.push([entry.slice(0, -1), word]);
      else words.set(entry, word);
    }
  }
  return { words, prefixes };
}

const { words, prefixes } = buildWords();
const cacheSize = 200_000;
const cache = new Map<string, StanceWord | undefined>();

/** What a lower-cased word (ё as е) says of a target beside its mood; undefined for most words. */
export function findStanceWord(word: string): StanceWord | undefined {
  if (cache.has(word)) return cache.get(word);
  const found = words.get(word) ?? prefixes.find(([prefix]) => word.startsWith(prefix))?.[1];
  if (cache.size >= cacheSize) cache.clear();
  cache.set(word, found);
  return found;
}

/** Words that join names: "президент и полиция", "ни полиции, ни ОДКБ", "президент пен полиция". */
export const joiningWords: ReadonlySet<string> = new Set([
  ...['и', 'ни', 'да', 'или', 'және', 'мен', 'бен', 'пен', 'and', 'nor', 'or'],
]);

/** Words that say nothing between a name and what is said of it. */
export const lightWords: ReadonlySet<string> = new Set([
  ...[
    'а',
    'и',
    'но',
    'же',
    'вот',
    'уж',
    'это',
    'the',
    'and',
    'but',
    'is',
    'are',
    'was',
    'were',
    'do',
    'does',
    'did',
    'ал',
    'бірақ',
  ],
]);

/** "… and so are the police": what was said of the one named before holds here too. */
export const alsoWords: ReadonlySet<string> = new Set(['тоже', 'также', 'too', 'also', 'да', 'so', 'солай']);

/** Words that begin another clause without a comma. */
export const clauseWords: ReadonlySet<string> = new Set([
  'а',
  'но',
  'однако',
  'зато',
  'ал',
  'but',
  'while',
  'whereas',
  'бірақ',
]);
