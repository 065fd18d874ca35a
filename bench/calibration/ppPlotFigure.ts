// A PP-plot as SVG, readable on light and dark pages.

export interface Curve {
  readonly name: string;
  readonly points: readonly (readonly [number, number])[];
}

export interface PpPlot {
  readonly title: string;
  /** Of the axes. */
  readonly x: string;
  readonly y: string;
  /** Both axes run from the lowest to the highest power of ten; or from 0 to 1 where there are none. */
  readonly powers: readonly [number, number] | null;
  readonly curves: readonly Curve[];
}

const size = { width: 660, height: 430, left: 62, top: 40, side: 330 };
/** Told apart with any colour vision, on white and on black (after Okabe and Ito). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];
const dashes = ['', '7 3', '2 3', '9 3 2 3'];

/** The straight line is what p-values should do; a curve below it is careful, one above it calls too much. */
export function renderPpPlot({ title, x: xTitle, y: yTitle, powers, curves }: PpPlot): string {
  const place = powers === null ? (value: number) => value : placeLog(powers);
  const ticks = powers === null ? [0, 0.25, 0.5, 0.75, 1] : listPowers(powers);
  const x = (value: number): string => (size.left + place(value) * size.side).toFixed(1);
  const y = (value: number): string => (size.top + (1 - place(value)) * size.side).toFixed(1);
  const bottom = size.top + size.side;
  const right = size.left + size.side;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${title}" font-family="sans-serif" font-size="12">`,
    '<style>:root{color:#222}text{fill:currentColor}.grid{stroke:currentColor;opacity:.15}.even{stroke:currentColor;opacity:.6}@media(prefers-color-scheme:dark){:root{color:#ddd}}</style>',
    `<text x="${size.left}" y="20" font-size="13">${title}</text>`,
    ...ticks.flatMap((tick) => [
      `<path class="grid" d="M${x(tick)} ${size.top}V${bottom}M${size.left} ${y(tick)}H${right}"/>`,
      `<text x="${x(tick)}" y="${bottom + 18}" text-anchor="middle">${nameTick(tick, powers !== null)}</text>`,
      `<text x="${size.left - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${nameTick(tick, powers !== null)}</text>`,
    ]),
    `<text x="${size.left + size.side / 2}" y="${bottom + 42}" text-anchor="middle">${xTitle}</text>`,
    `<text transform="translate(14 ${size.top + size.side / 2}) rotate(-90)" text-anchor="middle">${yTitle}</text>`,
    `<path class="even" d="M${x(ticks[0]!)} ${y(ticks[0]!)}L${x(ticks.at(-1)!)} ${y(ticks.at(-1)!)}" stroke-dasharray="4 4"/>`,
    ...curves.flatMap(({ name, points: all }, c) => {
      const points = all
        .filter(([level, share]) => Math.min(level, share) >= ticks[0]!)
        .map(([level, share]) => `${x(level)} ${y(share)}`);
      const stroke = `stroke="${colours[c]!}" stroke-width="2" fill="none" stroke-dasharray="${dashes[c]!}"`;
      const legend = size.top + 20 + 22 * c;
      return [
        `<path d="M${points.join('L')}" ${stroke}/>`,
        `<path d="M${right + 12} ${legend - 4}h24" ${stroke}/>`,
        `<text x="${right + 42}" y="${legend}" font-size="11">${name}</text>`,
      ];
    }),
  ];
  return `${parts.join('\n')}\n</svg>\n`;
}

function placeLog([low, high]: readonly [number, number]): (value: number) => number {
  return (value) => (Math.log10(value) - low) / (high - low);
}

function listPowers([low, high]: readonly [number, number]): number[] {
  return Array.from({ length: high - low + 1 }, (_, k) => 10 ** (low + k));
}

function nameTick(tick: number, isPower: boolean): string {
  if (!isPower) return String(tick);
  const power = Math.round(Math.log10(tick));
  return power === 0 ? '1' : `10<tspan dy="-5" font-size="9">${power}</tspan>`;
}
