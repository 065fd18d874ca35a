import { boxText, type TextBox } from './textBox.js';

/** x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const none: Matrix = [1, 0, 0, 1, 0, 0];

/** The box around all texts in an element, turned and shifted as they are; the room an axis needs for its labels. */
export function boxGroup(group: Element): TextBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const text of group.querySelectorAll('text')) {
    const { x, y, width, height } = boxText(text);
    if (width === 0) continue;
    const matrix = matrixWithin(text, group);
    for (const [px, py] of [
      [x, y],
      [x + width, y],
      [x, y + height],
      [x + width, y + height],
    ] as const) {
      const [a, b, c, d, e, f] = matrix;
      const [qx, qy] = [a * px + c * py + e, b * px + d * py + f];
      left = Math.min(left, qx);
      right = Math.max(right, qx);
      top = Math.min(top, qy);
      bottom = Math.max(bottom, qy);
    }
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** What the element and those around it, up to and with the group, do to a point. */
function matrixWithin(element: Element, group: Element): Matrix {
  let matrix = none;
  for (let at: Element | null = element; at !== null; at = at === group ? null : at.parentElement)
    matrix = multiply(readTransform(at.getAttribute('transform') ?? ''), matrix);
  return matrix;
}

/** The SVG attribute `transform`, as far as plotly writes it. */
function readTransform(transform: string): Matrix {
  let matrix = none;
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const numbers = (list!.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
    matrix = multiply(matrix, toMatrix(name!, numbers));
  }
  return matrix;
}

function toMatrix(name: string, [first = 0, second = 0, third = 0]: readonly number[]): Matrix {
  if (name === 'translate') return [1, 0, 0, 1, first, second];
  if (name === 'scale') return [first, 0, 0, second || first, 0, 0];
  if (name !== 'rotate') return none;
  const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)];
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  return multiply(multiply([1, 0, 0, 1, second, third], turn), [1, 0, 0, 1, -second, -third]);
}

function multiply(p: Matrix, q: Matrix): Matrix {
  return [
    p[0] * q[0] + p[2] * q[1],
    p[1] * q[0] + p[3] * q[1],
    p[0] * q[2] + p[2] * q[3],
    p[1] * q[2] + p[3] * q[3],
    p[0] * q[4] + p[2] * q[5] + p[4],
    p[1] * q[4] + p[3] * q[5] + p[5],
  ];
}
