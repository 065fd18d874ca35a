import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, root } from '../house/repository.js';
import { listCommands, readNpmScript } from '../house/shellCommands.js';

const { scripts, engines } = JSON.parse(readText('package.json')) as {
  scripts: Readonly<Record<string, string>>;
  engines: { readonly node: string };
};
const oldest = /(\d+)\.(\d+)/.exec(engines.node)!.slice(1).map(Number);

/** npm scripts that a shell text calls and that do not exist. */
function findMissingScripts(text: string): string[] {
  return listCommands(text)
    .map(readNpmScript)
    .filter((name) => name !== null && !(name in scripts)) as string[];
}

describe('the dev container', () => {
  const container = JSON.parse(readText('.devcontainer/devcontainer.json')) as {
    image: string;
    postCreateCommand: string;
    remoteEnv: Readonly<Record<string, string>>;
    customizations: { codespaces: { openFiles: readonly string[] } };
  };

  it('has a Node that runs the library', () => {
    const [, major] = /javascript-node:(\d+)-/.exec(container.image)!;
    expect(Number(major)).toBeGreaterThan(oldest[0]!);
    expect(Number(major) % 2).toBe(0);
  });

  it('calls commands and opens files that exist, and finds the kernel where it is registered', () => {
    expect(readNpmScript(container.postCreateCommand.split(' '))).toBe('lab');
    expect(findMissingScripts(container.postCreateCommand)).toEqual([]);
    const { openFiles } = container.customizations.codespaces;
    expect(openFiles.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(container.remoteEnv['JUPYTER_PATH']).toMatch(/\/\.cache\/jupyter\/share\/jupyter$/);
  });
});

describe('the Binder', () => {
  it('has a Node that runs the library', () => {
    const [, major, minor] = /^ {2}- nodejs>=(\d+)\.(\d+),<\d+$/m.exec(readText('binder/environment.yml'))!;
    expect(Number(major)).toBeGreaterThan(oldest[0]!);
    // Node 22 can load the library from a cell from 22.13 on.
    expect(Number(minor)).toBeGreaterThanOrEqual(Number(major) === 22 ? 13 : 0);
  });

  it.each(['postBuild', 'start'])('%s is a script that parses and calls commands that exist', (name) => {
    const file = path.join(root, 'binder', name);
    const text = readText(`binder/${name}`);
    expect(text).toMatch(/^#!\/usr\/bin\/env bash\n/);
    expect(findMissingScripts(text)).toEqual([]);
    if (process.platform !== 'win32') {
      expect(statSync(file).mode & 0o111).not.toBe(0);
      execFileSync('bash', ['-n', file]);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'start runs what it is given, with the kernel in JUPYTER_PATH',
    () => {
      const env = { ...process.env, JUPYTER_PATH: 'before' };
      const said = execFileSync(path.join(root, 'binder', 'start'), ['printenv', 'JUPYTER_PATH'], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      expect(said.trim()).toBe(`${path.join(root, '.cache', 'jupyter', 'share', 'jupyter')}:before`);
    },
  );
});
