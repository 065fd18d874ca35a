import type { Paint } from '../check/paint.js';

/** What the parts of a card are drawn with. */
export interface CardPen {
  readonly width: number;
  readonly paint: Paint;
  /** A paragraph, indented by so many characters; its further lines by `rest`. */
  readonly write: (text: string, indent: number, rest?: number) => string[];
}
