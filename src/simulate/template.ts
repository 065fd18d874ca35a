import type { Random } from '../stats/random.js';

type Piece = string | { readonly choices: readonly (readonly Piece[])[] } | { readonly slot: string };

const parsed = new Map<string, readonly Piece[]>();

/**
 * Writes out a template: `{a|b|c}` draws one alternative (they nest, and may be empty), `@name` draws from a slot.
 * Spaces left over by an empty alternative are tidied away.
 */
export function expandTemplate(
  template: string,
  options: { random: Random; slots?: Readonly<Record<string, readonly string[]>> },
): string {
  const { random, slots = {} } = options;
  const write = (pieces: readonly Piece[]): string => {
    let text = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece;
      else if ('choices' in piece) text += write(random.pick(piece.choices));
      else {
        const words = slots[piece.slot];
        if (words === undefined) throw new Error(`expandTemplate: no slot @${piece.slot} in "${template}"`);
        text += write(parseTemplate(random.pick(words)));
      }
    }
    return text;
  };
  return write(parseTemplate(template))
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.?!])/g, '$1')
    .trim();
}

function parseTemplate(template: string): readonly Piece[] {
  const known = parsed.get(template);
  if (known !== undefined) return known;
  let at = 0;
  const parseSequence = (inside: boolean): Piece[] => {
    const pieces: Piece[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') pieces.push(text);
      text = '';
    };
    while (at < template.length) {
      const letter = template[at]!;
      if (inside && (letter === '|' || letter === '}')) break;
      const slot = letter === '@' ? /^@(\w+)/.exec(template.slice(at)) : null;
      if (slot !== null) {
        flush();
        pieces.push({ slot: slot[1]! });
        at += slot[0].length;
        continue;
      }
      at++;
      if (letter === '{') {
        flush();
        pieces.push(parseBraces());
      } else text += letter;
    }
    flush();
    return pieces;
  };
  const parseBraces = (): Piece => {
    const choices: Piece[][] = [parseSequence(true)];
    while (template[at] === '|') {
      at++;
      choices.push(parseSequence(true));
    }
    if (template[at] !== '}') throw new Error(`expandTemplate: a brace is not closed in "${template}"`);
    at++;
    return { choices };
  };
  const pieces = parseSequence(false);
  parsed.set(template, pieces);
  return pieces;
}
