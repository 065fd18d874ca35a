export interface WrapOptions {
  readonly width: number;
  /** What stands before the first line, and before the others. */
  readonly first?: string;
  readonly rest?: string;
}

/** A paragraph in lines of at most `width` characters; words are never cut, so a long one may stand out. */
export function wrapText(text: string, { width, first = '', rest = '' }: WrapOptions): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
