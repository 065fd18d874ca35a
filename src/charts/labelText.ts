// Characters that change how the text around them is drawn, or that cannot be seen: a name must not hide behind them.
const unseen = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Replaces characters that cannot be seen, or that turn the writing direction, by their names: `[U+202E]`. */
export function revealCharacters(text: string): string {
  return text.replace(unseen, (character) =>
    /[\t\n\r]/.test(character)
      ? ' '
      : `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

/** The first characters of a text, with an ellipsis when it was longer; never half of a surrogate pair. */
export function shortenText(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text[length - 2] ?? '') ? length - 2 : length - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * A name from the data made safe as a label of a figure.
 *
 * Plotly reads `<b>`, `<a href>` and the like in labels: whatever comes from the data must not be read so.
 */
export function labelText(text: string, length = 60): string {
  return shortenText(revealCharacters(text.slice(0, length * 4)), length)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
