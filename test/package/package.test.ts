import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContents, listPackages } from '../../scripts/package/checkContents.js';
import { listExtras } from '../../scripts/package/checkExamples.js';
import { checkPackage } from '../../scripts/package/checkPackage.js';
import { RegistryUnreachable, requireSuccess } from '../../scripts/package/installPackage.js';
import { packProject } from '../../scripts/package/packProject.js';
import { runCommand } from '../../scripts/package/runCommand.js';
import { root } from '../house/repository.js';

const { isBuilt } = (await import(
  pathToFileURL(path.join(root, 'scripts', 'shared', 'buildStamp.mjs')).href
)) as { isBuilt(): boolean };

const folder = mkdtempSync(path.join(tmpdir(), 'in-concert-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package as its users get it', () => {
  it('installs light in an empty project, and its imports, types, examples and cells work there', async (context) => {
    // `npm test` has just built dist/; then it need not be built a second time, which would take most of the time here.
    const build = !isBuilt();
    const tarball = await packProject(root, path.join(folder, 'packed'), { build });
    const checks = await checkPackage({ root, tarball, folder, node: process.execPath }).catch(
      (error: unknown) => {
        if (error instanceof RegistryUnreachable) return error;
        throw error;
      },
    );
    if (checks instanceof RegistryUnreachable) return context.skip(checks.message);
    for (const { name, problems } of checks) expect(problems, name).toEqual([]);
    expect(checks.map(({ name }) => name)).toEqual([
      'the install',
      'import, require, command line',
      'types',
      'examples',
      'notebook cells',
    ]);
  }, 600_000);
});

describe('the check of the package', () => {
  it('sees a development dependency that came along, and an install that is too large', () => {
    const project = path.join(folder, 'heavy');
    const put = (name: string, bytes: number): void => {
      const place = path.join(project, 'node_modules', ...name.split('/'));
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, 'package.json'), '{}');
      writeFileSync(path.join(place, 'index.js'), ' '.repeat(bytes));
    };
    put('commander', 100);
    put('@types/node', 100);
    put('commander/node_modules/danfojs', 1_500_000);
    expect(listPackages(path.join(project, 'node_modules')).sort()).toEqual([
      '@types/node',
      'commander',
      'danfojs',
    ]);
    expect(checkContents(project, root, { megabytes: 1 }).problems).toEqual([
      '@types/node came along: it is a development dependency',
      'danfojs came along: it is a development dependency',
      'node_modules has 2 MB, the limit is 1 MB',
    ]);
  });

  it('installs what an example asks for, in the version the project has, and nothing else', () => {
    const asked =
      'InputError: a picture needs jsdom, which is not installed; npm install jsdom unheard-of\n    at x';
    expect(listExtras([asked, asked, 'TypeError: npm install nothing'], root)).toEqual([
      expect.stringMatching(/^jsdom@\d/),
      'unheard-of@latest',
    ]);
  });

  it('tells a registry that cannot be reached from a package that cannot be installed', () => {
    const failed = (stderr: string) => () => requireSuccess('npm install', { code: 1, stdout: '', stderr });
    expect(failed('npm error code ENOTFOUND')).toThrow(RegistryUnreachable);
    expect(failed('npm error code E404')).not.toThrow(RegistryUnreachable);
    expect(failed('npm error code E404')).toThrow('exit code 1');
  });

  it('runs commands without what npm tells its scripts, stops those that hang, and survives those that are not there', async () => {
    const options = { cwd: folder, node: process.execPath };
    process.env['npm_config_omit'] = 'dev';
    const shown = await runCommand(process.execPath, ['-p', 'process.env.npm_config_omit'], options);
    delete process.env['npm_config_omit'];
    expect(shown).toMatchObject({ code: 0, stdout: 'undefined\n' });
    const slow = await runCommand(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      ...options,
      timeoutSeconds: 0.5,
    });
    expect(slow.code).not.toBe(0);
    expect(slow.stderr).toContain('stopped after 0.5 s');
    expect((await runCommand(path.join(folder, 'nothing'), [], options)).code).toBe(1);
  });
});
