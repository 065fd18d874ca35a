import type { CheckWarning, DataCheck } from '../../model/dataCheck.js';
import { countOf, formatCount, formatPercent } from '../../words/formatNumber.js';
import { describeWindow, formatDay, formatDuration, formatSpan } from '../../words/formatTime.js';
import { say } from '../../words/say.js';
import { warnOfPublishers } from './findPublishers.js';
import { precisionWords } from './inspectTimes.js';

export type CheckNumbers = Omit<DataCheck, 'warnings' | 'questions'>;

/** What to mind in the data, each with its mend; the usual causes of wrong results first. */
export function composeWarnings(check: CheckNumbers): CheckWarning[] {
  return [
    ...warnOfRows(check),
    ...warnOfIds(check),
    ...warnOfTimes(check),
    ...warnOfGaps(check),
    ...warnOfAccounts(check),
    ...warnOfPublishers(check.accounts),
    ...warnOfTexts(check),
    ...warnOfDuplicates(check),
  ];
}

function warnOfRows({ rows, duplicates }: CheckNumbers): CheckWarning[] {
  const found: CheckWarning[] = [];
  if (rows.kept === 0)
    found.push({
      code: 'no-comments',
      problem: say`No comment could be kept.`,
      mend: say`Look at the reasons above.`,
    });
  const otherRejects = rows.rejected - duplicates.sameId;
  if (otherRejects > 0 && otherRejects / rows.read > 0.01)
    found.push({
      code: 'many-rejected',
      problem: say`${formatPercent(otherRejects / rows.read)} of the rows cannot be used.`,
      mend: say`See the reasons and lines above; ${'`in-concert analyse`'} lists every such row in rejects.csv.`,
    });
  return found;
}

function warnOfDuplicates({ rows, duplicates, mapping }: CheckNumbers): CheckWarning[] {
  const found: CheckWarning[] = [];
  if (duplicates.sameId > 0)
    found.push({
      code: 'same-id',
      problem: say`${countOf(duplicates.sameId, 'row')} ${duplicates.sameId === 1 ? 'repeats' : 'repeat'} a comment id.`,
      mend: say`Nothing to do: each comment is counted once. If you joined several exports, they overlap.`,
    });
  const copies = countOf(duplicates.sameContent, 'comment');
  const repeat = duplicates.sameContent === 1 ? 'repeats' : 'repeat';
  if (duplicates.sameContent > 0)
    found.push({
      code: 'same-content',
      problem:
        mapping !== null && mapping.commentId === null
          ? say`${copies} ${repeat} account, time, place and text of another.`
          : say`${copies} ${repeat} account, time, place and text of another under a different id.`,
      mend:
        duplicates.sameContent / Math.max(1, rows.kept) > 0.01
          ? say`This looks like a doubled export: export again, or remove these rows before you count anything.`
          : say`A few may be double clicks; if you joined several exports, look whether they overlap.`,
    });
  return found;
}

function warnOfIds({ ids, mapping, accounts }: CheckNumbers): CheckWarning[] {
  const found: CheckWarning[] = [];
  for (const [what, shape, areLines] of [
    ['comment', ids.comments, mapping !== null && mapping.commentId === null],
    ['account', ids.accounts, false],
  ] as const) {
    if (!shape.looksRounded || areLines) continue;
    const signs =
      shape.scientific > 0
        ? say`${formatCount(shape.scientific)} are written like 1.23E+17`
        : say`${formatCount(shape.endInZeros)} of ${formatCount(shape.aboveSafe)} long ids end in 000`;
    found.push({
      code: `rounded-${what}-ids`,
      problem:
        what === 'comment'
          ? say`The comment ids look rounded, as a spreadsheet leaves them: ${signs}. Different comments may have become one.`
          : say`The account ids look rounded, as a spreadsheet leaves them: ${signs}. Different accounts may have become one.`,
      mend: say`Export again and do not open the file in a spreadsheet; or import the id column there as text.`,
    });
  }
  if (mapping !== null && mapping.commentId === null)
    found.push({
      code: 'no-comment-ids',
      problem: say`There is no column of comment ids, so rows that are there twice are not seen by their id.`,
      mend: say`Name it if there is one: --map id=COLUMN.`,
    });
  if (accounts.accounts === 1)
    found.push({
      code: 'one-account',
      problem: say`All comments are by one account.`,
      mend: say`Look whether the right column is used: --map account=COLUMN.`,
    });
  return found;
}

