import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

let source: string | undefined;

/** The JavaScript of plotly (basic distribution, 1.2 MB) as it may stand inside a `<script>` element. */
export function readPlotlySource(): string {
  if (source === undefined) {
    const file = createRequire(import.meta.url).resolve('plotly.js-basic-dist-min');
    source = readFileSync(file, 'utf8').replaceAll(/<\/(?=script)/gi, '<\\/');
  }
  return source;
}
