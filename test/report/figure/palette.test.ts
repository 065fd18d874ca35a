import { describe, expect, it } from 'vitest';
import { chartColours, darkColours, restColours, seriesColours } from '../../../src/charts/chartStyle.js';
import { pictureThemes } from '../../../src/report/figure/preparePicture.js';
import { style } from '../../../src/report/style.js';
import { colourVisions, compareColours, contrast, seeColour } from './colourVision.js';

/** Every colour that stands for something, as drawn on a light ground. */
const marks = [
  ...new Set([
    ...seriesColours,
    ...Object.values(restColours),
    chartColours.mood,
    chartColours.moodWithout,
    chartColours.volume,
  ]),
];
const onDark = marks.map((colour) => darkColours[colour] ?? colour);
/** The surfaces of the report's page, light first. */
const [lightSurface, darkSurface] = [...style.matchAll(/--surface: (#[0-9a-f]{6})/gu)].map(([, hex]) => hex!);

describe('compareColours', () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('gives the values published with the formula: %j, %j', (one, other, expected) => {
    expect(compareColours(one, other)).toBeCloseTo(expected, 4);
  });
});

describe('the colours of the figures', () => {
  const palettes = [
    ['light', marks],
    ['dark', onDark],
  ] as const;
  it.each(
    palettes.flatMap(([name, colours]) => Object.keys(colourVisions).map((v) => [name, v, colours] as const)),
  )('are told apart on %s ground with %s', (_, vision, colours) => {
    const close = colours.flatMap((one, k) =>
      colours
        .slice(0, k)
        .map((other) => ({
          pair: `${other} ${one}`,
          apart: compareColours(seeColour(one, vision), seeColour(other, vision)),
        }))
        .filter(({ apart }) => apart < 12),
    );
    expect(close).toEqual([]);
  });

  it('have a contrast of 3 : 1 with the ground they stand on', () => {
    expect([lightSurface, darkSurface]).toEqual(['#ffffff', expect.stringMatching(/^#[0-3]/u)]);
    for (const ground of [lightSurface!, pictureThemes.light.ground])
      expect(marks.filter((colour) => contrast(colour, ground) < 3)).toEqual([]);
    for (const ground of [darkSurface!, pictureThemes.dark.ground])
      expect(onDark.filter((colour) => contrast(colour, ground) < 3)).toEqual([]);
  });

  it('leave letters with a contrast of 4.5 : 1 in pictures', () => {
    for (const { text, ground } of Object.values(pictureThemes))
      expect(contrast(text, ground)).toBeGreaterThan(7);
    expect(contrast(chartColours.text, '#ffffff')).toBeGreaterThan(4.5);
  });
});
