import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinLines, type Notebook } from '../../scripts/notebook/notebook.js';
import { runNotebook } from '../../scripts/notebook/runNotebook.js';
import { formatCopies, listSessions, sessionFolder } from '../../scripts/teaching/build.js';
import { readSession } from '../../scripts/teaching/readSession.js';

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'teaching-test-'));

beforeAll(() => {
  if (!existsSync(path.join(root, 'dist', 'index.js'))) {
    throw new Error('the sessions import the built library: run node scripts/build.mjs first');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: string, text: string): Promise<Notebook> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return runNotebook(file, { cwd: sessionFolder });
}

function listOutputs(notebook: Notebook): string[] {
  return notebook.cells
    .flatMap((cell) => cell.outputs ?? [])
    .map((output) =>
      'text' in output ? joinLines(output.text) : 'data' in output ? joinLines(output.data['text/html']) : '',
    );
}

/** What each check said, by the name of its exercise. */
function readMarks(notebook: Notebook): Map<string, string> {
  const lines = listOutputs(notebook).flatMap((text) => text.split('\n'));
  const marks = lines
    .map((line) => /^(\d\.\d+): (right|not yet)\./.exec(line))
    .filter((found) => found !== null);
  return new Map(marks.map(([, exercise, mark]) => [exercise!, mark!]));
}

/** Numbers and words that the text of a session rests on, in the outputs of its teacher's copy. */
const claims: Readonly<Record<string, (outputs: string) => void>> = {
  '1-false-positives': (outputs) => {
    const observed = Number(/observed: (\d+) pairs/.exec(outputs)![1]);
    const shuffled = /19 times: ([\d, ]+)/.exec(outputs)![1]!.split(', ').map(Number);
    expect(observed).toBeGreaterThan(100);
    expect(Math.max(...shuffled)).toBeGreaterThan(observed);
    expect(outputs).toMatch(/nobody coordinated<\/td><td[^>]*>0<.*eight accounts planted<\/td><td[^>]*>28</s);
  },
  '2-birthday-problem': (outputs) => {
    expect(outputs).toMatch(/mean of 1,000 days: 3[01]\.\d pairs/);
    expect(Number(/Ann meets Bek ([\d.]+) times/.exec(outputs)![1])).toBeCloseTo(0.0577, 2);
    expect(outputs).toMatch(/10\d pairs have q <= 0\.05\n100 of them/);
  },
  '3-outage-flood': (outputs) => {
    expect(outputs).toMatch(/the whole day<\/td>.*?2\.40?<.*50 comments a cell<\/td>.*?1\.0\d?</s);
    const within = /another tone<\/td><td[^>]*>([^<]+)<\/td><td[^>]*>([^<]+)<\/td><td[^>]*>([^<]+)</.exec(
      outputs,
    )!;
    const [, low, high] = within.slice(1).map((number) => Number(number.replace('−', '-')));
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  },
  '4-accusing-the-innocent': (outputs) => {
    const row = (who: string) =>
      [...new RegExp(`<td[^>]*>${who}</td>(.*?)</tr>`, 's').exec(outputs)![1]!.matchAll(/>(\d+)</g)].map(
        ([, digits]) => Number(digits),
      );
    expect([row('ordinary')[2], row('signer'), row('editor')[2], row('planted')[2]]).toEqual([
      0,
      [0, 60, 0],
      6,
      8,
    ]);
  },
};

describe('the sessions', () => {
  it('are four, each with objectives, timings of ninety minutes and a note for the lecturer', () => {
    expect(listSessions()).toEqual(Object.keys(claims));
    for (const name of listSessions()) {
      const parts = readSession(readFileSync(path.join(sessionFolder, `${name}.md`), 'utf8'), name);
      const title = parts[0]!.text;
      expect(title).toContain('**After this session you can**');
      const minutes = [...title.matchAll(/^\| .+ \| (\d+) \|$/gm)].map(([, digits]) => Number(digits));
      expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(90);
      expect(parts.filter(({ fold }) => fold === 'For the lecturer')).toHaveLength(1);
    }
  });
});

describe.each(listSessions())('%s', (name) => {
  const { student, teacher } = formatCopies(name);
  const exercises = [...student.matchAll(/\*\*Exercise (\d\.\d+) /g)].map(([, exercise]) => exercise!);

  it('has the copy for students that its source gives', () => {
    expect(readFileSync(path.join(sessionFolder, `${name}.ipynb`), 'utf8')).toBe(student);
  });

  it('has a starter, a solution and a check for each exercise, and short cells', () => {
    const parts = readSession(readFileSync(path.join(sessionFolder, `${name}.md`), 'utf8'), name);
    expect(exercises.length).toBeGreaterThanOrEqual(8);
    expect(new Set(exercises).size).toBe(exercises.length);
    expect(parts.filter(({ kind }) => kind === 'starter')).toHaveLength(exercises.length);
    expect(parts.filter(({ kind, fold }) => kind === 'code' && fold === 'Solution')).toHaveLength(
      exercises.length,
    );
    const checks = [...student.matchAll(/checkAnswer\((?:\\n\s*",\n\s*"\s*)?'(\d\.\d+)'/g)].map(
      ([, one]) => one,
    );
    expect(checks).toEqual(exercises);
    for (const copy of [student, teacher]) {
      const { cells } = JSON.parse(copy) as Notebook;
      const long = cells.filter(({ cell_type, source }) => cell_type === 'code' && source.length > 12);
      expect(long).toEqual([]);
    }
  });

  it('runs for the teacher with every answer right, and as its text says', async () => {
    const executed = await run(`${name}.teacher.ipynb`, teacher);
    const marks = readMarks(executed);
    expect([...marks].filter(([, mark]) => mark !== 'right')).toEqual([]);
    expect([...marks.keys()]).toEqual(exercises);
    const outputs = listOutputs(executed);
    expect(outputs.at(-1)).toBe(`right: ${exercises.length} of ${exercises.length}\n`);
    claims[name]!(outputs.filter((output) => output.length < 1_000_000).join('\n'));
  }, 300_000);

  it('runs for students without an error before any answer is given, and says "not yet"', async () => {
    const marks = readMarks(await run(`${name}.ipynb`, student));
    expect([...marks].filter(([, mark]) => mark !== 'not yet')).toEqual([]);
    expect([...marks.keys()]).toEqual(exercises);
  }, 300_000);
});
