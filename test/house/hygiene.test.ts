import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { listFiles, readText, root } from './repository.js';

interface Package {
  readonly version: string;
  readonly license: string;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const description = JSON.parse(readText('package.json')) as Package;
const files = listFiles();
const binary = /\.(png|jpe?g|gif|ico|woff2?|gz|zip|parquet|pdf)$/i;
const texts = files.filter((file) => !binary.test(file));
/** This file names what it forbids. */
const own = 'test/house/hygiene.test.ts';

/** Lines that match, as `file:line: text`. */
function findLines(among: readonly string[], pattern: RegExp): string[] {
  return among
    .filter((file) => file !== own)
    .flatMap((file) =>
      readText(file)
        .split('\n')
        .flatMap((line, index) =>
          pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
        ),
    );
}

describe('files', () => {
  it('name no registry and no download address', () => {
    const address =
      /https?:\/\/(registry\.|[\w.-]*\/(artifactory|nexus)\b|[\w.-]*(npmjs|npmmirror|yarnpkg)\.)|_authToken|"resolved": "http/i;
    expect(findLines(texts, address)).toEqual([]);
  });

  it('name no folder of the machine they were made on', () => {
    expect(findLines(texts, /(?<![\w.~-])\/(work|root|home|Users)\/[\w.-]/)).toEqual([]);
    expect(findLines(texts, /\b[A-Z]:\\\\?Users\\/)).toEqual([]);
  });

  it('end with a line end and have Unix line ends', () => {
    const written = texts.filter((file) => !/\.csv$|\/fixtures\//.test(file));
    const wrong = written.filter((file) => {
      const text = readText(file);
      return text.includes('\r\n') || (text !== '' && !text.endsWith('\n'));
    });
    expect(wrong).toEqual([]);
  });

  it('stay small enough for a clone in seconds', () => {
    const sizes = texts.map((file) => ({ file, megabytes: Buffer.byteLength(readText(file)) / 1e6 }));
    expect(sizes.filter(({ megabytes }) => megabytes > 10)).toEqual([]);
  });
});

describe('words', () => {
  const sources = texts.filter((file) => /^(src|notebooks)\//.test(file));

  it('never make a verdict of who is fake', () => {
    expect(
      findLines(
        sources,
        /\bis_?bot|bot_?(score|probability|likelihood)|is_?troll|troll_?score|inauthentic_?score/i,
      ),
    ).toEqual([]);
  });
});

describe('notebooks', () => {
  const notebooks = files.filter((file) => file.startsWith('notebooks/') && file.endsWith('.ipynb'));

  it.each(notebooks)('%s is stripped of outputs and counts', (file) => {
    const { cells } = JSON.parse(readText(file)) as {
      cells: { outputs?: unknown[]; execution_count?: unknown }[];
    };
    expect(
      cells.filter((cell) => (cell.outputs ?? []).length > 0 || (cell.execution_count ?? null) !== null),
    ).toEqual([]);
  });
});

describe('the release', () => {
  it('has one version in package.json, package-lock.json, the code, CITATION.cff and CHANGELOG.md', () => {
    const lock = JSON.parse(readText('package-lock.json')) as { version: string };
    const versions = [
      lock.version,
      /version = '([^']+)'/.exec(readText('src/version.ts'))?.[1],
      /^version: "?([^"\n]+)"?$/m.exec(readText('CITATION.cff'))?.[1],
      /^## \[(\d[^\]]*)\]/m.exec(readText('CHANGELOG.md'))?.[1],
    ];
    expect(versions).toEqual(versions.map(() => description.version));
  });

  it('has one date in CITATION.cff and CHANGELOG.md', () => {
    const cited = /^date-released: "?([\d-]+)"?$/m.exec(readText('CITATION.cff'))?.[1];
    expect(cited).toBe(/^## \[\d[^\]]*\] - ([\d-]+)$/m.exec(readText('CHANGELOG.md'))?.[1]);
  });

  it('is licensed as it says', () => {
    expect(description.license).toBe('MIT');
    expect(readText('LICENSE')).toMatch(/^MIT License/);
    expect(readText('CITATION.cff')).toMatch(/^license: MIT$/m);
  });

  it('pins every dependency, and the fixed versions are the ones the lock file has', () => {
    const wanted = { ...description.dependencies, ...description.devDependencies };
    const loose = Object.entries(wanted).filter(
      ([, version]) => !/^(\d+\.\d+\.\d+(-[\w.]+)?|file:)$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('does not take development tools along', () => {
    const heavy = ['danfojs', 'tslab', 'natural', 'typescript', 'vitest', 'playwright-core'];
    expect(heavy.filter((name) => name in description.dependencies)).toEqual([]);
  });

  it('explains every dependency', () => {
    const page = readText('docs/decisions/dependencies.md');
    const names = Object.keys({ ...description.dependencies, ...description.devDependencies });
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('contains the built code and the papers, nothing else, under 4 MB', async () => {
    const npm = process.env['npm_execpath'];
    const [command, before] = npm?.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
    const { stdout } = await promisify(execFile)(
      command,
      [...before, 'pack', '--dry-run', '--json', '--ignore-scripts'],
      { cwd: root, maxBuffer: 1 << 26 },
    );
    const [packed] = Object.values(JSON.parse(stdout)) as {
      files: { path: string }[];
      unpackedSize: number;
    }[];
    const allowed = /^(dist\/.+|README\.md|LICENSE|CHANGELOG\.md|CITATION\.cff|package\.json)$/;
    const paths = packed!.files.map((file) => file.path);
    expect(paths.filter((file) => !allowed.test(file))).toEqual([]);
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/index.js',
        'dist/index.d.ts',
        'dist/cli/main.js',
        'LICENSE',
        'README.md',
      ]),
    );
    expect(paths.filter((file) => /\.(test|map)\b/.test(file))).toEqual([]);
    expect(packed!.unpackedSize).toBeLessThan(4e6);
  });
});
