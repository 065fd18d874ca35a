import { createRandom } from '../../stats/random.js';
import { readPlotlySource } from '../plotlySource.js';
import { boxGroup } from './boxGroup.js';
import { loadPackage } from './loadPackage.js';
import { advance, boxText, isBold, sizeOf, type TextBox } from './textBox.js';

/** What is used of a plotly that runs in a document without a screen. */
export interface FigureWindow {
  /** The drawing as SVG. `seed` fixes the names of its parts, so that the same figure gives the same bytes. */
  draw(content: string, seed: number): Promise<string>;
}

interface PlotlyWindow {
  readonly Plotly: {
    toImage(drawing: unknown, options: Readonly<Record<string, unknown>>): Promise<string>;
  };
  readonly SVGElement: { readonly prototype: object };
  readonly JSON: { parse(text: string): { readonly layout: { width: number; height: number } } };
  readonly Math: { random: () => number };
  eval(program: string): void;
}

/** What is used of `jsdom`: an optional package, so its own types may not be there. */
interface JsdomPackage {
  readonly JSDOM: new (page: string, options: object) => { readonly window: unknown };
  readonly VirtualConsole: new () => object;
}

let opened: Promise<FigureWindow> | undefined;

/** Plotly in a document without a screen. Opened once (about two seconds) and kept, since a process draws many figures. */
export function openFigureWindow(): Promise<FigureWindow> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<FigureWindow> {
  const { JSDOM, VirtualConsole } = (await loadPackage('jsdom')) as JsdomPackage;
  // A console that nobody listens to: jsdom tells each time that it has no canvas, which no figure here needs.
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  }) as { readonly window: PlotlyWindow };
  measureByTable(window.SVGElement.prototype);
  window.eval(readPlotlySource());
  let last: Promise<unknown> = Promise.resolve();
  return {
    draw(content, seed) {
      // One after the other: they share the numbers that name their parts.
      const drawing = last.then(() => {
        const random = createRandom(seed);
        window.Math.random = () => random.next();
        const figure = window.JSON.parse(content);
        const { width, height } = figure.layout;
        return window.Plotly.toImage(figure, { format: 'svg', width, height, imageDataOnly: true });
      });
      last = drawing.catch(() => undefined);
      return drawing;
    },
  };
}

/** A document without a screen gives every text no size; the table of widths gives it one. */
function measureByTable(prototype: object): void {
  const box = (element: Element): TextBox => {
    if (element.tagName === 'text') return boxText(element);
    const text = element.closest('text');
    if (text === null) return boxGroup(element);
    const size = sizeOf(element, sizeOf(text, 12));
    return { x: 0, y: 0, width: advance(element, size, isBold(element)), height: size * 1.117 };
  };
  Object.assign(prototype, {
    getBBox(this: Element) {
      return box(this);
    },
    getComputedTextLength(this: Element) {
      return box(this).width;
    },
    getBoundingClientRect(this: Element) {
      const { x, y, width, height } = box(this);
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
  });
}
