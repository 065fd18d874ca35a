import type { Figure } from '../../model/figure.js';
import { escapeXml } from '../export/escapeXml.js';

/** Plotly's drawing as a file of its own: title and sentences for those who cannot see it, and the ground. */
export function finishSvg(drawing: string, figure: Figure, options: { readonly background: string }): string {
  const start = /^<svg\b[^>]*>/u.exec(drawing)?.[0];
  if (start === undefined) throw new Error(`exportFigure: plotly drew no picture of ${figure.id}`);
  const id = `figure-${figure.id.replace(/[^\w-]/gu, '-')}`;
  const named = start.replace(
    '<svg ',
    `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" `,
  );
  const words = `<title id="${id}-title">${escapeXml(unescapeLabel(figure.title))}</title><desc id="${id}-desc">${escapeXml(figure.alt)}</desc>`;
  const ground =
    options.background === 'transparent'
      ? ''
      : `<rect width="100%" height="100%" fill="${escapeXml(options.background)}"/>`;
  // What only a browser's mouse needs.
  const still = drawing.slice(start.length).replace(/ (?:pointer-events|cursor): [\w-]+;/gu, '');
  return `${named}${words}${ground}${still}\n`;
}

/** Titles hold names from the data with their `<` and `&` already written as entities for plotly. */
function unescapeLabel(label: string): string {
  return label.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
