import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { formatNotebook, writeAtomically } from '../notebook/notebook.js';
import { buildCopies } from './buildCopies.js';
import { readSession } from './readSession.js';

const usage = `Usage: node --import tsx scripts/teaching/build.ts [--check]

Makes the copies of the sessions in notebooks/teaching: NAME.ipynb for students, NAME.teacher.ipynb with solutions, from NAME.md.
With --check it writes nothing and exits with 1 if a copy for students is not what its source gives.`;

/** The folder of the sessions: sources and copies. */
export const sessionFolder = path.join(import.meta.dirname, '..', '..', 'notebooks', 'teaching');

/** Names of the sessions, without endings. */
export function listSessions(): readonly string[] {
  return readdirSync(sessionFolder)
    .filter((file) => /^\d.*\.md$/.test(file))
    .map((file) => path.basename(file, '.md'))
    .sort();
}

/** The text of both copies of a session, as files hold it. */
export function formatCopies(name: string): { readonly student: string; readonly teacher: string } {
  const source = readFileSync(path.join(sessionFolder, `${name}.md`), 'utf8');
  const { student, teacher } = buildCopies(readSession(source, `${name}.md`));
  return { student: formatNotebook(student), teacher: formatNotebook(teacher) };
}

function main(args: readonly string[]): number {
  const check = args.includes('--check');
  if (args.some((arg) => arg !== '--check')) {
    console.error(usage);
    return 2;
  }
  let stale = 0;
  for (const name of listSessions()) {
    const { student, teacher } = formatCopies(name);
    const file = path.join(sessionFolder, `${name}.ipynb`);
    const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === student;
    if (check) {
      if (isCurrent) continue;
      stale += 1;
      console.error(`${name}.ipynb: not what ${name}.md gives; run npm run teaching`);
      continue;
    }
    if (!isCurrent) writeAtomically(file, student);
    writeAtomically(path.join(sessionFolder, `${name}.teacher.ipynb`), teacher);
    console.log(path.relative(process.cwd(), file));
  }
  return stale > 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = main(process.argv.slice(2));
