/** A dot of a chart in pixels, with what may be written beside it. */
export interface LabelledDot {
  readonly x: number;
  readonly y: number;
  /** Empty: the dot has no label, but others should not cover it. */
  readonly label: string;
}

/** Where plotly writes a label. */
export type LabelPosition = `${'top' | 'middle' | 'bottom'} ${'left' | 'center' | 'right'}`;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Beside the dot before above or below it: that reads best. */
const positions: readonly LabelPosition[] = [
  'middle right',
  'middle left',
  'top center',
  'bottom center',
  'top right',
  'bottom right',
  'top left',
  'bottom left',
];

/** Of letters of 11 pixels; capitals are wider, so this is more than their mean. */
const letterWidth = 6.6;
const lineHeight = 15;
/** From the middle of a dot to where its label begins, and to the edge of the dot. */
const labelGap = 5.4;
const dotRadius = 3.5;
/** So near to another dot that has a label, a label would seem to be that one's. */
const clearance = 9;

/**
 * Where labels stand so that none covers another label or a dot, nor seems to belong to another dot that has one; null where there is
 * no place for one. The first have the first choice.
 *
 * Cost: labels times dots.
 */
export function placeLabels(
  dots: readonly LabelledDot[],
  { width }: { readonly width: number },
): readonly (LabelPosition | null)[] {
  const kept = dots.map((dot) => boxOfDot(dot, dot.label === '' ? dotRadius : clearance));
  const labels: Box[] = [];
  return dots.map((dot) => {
    if (dot.label === '') return null;
    const isFree = (box: Box): boolean =>
      box.left >= 0 &&
      box.right <= width &&
      !labels.some((label) => overlap(box, label)) &&
      !kept.some((other, n) => !isSamePlace(dot, dots[n]!) && overlap(box, other));
    const chosen = positions.find((position) => isFree(boxOfLabel(dot, position)));
    if (chosen === undefined) return null;
    labels.push(boxOfLabel(dot, chosen));
    return chosen;
  });
}

/** Dots that look like one: a label beside them is right for each. */
function isSamePlace(one: LabelledDot, other: LabelledDot): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < dotRadius;
}

function boxOfDot({ x, y }: LabelledDot, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function boxOfLabel({ x, y, label }: LabelledDot, position: LabelPosition): Box {
  const [upright, across] = position.split(' ') as ['top' | 'middle' | 'bottom', 'left' | 'center' | 'right'];
  const length = label.length * letterWidth;
  const left = across === 'right' ? x + labelGap : across === 'left' ? x - labelGap - length : x - length / 2;
  const top =
    upright === 'bottom' ? y + labelGap : upright === 'top' ? y - labelGap - lineHeight : y - lineHeight / 2;
  return { left, right: left + length, top, bottom: top + lineHeight };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
