import { loadPackage } from './loadPackage.js';

export interface RasteriseOptions {
  /** Pixels of the picture for each pixel of the drawing. */
  readonly scale: number;
  /** Files of fonts (.ttf, .otf) to use, and none of the machine's: the same files give the same bytes everywhere. */
  readonly fonts: readonly string[];
}

/** What is used of `@resvg/resvg-js`: an optional package, so its own types may not be there. */
interface ResvgPackage {
  readonly Resvg: new (
    svg: string,
    options: object,
  ) => { render(): { asPng(): Uint8Array }; getBBox(): unknown };
}

/** Draws an SVG as PNG. */
export async function rasterise(svg: string, { scale, fonts }: RasteriseOptions): Promise<Uint8Array> {
  const { Resvg } = (await loadPackage('@resvg/resvg-js')) as ResvgPackage;
  const font = {
    loadSystemFonts: fonts.length === 0,
    fontFiles: [...fonts],
    ...{ defaultFontFamily: 'Arial', sansSerifFamily: 'Arial' },
  };
  const probe = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20" font-size="20">Aя</text></svg>';
  // Without a font the renderer leaves letters out and says nothing.
  if (new Resvg(probe, { font }).getBBox() === undefined)
    throw new Error(
      fonts.length === 0
        ? 'exportFigure: this machine has no font to write with; install one (fonts-liberation, fonts-dejavu) or pass fonts: [FILE.ttf]'
        : `exportFigure: no font in ${fonts.join(', ')}`,
    );
  const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: scale }, shapeRendering: 2 });
  return new Uint8Array(drawn.render().asPng());
}
