import { describe, expect, it } from 'vitest';
import { joinLines, type Notebook } from '../../scripts/notebook/notebook.js';
import { buildCopies, sealAnswer } from '../../scripts/teaching/buildCopies.js';
import { readSession } from '../../scripts/teaching/readSession.js';

const source = `# A title

Words.

<details><summary>For the lecturer</summary>

A note.

</details>

## A part

\`\`\`ts cell starter
const answer = null;
\`\`\`

<details><summary>Solution</summary>

\`\`\`ts cell
const answer = 7;
\`\`\`

Because.

</details>

\`\`\`ts cell
checkAnswer('1.1', answer, seal('1.1 7'), 'Count.');
\`\`\`

\`\`\`sh
not a cell
\`\`\`
`;

const sourcesOf = ({ cells }: Notebook): string[] => cells.map((cell) => joinLines(cell.source));

describe('readSession', () => {
  it('cuts the source into text, code, starters and folds', () => {
    const parts = readSession(source, 's.md').map(({ kind, fold, text }) => [
      kind,
      fold,
      text.split('\n')[0],
    ]);
    expect(parts).toEqual([
      ['text', null, '# A title'],
      ['text', 'For the lecturer', 'A note.'],
      ['text', null, '## A part'],
      ['starter', null, 'const answer = null;'],
      ['code', 'Solution', 'const answer = 7;'],
      ['text', 'Solution', 'Because.'],
      ['code', null, "checkAnswer('1.1', answer, seal('1.1 7'), 'Count.');"],
      ['text', null, '```sh'],
    ]);
  });

  it('names the line of what is left open or has no meaning', () => {
    expect(() => readSession('# T\n\n```ts cell\nf();\n', 's.md')).toThrow('s.md:3: the code has no end');
    expect(() => readSession('# T\n<details><summary>Hint</summary>\n', 's.md')).toThrow('s.md:2: a fold is');
    expect(() => readSession('# T\n</details>\n', 's.md')).toThrow('s.md:2: there is no fold to close');
    expect(() => readSession('# T\n<details><summary>Solution</summary>\nx\n', 's.md')).toThrow('has no end');
  });
});

describe('buildCopies', () => {
  const { student, teacher } = buildCopies(readSession(source, 's.md'));

  it('gives students starters, no solution, no note, and no answer in the check', () => {
    const cells = sourcesOf(student);
    expect(cells).toHaveLength(6);
    expect(cells[1]).toMatch(/^import .*\n[\s\S]*^function checkAnswer/m);
    expect(cells[3]).toBe('const answer = null;');
    expect(cells[4]).toBe(`checkAnswer('1.1', answer, '${sealAnswer('1.1', '7')}', 'Count.');`);
    expect(cells.join('\n')).not.toMatch(/Because|A note|answer = 7|seal\(|details/);
  });

  it('gives the teacher notes and solutions, folded, in place of the starters', () => {
    const cells = sourcesOf(teacher);
    expect(cells[0]).toContain("# A title (teacher's copy)");
    expect(cells[1]).toBe('<details><summary>For the lecturer</summary>\n\nA note.\n\n</details>');
    expect(cells[4]).toBe('const answer = 7;');
    expect(teacher.cells[4]!.metadata).toMatchObject({
      jupyter: { source_hidden: true },
      tags: ['solution', 'hide-input'],
    });
    expect(cells[5]).toBe('<details><summary>Solution</summary>\n\nBecause.\n\n</details>');
    expect(cells.join('\n')).not.toContain('answer = null');
  });

  it('needs a title', () => {
    expect(() => buildCopies(readSession('Words.\n', 's.md'))).toThrow('begins with its title');
  });
});
