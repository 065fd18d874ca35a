import { formatDecimal } from '../../words/formatNumber.js';
import { describeWindow } from '../../words/formatTime.js';
import { describeTrace } from '../../words/describeTrace.js';
import type { StudyChoices } from '../../model/eventStudy.js';
import { html } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = {
  title: 'Repeat this run',
  how: 'With the same input file, this gives the same results bit for bit:',
  copy: 'Copy the line',
  noFile: 'none: the comments were handed over in memory',
};

function listStudy(study: StudyChoices): readonly (readonly [string, string])[] {
  const { measure, binHours, spanHours, draws, anticipationHours, fadeHours, controls } = study;
  return [
    ['studied around events', measure ?? 'mood'],
    ['bin of the interrupted series', `${binHours} h`],
    ['hours before and after an event', String(spanHours)],
    ['draws of the bootstrap', String(draws)],
    ...(anticipationHours > 0 ? [['anticipation', `${anticipationHours} h`] as const] : []),
    ...(fadeHours > 0 ? [['fade', `${fadeHours} h`] as const] : []),
    ...(controls === null
      ? []
      : [['controls', `${controls.column}: ${controls.controls.join(', ')}`] as const]),
  ];
}

/** Everything needed to get the same numbers again. */
export function buildReproduction({ analysis }: ReportContext): ReportSection {
  const { version, input, parameters: used } = analysis;
  const rows: readonly (readonly [string, string])[] = [
    ['in-concert', version],
    ['input SHA-256', input === null ? words.noFile : input.sha256],
    ['traces', used.traces.map(describeTrace).join(', ')],
    ['windows', used.windowsSeconds.map(describeWindow).join(', ')],
    ['level (q at most)', String(used.level)],
    ['p of pairs tied in the search for groups', String(used.groupP)],
    ['level of groups (p at most)', String(used.groupLevel)],
    ['least co-actions', String(used.minCoActions)],
    ['comments per cell', String(used.cellComments)],
    ['least bits of a shared text', formatDecimal(used.minBits)],
    ['bits taken off a copied text for idioms', formatDecimal(used.idiomBits)],
    ['least similarity of nearly the same texts', formatDecimal(used.similarity)],
    ['least similarity of copied texts', formatDecimal(used.copySimilarity)],
    ['shuffles', String(used.shuffles)],
    ['bin of the mood series', `${used.binHours} h`],
    ...(used.study === undefined ? [] : listStudy(used.study)),
    ['seed', String(used.seed)],
    ['time zone of this page', used.timezone],
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
