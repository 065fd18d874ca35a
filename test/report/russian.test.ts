import { beforeAll, describe, expect, it } from 'vitest';
import { analyseComments } from '../../src/analyse.js';
import { arrangeCards, type CardParts } from '../../src/evidence/cards/arrangeCards.js';
import { selectCards } from '../../src/evidence/cards/listCards.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { ReportLanguage } from '../../src/model/language.js';
import { formatOutputTables } from '../../src/report/outputTables.js';
import { formatMethods } from '../../src/report/page/methods/composeMethods.js';
import { renderReport } from '../../src/report/renderReport.js';
import { shippedTargets } from '../../src/sentiment/stance/shippedTargets.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';
import { currentLanguage, inLanguage } from '../../src/words/language.js';

const section = simulateAlmaty({ seed: 7, accounts: 600, comments: 4000 });
const table = tableOfSection(section);
const events = section.events.map((event, at) => ({ ...event, name: `событие ${at + 1}`, places: [] }));

// Names that a user gives stand in the page as they are; Russian ones cannot be taken for words of ours.
const targets = shippedTargets['kazakhstan-2022']!.map(({ terms }, at) => ({
  name: `объект ${at + 1}`,
  terms,
}));

interface Run {
  readonly analysis: Analysis;
  readonly page: string;
  readonly tables: Readonly<Record<string, string>>;
}

function run(language: ReportLanguage): Run {
  let parts: Partial<CardParts> = {};
  const analysis = analyseComments(table, {
    events,
    language,
    shuffles: 9,
    power: true,
    timezone: 'Asia/Almaty',
    targets,
    onParts: (found) => (parts = found),
  });
  const cards = inLanguage(language, () =>
    selectCards(arrangeCards(table, analysis, parts), { groups: 5, accounts: 8 }),
  );
  const page = renderReport(analysis, { plotlySource: 'var Plotly = {};', cards });
  return { analysis, page, tables: inLanguage(language, () => formatOutputTables(analysis, [])) };
}

let russian: Run;
let english: Run;
beforeAll(() => {
  russian = run('ru');
  english = run('en');
}, 240_000);

/** What may stand in Latin letters: names of files, columns and formats, sources, numbers with letters of their own. */
const known =
  /https?:\S+|U\+[0-9A-F]+|in-concert (?:explain ACCOUNT|sentiment sample)|(?:OpenSentimentCorpus|CEDR|KazSAnDRA|VADER) \w+|\b(?:in-concert|Gephi|Python|JavaScript|JSON|CSV|GEXF|GraphML|Parquet|Excel|Node|Enter|Esc|Ctrl|Asia\/Almaty|UTC|OpenSentimentCorpus|CEDR|KazSAnDRA|VADER|macro-F1|emoji|SHA-256|Benjamini|Hochberg|Louvain|PELT|DOI)\b|\b[\w-]+\.(?:csv|json|jsonl|gexf|graphml|md|html|parquet)\b|\b\w+_\w+\b|--[\w-]+|\b[gu]\d+\b|\b[pqnrRF]\b/giu;

/** Runs of two or more words in Latin letters that a Russian reader meets. */
function listLatin(page: string): string[] {
  const body = page
    .replace(/<(script|style|code|pre)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<ul>\s*<li>[^<]*<a href="https:\/\/doi\.org[\s\S]*?<\/ul>/g, '')
    .replace(/<(?:q|blockquote|mark|del|ins|bdi)\b[^>]*>[\s\S]*?<\/(?:q|blockquote|mark|del|ins|bdi)>/g, '');
  const texts = [...body.matchAll(/>([^<]+)</g), ...body.matchAll(/(?:aria-label|title|alt)="([^"]*)"/g)].map(
    ([, text]) => text!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  );
  return texts.filter((text) => /[a-z]{3,}/iu.test(text.replace(known, ' '))).map((text) => text.trim());
}

describe('a report in Russian', () => {
  it('has a page that says so, and not a sentence of English', () => {
    expect(russian.page).toContain('<html lang="ru">');
    const own = new Set(section.comments.text);
    expect(listLatin(russian.page).filter((text) => !own.has(text))).toEqual([]);
  });

  it('has figures that say nothing in English either', () => {
    const [, json = ''] = /<script type="application\/json" id="figures">([\s\S]*?)<\/script>/.exec(
      russian.page,
    )!;
    const { figures } = JSON.parse(json) as { figures: readonly { data: unknown; layout: unknown }[] };
    expect(figures.length).toBeGreaterThan(5);
    const said: string[] = [];
    JSON.stringify(figures, (key, value: unknown) => {
      const isText = /^(text|name|title|hovertext|hovertemplate|ticktext|label|customdata)$/.test(key);
      if (isText && typeof value === 'string') said.push(value);
      if (isText && Array.isArray(value)) said.push(...value.filter((one) => typeof one === 'string'));
      return value;
    });
    const english = said.filter((text) => {
      const shown = text.replace(/%\{[^}]*\}|<[^>]*>/g, ' ').replace(known, ' ');
      return /[a-z]{3,}/iu.test(shown);
    });
    expect([...new Set(english)]).toEqual([]);
  });

  it('has findings, limits and methods in Russian', () => {
    const { findings, limits } = russian.analysis;
    for (const text of [...findings.flatMap(({ headline, detail }) => [headline, detail]), ...limits])
      expect(text.replace(known, ' ').replace(/«[^»]*»/g, ''), text).not.toMatch(/[a-z]{3,}/iu);
    expect(findings[0]!.headline).toMatch(/аккаунт/u);
    const methods = inLanguage('ru', () => formatMethods(russian.analysis));
    expect(methods).toMatch(/Нулев|нулев/u);
    expect(methods.split(/\n#+ .*(?:Источники|Литература)/u)[0]!.replace(known, ' ')).not.toMatch(
      /\b(?:the|was|were|are|with|accounts)\b/u,
    );
  });

  it('has the numbers of the English one, cell by cell', () => {
    const names = Object.keys(english.tables);
    expect(Object.keys(russian.tables)).toEqual(names);
    const isNumber = (cell: string): boolean => /^[−-]?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(cell);
    for (const name of names) {
      const [ours, theirs] = [russian.tables[name]!, english.tables[name]!].map((text) => text.split('\n'));
      expect(ours![0], name).toBe(theirs![0]);
      if (ours!.length !== theirs!.length) throw new Error(`${name} has other rows`);
      ours!.forEach((line, row) => {
        const cells = (text: string): string[] => text.split(',').filter(isNumber);
        const plain = !line.includes('"') && !theirs![row]!.includes('"');
        if (plain) expect(cells(line), `${name}:${row + 1}`).toEqual(cells(theirs![row]!));
      });
    }
  });

  it('leaves the language as it was', () => {
    expect(currentLanguage()).toBe('en');
  });
});
