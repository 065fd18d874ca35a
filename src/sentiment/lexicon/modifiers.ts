import { foldKazakhLetters } from '../../text/kazakhLetters.js';

/** Words that turn the mood of the words after them (Russian, English). */
const negatorsBefore = `
  не ни нет без нету никак никогда нисколько ничуть вряд отнюдь лишен перестал перестали перестала никто
  not no never neither nor without hardly barely scarcely cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint nobody none lacks
`;

/** Words that turn the mood of the words before them (Kazakh). */
const negatorsAfter = `емес жоқ жок жох емс`;

/** Words that strengthen (above 1) or weaken (below 1) the word they stand with. */
const intensities: Readonly<Record<string, string>> = {
  1.3: `
    очень оч очень-очень самый самая самое самые крайне весьма так такой такая такое такие настолько слишком сильно безумно невероятно чрезвычайно ужасно страшно дико
    абсолютно совершенно совсем полностью полный полная полное реально действительно просто прям прямо капец жутко столько вообще огромный огромное большое
    чертовски адски охренеть офигеть пипец мега супер ультра особенно искренне глубоко бесконечно безмерно нереально максимально
    өте қатты ең тым аса сондай мүлде мүлдем тіпті нағыз керемет нағыз барынша шынымен ерекше
    very so really extremely absolutely totally completely utterly incredibly insanely super too such truly deeply highly especially damn fucking freaking
    most more much exceptionally hugely enormously greatly majorly remarkably particularly seriously quite fully thoroughly terribly awfully hella purely
  `,
  0.6: `
    немного чуть слегка почти довольно отчасти несколько местами относительно вроде якобы едва чуточку капельку малость немножко
    аздап сәл біраз шамалы кішкене
    slightly somewhat little bit kinda kind sorta sort almost fairly rather partly marginally occasionally
  `,
};

/** After these words the sentence says what it means ("красиво, но дорого"). */
const contrasts = `но однако зато бірақ біракта алайда дегенмен but however although`;

export interface Modifier {
  readonly role: 'negatorBefore' | 'negatorAfter' | 'intensity' | 'contrast';
  readonly factor: number;
}

function listWords(list: string): string[] {
  return list.trim().split(/\s+/);
}

function buildModifiers(): ReadonlyMap<string, Modifier> {
  const modifiers = new Map<string, Modifier>();
  const add = (word: string, modifier: Modifier): void => {
    modifiers.set(word, modifier);
    if (/[әғқңөұүһі]/.test(word)) modifiers.set(foldToKeyboard(word), modifier);
  };
  for (const [factor, list] of Object.entries(intensities)) {
    for (const word of listWords(list)) add(word, { role: 'intensity', factor: Number(factor) });
  }
  for (const word of listWords(contrasts)) add(word, { role: 'contrast', factor: 1 });
  for (const word of listWords(negatorsBefore)) add(word, { role: 'negatorBefore', factor: 1 });
  for (const word of listWords(negatorsAfter)) add(word, { role: 'negatorAfter', factor: 1 });
  return modifiers;
}

// The Russian-keyboard spelling keeps ы and й apart, unlike the look-up fold.
function foldToKeyboard(word: string): string {
  return word.replace(/[әғқңөұүһі]/g, foldKazakhLetters);
}

const modifiers = buildModifiers();

/** What a lower-cased word does to the words around it; undefined when nothing. */
export function findModifier(word: string): Modifier | undefined {
  return modifiers.get(word) ?? (word.endsWith("n't") ? modifiers.get('not') : undefined);
}
