import type { DataCheck } from '../../model/dataCheck.js';
import { currentLanguage } from '../../words/language.js';
import { say } from '../../words/say.js';
import { answerWords } from './answerWords.js';
import { html, SafeHtml, type HtmlValue } from '../html.js';
import { renderSection, type ReportSection } from '../renderSection.js';
import { style } from '../style.js';
import { checkStyle } from './checkStyle.js';
import {
  baseName,
  describeClock,
  describeRows,
  describeSize,
  listTextFacts,
  listTimeFacts,
  safeName,
} from './describeCheck.js';
import { renderDays, renderHours, renderSilences } from './renderCoverage.js';
import { renderFacts } from './renderFacts.js';
import { renderAccounts, renderReading } from './renderInput.js';

/**
 * A check as one page that opens without a network and runs no program.
 *
 * Safety: everything from the data is escaped, unseen characters are named, and the page's policy (Content-Security-Policy)
 * forbids every script and request. No text and no id of a comment stands in it; accounts are named as the check names them.
 * Cost: linear in days, at most 240 bars and 62 rows.
 *
 * @example
 * import { buildCommentTable, checkData, renderCheckPage } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Доброе утро' }]);
 * const reading = { file: 'one.csv', files: [], sha256: '', bytes: 0, rowsRead: 1, table, rejects: [], mapping: null, notes: [] };
 * renderCheckPage(checkData(reading)).startsWith('<!doctype html>'); // => true
 */
export function renderCheckPage(check: DataCheck): string {
  const title = say`What is in ${baseName(check.file)}?`;
  const sections: readonly ReportSection[] = [
    { id: 'mind', title: say`To mind`, body: renderWarnings(check) },
    ...(check.span === null
      ? []
      : [
          { id: 'ask', title: say`What you can ask`, body: renderQuestions(check) },
          { id: 'days', title: say`Days and hours`, body: [renderDays(check), renderHours(check)] },
          { id: 'silences', title: say`Gaps and quiet`, body: renderSilences(check) },
        ]),
    { id: 'accounts', title: say`Accounts`, body: renderAccounts(check) },
    {
      id: 'texts',
      title: say`Texts, places, times`,
      body: [renderFacts(listTextFacts(check)), renderFacts(listTimeFacts(check))],
    },
    { id: 'reading', title: say`How it was read`, body: renderReading(check) },
  ];
  const page = html`<!doctype html>
    <html lang="${currentLanguage()}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="in-concert ${check.version}" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${new SafeHtml(style + checkStyle)}
        </style>
      </head>
      <body>
        <a class="skip" href="#${sections[0]!.id}">${say`Skip to what to mind`}</a>
        <header>
          <p class="kicker">in-concert check</p>
          <h1>${title}</h1>
          <p class="lede">${say`${describeSize(check)}. Days and hours are ${describeClock(check)}.`}</p>
          <p><strong>${describeRows(check)}.</strong></p>
          <nav aria-label="${say`Parts of this page`}">
            <ul>
              ${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li> `)}
            </ul>
          </nav>
        </header>
        <main>${sections.map(renderSection)}</main>
        <footer>
          <p>
            ${say`Made by in-concert ${check.version}. This page needs no network and sends nothing anywhere.`}
          </p>
        </footer>
      </body>
    </html> `;
  return page.text;
}

function renderWarnings({ warnings }: DataCheck): HtmlValue {
  if (warnings.length === 0)
    return html`<p class="empty">${say`Nothing was found that you would have to mend.`}</p>`;
  return html`<ul class="warnings">
    ${warnings.map(({ problem, mend }) => html`<li><strong>${safeName(problem, 600)}</strong> ${safeName(mend, 600)}</li> `)}
  </ul>`;
}

function renderQuestions({ questions }: DataCheck): HtmlValue {
  return html`<ul class="questions">
    ${questions.map(
      ({ question, answer, because }) =>
        html`<li>
          <span class="answer ${answer}">${answerWords[answer]}</span>
          <div><strong>${question}</strong> ${safeName(because, 400)}</div>
        </li> `,
    )}
  </ul>`;
}
