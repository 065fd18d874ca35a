import { createHash } from 'node:crypto';
import type { Figure } from '../../model/figure.js';
import { openFigureWindow } from './figureWindow.js';
import { finishSvg } from './finishSvg.js';
import { pictureThemes, preparePicture, type PictureTheme } from './preparePicture.js';
import { rasterise } from './rasterise.js';

export interface ExportFigureOptions {
  readonly format?: 'svg' | 'png';
  /** Pixels of the drawing. Without `height` the figure's own. */
  readonly width?: number;
  readonly height?: number;
  /** PNG only: pixels of the picture for each pixel of the drawing. */
  readonly scale?: number;
  readonly theme?: PictureTheme;
  /** A colour, or `transparent`; by default that of the theme. */
  readonly background?: string;
  /** PNG only: files of fonts (.ttf, .otf) instead of the machine's. */
  readonly fonts?: readonly string[];
}

/** `width` 900 is a page of a paper at 5 pixels a millimetre; `scale` 2 makes of it 1,800 pixels: 270 dots an inch on 17 cm. */
export const exportFigureDefaults = {
  format: 'svg',
  width: 900,
  scale: 2,
  theme: 'light',
  fonts: [],
} as const satisfies ExportFigureOptions;

/**
 * A figure as a picture, made without a browser: SVG as text, or PNG as bytes.
 *
 * The SVG carries the figure's title and sentences as `<title>` and `<desc>`, its letters are letters that can be searched and
 * edited, and the same figure gives the same bytes on any machine. The PNG is written with the fonts of the machine, Arial or
 * Liberation Sans before others: pass `fonts` where its bytes must be the same everywhere.
 *
 * What it can wrongly suggest: a picture has no values on hover. Give the table of the figure along with it.
 *
 * Needs the packages `jsdom` and, for PNG, `@resvg/resvg-js`, which do not come along with in-concert; without them it says what to
 * install.
 *
 * Defaults: see {@link exportFigureDefaults}.
 *
 * Cost: two seconds for the first figure of a process, then about half a second each.
 *
 * @example
 * import { exportFigure } from 'in-concert';
 * const figure = { id: 'dots', title: 'Dots', data: [{ x: [1, 2], y: [2, 3] }], layout: {}, alt: 'Two dots.', table: { columns: ['x'], rows: [[1]] } };
 * const svg = await exportFigure(figure, { width: 400, height: 300 });
 * svg.includes('<desc id="figure-dots-desc">Two dots.</desc>'); // => true
 */
export function exportFigure(
  figure: Figure,
  options?: ExportFigureOptions & { readonly format?: 'svg' },
): Promise<string>;
export function exportFigure(
  figure: Figure,
  options: ExportFigureOptions & { readonly format: 'png' },
): Promise<Uint8Array>;
export function exportFigure(figure: Figure, options?: ExportFigureOptions): Promise<string | Uint8Array>;
export async function exportFigure(
  figure: Figure,
  options: ExportFigureOptions = {},
): Promise<string | Uint8Array> {
  const { format, width, height, scale, theme, fonts, background } = { ...exportFigureDefaults, ...options };
  if (format !== 'svg' && format !== 'png')
    throw new RangeError(`exportFigure: format must be svg or png (got ${String(format)})`);
  checkPixels('width', width);
  if (height !== undefined) checkPixels('height', height);
  if (!(scale > 0 && scale <= 10))
    throw new RangeError(`exportFigure: scale must be > 0 and at most 10 (got ${scale})`);
  if (figure.data.length === 0)
    throw new Error(`exportFigure: there is nothing to draw in "${figure.id}": ${figure.alt}`);
  const content = JSON.stringify(preparePicture(figure, theme, { width, height }));
  const seed = createHash('sha256').update(figure.id).update(content).digest().readUInt32BE(0);
  const drawing = await (await openFigureWindow()).draw(content, seed);
  const svg = finishSvg(drawing, figure, { background: background ?? pictureThemes[theme].ground });
  return format === 'svg' ? svg : rasterise(svg, { scale, fonts });
}

function checkPixels(name: string, value: number): void {
  if (!(value >= 100 && value <= 10_000))
    throw new RangeError(`exportFigure: ${name} must be from 100 to 10000 (got ${value})`);
}
