import { rename, writeFile } from 'node:fs/promises';
import { Argument, type Command } from 'commander';
import { checkData } from '../evidence/checkData.js';
import { buildCommentTable } from '../ingest/buildTable.js';
import { pseudonymise } from '../ingest/pseudonymise.js';
import { readComments } from '../ingest/readComments.js';
import type { ReportLanguage } from '../model/language.js';
import { renderCheckPage } from '../report/check/renderCheckPage.js';
import { renderCheckText } from '../report/check/renderCheckText.js';
import { inLanguage } from '../words/language.js';
import { addLanguageOption } from './languageOption.js';
import { openKey, readGivenEvents } from './openInputs.js';
import { createProgress } from './progress.js';
import { addReadOptions, readOptionsOf, type ReadFlags } from './readOptions.js';

interface CheckFlags extends ReadFlags {
  readonly language: ReportLanguage;
  readonly out?: string;
  readonly json?: boolean;
  readonly ascii?: boolean;
  readonly quiet?: boolean;
}

export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .description('what is in an export before any analysis: days, gaps, duplicates, languages, busy accounts')
    .addArgument(new Argument('<files...>', 'comments: files of any known format, folders or patterns'))
    .option('--events <file>', 'known events; outages among them are not called gaps')
    .option('--out <file.html>', 'write the check as a page, too')
    .option('--json', 'print the check as JSON')
    .option('--ascii', 'draw with plain ASCII signs')
    .option('--quiet', 'no progress, no notes')
    .addHelpText(
      'after',
      `
Examples:
  in-concert check comments.csv
  in-concert check comments.csv.gz --timezone Asia/Almaty --events events.csv --out check.html
  in-concert check comments.csv --json > check.json
  in-concert check comments.csv --language ru --out check.html

Exit status: 0 also where there is something to mind, 1 the input cannot be read, 2 wrong usage.`,
    );
  addReadOptions(addLanguageOption(command)).action(runCheck);
}

async function runCheck(files: readonly string[], flags: CheckFlags): Promise<void> {
  const progress = createProgress(flags.quiet === true);
  try {
    const key = await openKey(flags, progress);
    progress.step('reading', 0);
    // The ids as they stand show whether they are damaged; only pseudonyms of a few accounts leave the check.
    const reading = await readComments(files.length === 1 ? files[0]! : files, {
      ...readOptionsOf(flags),
      needsText: false,
      keepIds: true,
      onProgress: (rows) => progress.step(`reading: ${rows.toLocaleString('en-GB')} rows`, 0.4),
    });
    for (const note of reading.notes) progress.note(note);
    const events = await readGivenEvents(flags, progress);
    progress.step('checking', 0.8);
    // Composing is one synchronous step, since a language does not outlast an await.
    const { printed, page } = inLanguage(flags.language, () => {
      const check = checkData(reading, {
        events,
        timezone: flags.timezone ?? 'UTC',
        ...(key === null ? {} : { nameAccount: (account) => hideAccount(account, key.key) }),
      });
      return {
        printed: flags.json ? `${JSON.stringify(check, null, 2)}\n` : renderForTerminal(check, flags),
        page: flags.out === undefined ? '' : renderCheckPage(check),
      };
    });
    if (flags.out !== undefined) {
      const part = `${flags.out}.part`;
      await writeFile(part, page);
      await rename(part, flags.out);
      progress.note(`written: ${flags.out}`);
    }
    progress.stop();
    process.stdout.write(printed);
    if (!flags.json) progress.note('next, with the same options: in-concert analyse FILE --out results');
  } finally {
    progress.stop();
  }
}

/** The pseudonym that the account has in every other output. */
function hideAccount(account: string, key: string): string {
  return pseudonymise(buildCommentTable([{ account, at: 0, text: '' }]), { key }).row(0).account;
}

function renderForTerminal(check: Parameters<typeof renderCheckText>[0], flags: CheckFlags): string {
  const { isTTY, columns } = process.stdout;
  const noColour = process.env['NO_COLOR'];
  return renderCheckText(check, {
    width: Math.max(40, Math.min(columns ?? 80, 160)),
    ascii: flags.ascii === true,
    colour: isTTY && (noColour === undefined || noColour === ''),
  });
}
