/** Colours of a terminal; without colour the text itself. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bars: (text: string) => string;
}

export function createPaint(colour: boolean): Paint {
  const wrap =
    (on: number, off: number) =>
    (text: string): string =>
      colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    warn: wrap(33, 39),
    good: wrap(32, 39),
    bars: wrap(36, 39),
  };
}
