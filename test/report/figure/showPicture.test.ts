import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.js';
import { showPicture } from '../../../src/report/figure/showPicture.js';

const figure: Figure = {
  id: 'dots',
  title: 'Dots',
  data: [{ x: [1, 2], y: [2, 3] }],
  layout: { height: 200 },
  alt: 'Two "dots" <b>.',
  table: { columns: ['x'], rows: [1, 2, 3].map((x) => [x * 1000]) },
};

function capture() {
  const shown: (readonly [string, string | Uint8Array])[] = [];
  return {
    shown,
    display: {
      html: (html: string) => void shown.push(['html', html]),
      svg: (svg: string) => void shown.push(['svg', svg]),
      png: (png: Uint8Array) => void shown.push(['png', png]),
    },
  };
}

describe('showPicture', () => {
  it('shows a picture without scripts, then the words and the numbers', async () => {
    const { shown, display } = capture();
    await showPicture(figure, { display, tableRows: 2 });
    await showPicture(figure, { display, format: 'svg' });
    expect(shown.map(([kind]) => kind)).toEqual(['png', 'html', 'svg', 'html']);
    expect(Buffer.from(shown[0]![1] as Uint8Array).toString('latin1', 1, 4)).toBe('PNG');
    const html = shown[1]![1] as string;
    expect(html).toContain('<p>Two &#34;dots&#34; &#60;b&#62;.</p>');
    expect(html).toContain('2,000</td>');
    expect(html).toContain('1 more row not shown.');
    expect(shown.map(([, content]) => content).join('')).not.toContain('<script');
  });

  it('says in words when there is nothing to draw', async () => {
    const { shown, display } = capture();
    await showPicture({ ...figure, data: [] }, { display });
    expect(shown).toEqual([['html', '<p>Two &#34;dots&#34; &#60;b&#62;.</p>']]);
  });

  it('explains what it cannot take', async () => {
    await expect(showPicture(figure)).rejects.toThrow('showPicture: no notebook kernel found');
    await expect(showPicture(figure, { display: { html: () => undefined } })).rejects.toThrow(
      'showPicture: display must have a method png',
    );
    await expect(showPicture(figure, { tableRows: -1 })).rejects.toThrow('tableRows must be >= 0 (got -1)');
  });
});
