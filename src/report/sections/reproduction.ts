import { formatExact } from '../../words/formatExact.js';
import { formatDecimal } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { describeWindow } from '../../words/formatTime.js';
import { describeTrace } from '../../words/describeTrace.js';
import type { StudyChoices } from '../../model/eventStudy.js';
import { html } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'Repeat this run',
  how: 'With the same input file, this gives the same results bit for bit:',
  copy: 'Copy the line',
  noFile: 'none: the comments were handed over in memory',
  names: {
    input: 'input SHA-256',
    traces: 'traces',
    windows: 'windows',
    level: 'level (q at most)',
    groupP: 'p of pairs tied in the search for groups',
    groupLevel: 'level of groups (p at most)',
    coActions: 'least co-actions',
    cell: 'comments per cell',
    bits: 'least bits of a shared text',
    idiomBits: 'bits taken off a copied text for idioms',
    similarity: 'least similarity of nearly the same texts',
    copySimilarity: 'least similarity of copied texts',
    shuffles: 'shuffles',
    bin: 'bin of the mood series',
    seed: 'seed',
    timezone: 'time zone of this page',
  },
  study: {
    measure: 'studied around events',
    mood: 'mood',
    bin: 'bin of the interrupted series',
    span: 'hours before and after an event',
    draws: 'draws of the bootstrap',
    anticipation: 'anticipation',
    fade: 'fade',
    controls: 'controls',
  },
});

function sayHours(hours: number): string {
  return say`${formatExact(hours)} h`;
}

function listStudy(study: StudyChoices): readonly (readonly [string, string])[] {
  const { measure, binHours, spanHours, draws, anticipationHours, fadeHours, controls } = study;
  const names = words.study;
  return [
    [names.measure, measure ?? names.mood],
    [names.bin, sayHours(binHours)],
    [names.span, formatExact(spanHours)],
    [names.draws, formatExact(draws)],
    ...(anticipationHours > 0 ? [[names.anticipation, sayHours(anticipationHours)] as const] : []),
    ...(fadeHours > 0 ? [[names.fade, sayHours(fadeHours)] as const] : []),
    ...(controls === null
      ? []
      : [[names.controls, `${controls.column}: ${controls.controls.join(', ')}`] as const]),
  ];
}

/** Everything needed to get the same numbers again. */
export function buildReproduction({ analysis }: ReportContext): ReportSection {
  const { version, input, parameters: used } = analysis;
  const { names } = words;
  const rows: readonly (readonly [string, string])[] = [
    ['in-concert', version],
    [names.input, input === null ? words.noFile : input.sha256],
    [names.traces, used.traces.map(describeTrace).join(', ')],
    [names.windows, used.windowsSeconds.map(describeWindow).join(', ')],
    [names.level, formatExact(used.level)],
    [names.groupP, formatExact(used.groupP)],
    [names.groupLevel, formatExact(used.groupLevel)],
    [names.coActions, formatExact(used.minCoActions)],
    [names.cell, formatExact(used.cellComments)],
    [names.bits, formatDecimal(used.minBits)],
    [names.idiomBits, formatDecimal(used.idiomBits)],
    [names.similarity, formatDecimal(used.similarity)],
    [names.copySimilarity, formatDecimal(used.copySimilarity)],
    [names.shuffles, formatExact(used.shuffles)],
    [names.bin, sayHours(used.binHours)],
    ...(used.study === undefined ? [] : listStudy(used.study)),
    [names.seed, String(used.seed)],
    [names.timezone, used.timezone],
  ];
  const body = html`<p>${words.how}</p>
    <pre><code id="repeat-line">in-concert analyse --from run.json</code></pre>
    <p class="copy" hidden>
      <button type="button" data-copy="repeat-line">${words.copy}</button>
      <span class="aside" role="status"></span>
    </p>
    <dl class="params">
      ${rows.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${readableName(value, 200)}</dd> `,
      )}
    </dl>`;
  return { id: 'repeat', title: words.title, body };
}
