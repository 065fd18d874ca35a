import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/placeLabels.js';

const area = { width: 400 };

describe('placeLabels', () => {
  it('writes beside the dot, and on its other side where it would leave the chart', () => {
    const dots = [
      { x: 100, y: 100, label: 'word' },
      { x: 395, y: 200, label: 'word' },
    ];
    expect(placeLabels(dots, area)).toEqual(['middle right', 'middle left']);
  });

  it('covers neither another label nor a dot', () => {
    const dots = [
      { x: 100, y: 100, label: 'first' },
      { x: 120, y: 100, label: '' },
      { x: 300, y: 100, label: 'second' },
      { x: 300, y: 116, label: 'third' },
    ];
    expect(placeLabels(dots, area)).toEqual(['middle left', null, 'top center', 'bottom center']);
  });

  it('gives up where there is no room, the first having the first choice', () => {
    const dots = Array.from({ length: 12 }, () => ({ x: 200, y: 100, label: 'the same place' }));
    const placed = placeLabels(dots, area);
    expect(placed[0]).toBe('middle right');
    expect(placed.filter((position) => position !== null).length).toBeLessThanOrEqual(8);
    expect(placed.at(-1)).toBeNull();
    expect(new Set(placed.filter((position) => position !== null)).size).toBe(
      placed.filter((position) => position !== null).length,
    );
  });
});
