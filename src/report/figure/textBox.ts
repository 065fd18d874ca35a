/// <reference lib="dom" />
import { measureText } from './measureText.js';

/** Height of the letters above and below the line, in font sizes: Arial's. */
const ascent = 0.905;
const descent = 0.212;

/** Where a text of a picture lies, before its own turning and shifting. Pixels. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of an SVG text with its lines, by the table of widths: a document without a screen cannot ask a font. */
export function boxText(text: Element): TextBox {
  const size = sizeOf(text, 12);
  const lines = [...text.querySelectorAll('tspan.line')];
  const width = Math.max(
    0,
    ...(lines.length > 0 ? lines : [text]).map((line) => advance(line, size, isBold(text))),
  );
  const anchor = text.getAttribute('text-anchor') ?? styleOf(text, 'text-anchor');
  const x = numberOf(text, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const first = lines[0] === undefined ? 0 : shiftOf(lines[0], size);
  const last = lines.length > 1 ? shiftOf(lines.at(-1)!, size) : first;
  const top = numberOf(text, 'y') + first - ascent * size;
  const isEmpty = width === 0;
  return { x, y: top, width, height: isEmpty ? 0 : last - first + (ascent + descent) * size };
}

/** How far the text inside an element advances. */
export function advance(element: Element, size: number, bold: boolean): number {
  let sum = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) sum += measureText(node.textContent ?? '', size, bold);
    else if (node.nodeType === 1)
      sum += advance(node as Element, sizeOf(node as Element, size), bold || isBold(node as Element));
  }
  return sum;
}

/** Font size of an element in pixels; percentages are of the text around it. */
export function sizeOf(element: Element, around: number): number {
  const given = styleOf(element, 'font-size') || element.getAttribute('font-size') || '';
  const number = parseFloat(given);
  if (!Number.isFinite(number)) return around;
  return given.endsWith('%') ? (around * number) / 100 : given.endsWith('em') ? around * number : number;
}

export function isBold(element: Element): boolean {
  const weight = styleOf(element, 'font-weight') || element.getAttribute('font-weight') || '';
  return weight === 'bold' || Number(weight) >= 600;
}

function styleOf(element: Element, name: string): string {
  return (element as SVGElement).style.getPropertyValue(name);
}

function numberOf(element: Element, name: string): number {
  return parseFloat(element.getAttribute(name) ?? '0') || 0;
}

/** Plotly writes `dy` in font sizes. */
function shiftOf(line: Element, size: number): number {
  return numberOf(line, 'dy') * size;
}
