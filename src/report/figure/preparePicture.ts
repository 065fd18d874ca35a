import { darkColours } from '../../charts/chartStyle.js';
import { labelText } from '../../charts/labelText.js';
import { findPlotlyLocale, languageOfFigure } from '../../charts/plotlyLocale.js';
import type { Figure } from '../../model/figure.js';
import { cleanText } from '../export/nodeNames.js';
import { measureText } from './measureText.js';

/** Fonts of the same widths, one of which stands on nearly every machine. */
export const pictureFont = 'Arial, "Liberation Sans", Helvetica, Arimo, "DejaVu Sans", sans-serif';

export type PictureTheme = 'light' | 'dark';

/** Ground and letters, as on the page of the report. */
export const pictureThemes = {
  light: {
    ground: '#ffffff',
    text: '#1f2328',
    grid: 'rgba(31, 35, 40, 0.12)',
    zero: 'rgba(31, 35, 40, 0.5)',
  },
  dark: {
    ground: '#16191d',
    text: '#e4e7ea',
    grid: 'rgba(228, 231, 234, 0.14)',
    zero: 'rgba(228, 231, 234, 0.5)',
  },
} as const;

export interface PictureSize {
  readonly width: number;
  /** By default what the figure asks for. */
  readonly height?: number | undefined;
}

interface Prepared {
  readonly data: readonly unknown[];
  readonly layout: Record<string, unknown> & { readonly width: number; readonly height: number };
  readonly config: Readonly<Record<string, unknown>>;
}

const titleSize = 17;
const titleLine = 23;

/** The figure with the size, font and colours of a picture that nobody can move the mouse over. Nothing is shared with the figure. */
export function preparePicture(figure: Figure, theme: PictureTheme, size: PictureSize): Prepared {
  const { data, layout } = copyPlain({ data: figure.data, layout: figure.layout }, theme);
  const colours = pictureThemes[theme];
  for (const [name, axis] of Object.entries(layout)) {
    if (!/^[xy]axis/u.test(name)) continue;
    Object.assign(axis as object, {
      gridcolor: colours.grid,
      zerolinecolor: colours.zero,
      linecolor: colours.zero,
    });
  }
  const margin = { l: 8, r: 12, t: 48, b: 48, ...(layout.margin as Record<string, number>) };
  const given = (layout.title as { readonly text?: unknown } | undefined)?.text;
  const label = typeof given === 'string' ? given : labelText(figure.title, 200);
  const title = wrapTitle(label, size.width - margin.l - margin.r - 12);
  const more = (title.length - 1) * titleLine;
  const height = size.height ?? (typeof layout.height === 'number' ? layout.height : 420) + more;
  return {
    data,
    layout: {
      ...layout,
      title: {
        text: title.join('<br>'),
        ...{ x: 0, xref: 'container', xanchor: 'left', pad: { l: 12, t: 14 } },
        ...{ y: 1, yref: 'container', yanchor: 'top', font: { size: titleSize } },
      },
      ...{ width: size.width, height, autosize: false },
      margin: { ...margin, t: margin.t + more },
      ...{ paper_bgcolor: 'rgba(0, 0, 0, 0)', plot_bgcolor: 'rgba(0, 0, 0, 0)' },
      font: { ...(layout.font as object), family: pictureFont, color: colours.text },
    },
    config: { staticPlot: true, locale: 'en', ...findPlotlyLocale(languageOfFigure(figure)) },
  };
}

/**
 * JSON in and out: typed arrays become arrays, characters that XML forbids go, and on a dark ground the darker colours become
 * lighter ones.
 */
function copyPlain(
  content: Pick<Figure, 'data' | 'layout'>,
  theme: PictureTheme,
): { readonly data: readonly unknown[]; readonly layout: Record<string, unknown> } {
  const text = JSON.stringify(content, (_, part: unknown) => {
    if (ArrayBuffer.isView(part)) return Array.from(part as Float64Array);
    if (typeof part !== 'string') return part;
    return theme === 'dark' && Object.hasOwn(darkColours, part) ? darkColours[part] : cleanText(part);
  });
  return JSON.parse(text) as ReturnType<typeof copyPlain>;
}

/** A title too long for one line stands in several. Its entities (`&lt;`) are never cut. */
function wrapTitle(title: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, titleSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
