import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkSnippets } from './checkSnippets.js';
import { listAnchors, listBlocks, listLinks } from './markdown.js';
import { listFiles, readText, root } from './repository.js';
import { listCommands, readNpmScript, readToolArguments } from './shellCommands.js';

const pages = listFiles().filter((file) => file.endsWith('.md'));
const blocks = pages.flatMap((page) => listBlocks(readText(page)).map((block) => ({ page, ...block })));
// "ts no-run" is only type-checked; "ts cell" is a notebook cell that lives on earlier cells, so it cannot stand alone.
const snippets = blocks
  .filter(({ info }) => /^(ts|typescript)\b/.test(info) && !/\bcell\b/.test(info))
  .map(({ page, line, info, code }) => ({ name: `${page}:${line}`, code, run: !info.includes('no-run') }));
const shell = blocks
  .filter(({ info }) => /^(bash|sh|shell|console)\b/.test(info))
  .map((block) => ({ ...block, name: `${block.page}:${block.line}`, commands: listCommands(block.code) }));
const toolBlocks = shell
  .map(({ name, info, commands }) => ({
    name,
    run: /\brun\b/.test(info.replace('no-run', '')),
    calls: commands.map(readToolArguments).filter((call) => call !== null),
  }))
  .filter(({ calls }) => calls.length > 0);

const execute = promisify(execFile);
const main = path.join(root, 'dist', 'cli', 'main.js');

/** The help of a command; of a command of two words (`sentiment score`) its own. */
async function readHelp(words: readonly string[]): Promise<string> {
  const { stdout } = await execute(process.execPath, [main, ...words, '--help']);
  return stdout;
}

describe.skipIf(snippets.length === 0)('the TypeScript of the docs', () => {
  let failures: readonly string[][] = [];
  beforeAll(async () => {
    failures = await checkSnippets(snippets);
  });

  snippets.forEach(({ name }, index) => {
    it(name, () => expect(failures[index]).toEqual([]));
  });
});

describe('the commands of the docs', () => {
  it.each(toolBlocks.map((block) => [block.name, block] as const))('%s', async (_name, { run, calls }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'in-concert-docs-'));
    symlinkSync(path.join(root, 'datasets'), path.join(folder, 'datasets'), 'junction');
    try {
      for (const call of calls) {
        if (run) {
          await execute(process.execPath, [main, ...call], { cwd: folder, maxBuffer: 1 << 28 });
          continue;
        }
        const other = call.findIndex((word) => !/^[a-z][\w-]*$/.test(word));
        const words = call.slice(0, Math.min(2, other < 0 ? call.length : other));
        const options = call.filter((word) => /^--?[a-z]/.test(word)).map((word) => word.split('=')[0]!);
        const known = (await readHelp(words)).match(/(?<![\w-])--?[a-z][\w-]*/g) ?? [];
        expect([...known, '--help', '-h', '--version'], `in-concert ${call.join(' ')}`).toEqual(
          expect.arrayContaining(options),
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('call only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
    const missing = shell.flatMap(({ name, commands }) =>
      commands
        .map(readNpmScript)
        .filter((script) => script !== null && !(script in scripts))
        .map((script) => `${name}: npm run ${script}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the links of the docs', () => {
  it.each(pages)('%s', (page) => {
    const broken = listLinks(readText(page)).filter((link) => {
      if (/^[a-z][a-z+.-]*:/i.test(link)) return false;
      const [file, anchor] = decodeURI(link).split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file!);
      if (target.startsWith('..') || !existsSync(path.join(root, target))) return true;
      return (
        anchor !== undefined && target.endsWith('.md') && !listAnchors(readText(target)).includes(anchor)
      );
    });
    expect(broken).toEqual([]);
  });
});

describe('the reader of the docs', () => {
  it('finds blocks, links and anchors', () => {
    const text =
      '# One thing, two\n\n[a](b.md#c)\n\n```ts no-run\nf();\n```\n\n<img src="x.png">\n\n```bash\nls\n```\n';
    expect(listBlocks(text)).toEqual([
      { line: 5, info: 'ts no-run', code: 'f();' },
      { line: 11, info: 'bash', code: 'ls' },
    ]);
    expect(listLinks(text)).toEqual(['b.md#c', 'x.png']);
    expect(listAnchors(text)).toEqual(['one-thing-two']);
  });

  it('finds commands among prompts, comments, continued lines and pipes', () => {
    const code =
      'npx in-concert analyse "my file.csv" \\\n  --out out # writes\nnpm test && in-concert --help | head > x\n';
    const commands = listCommands(code);
    expect(commands.map(readToolArguments)).toEqual([
      ['analyse', 'my file.csv', '--out', 'out'],
      null,
      ['--help'],
      null,
    ]);
    expect(commands.map(readNpmScript)).toEqual([null, 'test', null, null]);
    expect(listCommands('$ in-concert analyse a.csv\nreading…\n')).toEqual([
      ['in-concert', 'analyse', 'a.csv'],
    ]);
  });
});
