import { mergeStretches } from '../../evidence/check/listSilences.js';
import type { DataCheck } from '../../model/dataCheck.js';
import { formatCount } from '../../words/formatNumber.js';
import { say } from '../../words/say.js';
import { html, type SafeHtml } from '../html.js';
import type { DayBin } from './binDays.js';
import { nameBin } from './nameBin.js';

const width = 960;
const height = 220;
const left = 54;
const bottom = 26;
const top = 16;

/** Comments a day as an SVG picture, gaps and outages shaded behind. */
export function drawDayBars(bins: readonly DayBin[], check: DataCheck, label: string): SafeHtml {
  const most = Math.max(...bins.map(({ mean }) => mean), 1);
  const limit = roundUp(most);
  const step = (width - left) / bins.length;
  const y = (value: number): number => round(height - bottom - (value / limit) * (height - bottom - top));
  const shades = [
    ...mergeStretches(check.outages).map((stretch) => ({ ...stretch, kind: 'outage' })),
    ...check.silences.filter(({ kind }) => kind === 'gap'),
  ].map(({ from, to, kind }) => {
    const x = round(left + placeTime(from, bins) * step);
    const end = round(left + placeTime(to, bins) * step);
    return html`<rect
      class="${kind}"
      x="${x}"
      y="${top}"
      width="${round(Math.max(0, end - x))}"
      height="${height - bottom - top}"
    ></rect>`;
  });
  const bars = bins.map((bin, index) => {
    const from = y(bin.mean);
    return html`<rect
      class="bar"
      x="${round(left + index * step + step * 0.1)}"
      y="${from}"
      width="${round(step * 0.8)}"
      height="${round(height - bottom - from)}"
    >
      <title>${sayBar(bin)}</title>
    </rect>`;
  });
  const lines = [0, limit / 2, limit].map(
    (value) =>
      html`<line x1="${left}" x2="${width}" y1="${y(value)}" y2="${y(value)}"></line>
        <text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${formatCount(value)}</text>`,
  );
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
    <svg class="bars" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">
      ${shades}${lines}${bars}${labelDays(bins, step)}
    </svg>
  </div>`;
}

function sayBar(bin: DayBin): string {
  return bin.days > 1
    ? say`${nameBin(bin)}: ${formatCount(bin.mean)} comments a day`
    : say`${nameBin(bin)}: ${formatCount(bin.mean)} comments`;
}

/** So many labels that they do not run into one another; the first and the last day are always named. */
function labelDays(bins: readonly DayBin[], step: number): SafeHtml[] {
  const every = Math.max(1, Math.ceil(125 / step));
  const last = bins.length - 1;
  return bins.flatMap((bin, index) => {
    const isLast = index === last && last > 0;
    if (!isLast && (index % every !== 0 || (index > 0 && last - index < every))) return [];
    const x = index === 0 ? left : isLast ? width : left + (index + 0.5) * step;
    const anchor = index === 0 ? 'start' : isLast ? 'end' : 'middle';
    const day = nameBin(isLast ? { first: bin.last, last: bin.last } : { first: bin.first, last: bin.first });
    return [html`<text x="${round(x)}" y="${height - 8}" text-anchor="${anchor}">${day}</text>`];
  });
}

/** Where a moment falls, counted in bins from the left edge. */
function placeTime(at: number, bins: readonly DayBin[]): number {
  const index = bins.findIndex(({ to }) => at < to);
  if (index < 0) return bins.length;
  const { from, to } = bins[index]!;
  return index + Math.max(0, (at - from) / (to - from));
}

/** The next number of the form 1, 2 or 5 times a power of ten (and even, so that its half is whole). */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 3, 4, 5, 6, 8, 10].find((one) => one * size >= value) ?? 10;
  return Math.max(2, factor * size);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