function warnOfTimes({ times, timezone }: CheckNumbers): CheckWarning[] {
  if (times === null) return [];
  const { precision, shortestWindow, atMidnight } = times;
  if (precision === 'days')
    return [
      {
        code: 'dates-only',
        problem: say`The times are dates without an hour: who acted within the same hour cannot be told.`,
        mend: say`Export with the full time if the source has it; else use --windows 86400 and read no daily rhythm.`,
      },
    ];
  if (precision === 'hours' || precision === 'minutes')
    return [
      {
        code: 'coarse-times',
        problem: say`The times have whole ${precisionWords[precision]} only: windows under ${describeWindow(shortestWindow)} say nothing.`,
        mend: say`Use windows of ${describeWindow(shortestWindow)} or more: --windows ${shortestWindow},${Math.max(3600, shortestWindow * 24)}.`,
      },
    ];
  if (atMidnight > 0.01)
    return [
      {
        code: 'many-midnights',
        problem: say`${formatPercent(atMidnight)} of the comments are at exactly midnight (${timezone}): their hour is probably missing.`,
        mend: say`Look where these rows come from, and whether date and hour stand in two columns (--map time=…,hour=…).`,
      },
    ];
  return [];
}

function warnOfGaps({ silences, span, timezone }: CheckNumbers): CheckWarning[] {
  const found: CheckWarning[] = [];
  const gaps = silences.filter(({ kind }) => kind === 'gap');
  if (gaps.length > 0) {
    const longest = gaps.reduce((one, other) => (other.to - other.from > one.to - one.from ? other : one));
    found.push({
      code: 'collection-gaps',
      problem: say`${countOf(gaps.length, 'stretch', 'stretches')} without any comment ${gaps.length === 1 ? 'is' : 'are'} far longer than the rhythm of the section explains: collection probably failed. The longest: ${formatSpan(longest.from, longest.to, timezone)} (${formatDuration(longest.to - longest.from)}).`,
      mend: say`Collect these days again. If the internet was down, say so with --events (kind outage). Such hours count as "not known", never as silence.`,
    });
  }
  if (span !== null && span.calendarDays > 3660)
    found.push({
      code: 'long-span',
      problem: say`The comments span ${formatCount(Math.round(span.calendarDays / 365.25))} years, from ${formatDay(span.firstAt, timezone)}.`,
      mend: say`If that is too early, look at the first rows: a wrong time column or order of day and month (--date-order).`,
    });
  return found;
}

function warnOfAccounts({ accounts, rows }: CheckNumbers): CheckWarning[] {
  const [first] = accounts.busiest;
  if (accounts.accounts < 20 || first === undefined || first.share < 0.1) return [];
  return [
    {
      code: 'one-dominates',
      problem: say`One account wrote ${formatPercent(first.share)} of the ${formatCount(rows.kept)} comments (${first.account}).`,
      mend: say`It may be the page itself, a moderator or a placeholder for deleted accounts: leave it out if so.`,
    },
  ];
}

function warnOfTexts({ texts, rows, languages }: CheckNumbers): CheckWarning[] {
  const found: CheckWarning[] = [];
  const without = texts.empty + texts.deleted;
  if (rows.kept > 0 && without / rows.kept > 0.2)
    found.push({
      code: 'few-texts',
      problem: say`${formatPercent(without / rows.kept)} of the comments have no text (${formatCount(texts.empty)} empty, ${formatCount(texts.deleted)} deleted).`,
      mend: say`If that surprises you, look whether the right column is used: --map text=COLUMN.`,
    });
  const unknown = (languages.counts.unknown ?? 0) / Math.max(1, languages.sampled);
  if (languages.sampled >= 20 && unknown > 0.5)
    found.push({
      code: 'unknown-language',
      problem: say`${formatPercent(unknown)} of the texts are in no language that is known here (Russian, Kazakh, English), or have no words.`,
      mend: say`Copies are found in any language; the mood is not measured in others.`,
    });
  return found;
}
