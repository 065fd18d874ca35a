import type { Random } from '../stats/random.js';
import type { Mood } from './topicChoice.js';

/** How an account types; fixed for the account. */
export interface TypingHabits {
  readonly lowerCase: boolean;
  readonly dropsCommas: boolean;
  readonly dropsFullStop: boolean;
  /** Typing errors per comment. */
  readonly errors: number;
  /** Probability of ")))" or "(((" and of an emoji at the end. */
  readonly brackets: number;
  readonly emoji: number;
  /** Writes Kazakh without its own letters, as on a Russian keyboard. */
  readonly plainKazakh: boolean;
  readonly shouts: number;
}

export function drawTypingHabits(random: Random): TypingHabits {
  return {
    lowerCase: random.next() < 0.3,
    dropsCommas: random.next() < 0.35,
    dropsFullStop: random.next() < 0.5,
    errors: random.next() < 0.5 ? 0.05 : random.exponential(0.35),
    brackets: random.next() < 0.6 ? 0.02 : 0.3,
    emoji: random.next() < 0.6 ? 0.03 : 0.35,
    plainKazakh: random.next() < 0.28,
    shouts: random.next() < 0.9 ? 0 : 0.2,
  };
}

const emojiByMood = [
  ['👍', '🙏', '❤️', '🇰🇿', '😊', '👏', '💙', '🕊', '🤲', '🌷', '💪', '😂'],
  ['🤔', '🙄', '👀', '☝️', '📱', '🤷‍♀️', '❄️', '📞'],
  ['😢', '😡', '😭', '💔', '😱', '😞', '🤦‍♂️', '😠', '👎'],
] as const;

const plainLetters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  Ә: 'А',
  Ғ: 'Г',
  Қ: 'К',
  Ң: 'Н',
  Ө: 'О',
  Ұ: 'У',
  Ү: 'У',
  Һ: 'Х',
  І: 'И',
};

/** Makes a composed comment look typed: case, commas, slips of the finger, brackets and emoji. */
export function typeText(random: Random, text: string, habits: TypingHabits, mood: Mood): string {
  let typed = text;
  if (habits.plainKazakh) typed = typed.replace(/[әғқңөұүһі]/gi, (letter) => plainLetters[letter] ?? letter);
  if (habits.dropsCommas) typed = typed.replace(/,/g, () => (random.next() < 0.7 ? '' : ','));
  if (habits.dropsFullStop) typed = typed.replace(/\.$/, '');
  if (habits.lowerCase) typed = typed.toLowerCase();
  else if (random.next() < habits.shouts) typed = typed.toUpperCase();
  for (let errors = random.poisson(habits.errors); errors > 0; errors--) typed = makeSlip(random, typed);
  if (mood !== 0 && random.next() < habits.brackets) {
    typed = `${typed.replace(/\.$/, '')}${(mood === 1 ? ')' : '(').repeat(1 + random.integer(4))}`;
  }
  if (random.next() < habits.emoji) {
    typed += ` ${random.pick(emojiByMood[1 - mood]!).repeat(1 + random.integer(3))}`;
  }
  return typed;
}

/** One slip in a longer word: two letters swapped, one lost, or one doubled. */
function makeSlip(random: Random, text: string): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return text;
  const word = random.pick(words);
  const at = word.index + 1 + random.integer(word[0].length - 2);
  const letter = text[at]!;
  const draw = random.integer(3);
  if (draw === 0) return text.slice(0, at) + text[at + 1]! + letter + text.slice(at + 2);
  if (draw === 1) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + letter + text.slice(at);
}
