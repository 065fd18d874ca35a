import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const checkContentsDefaults = {
  /** An install stays below this, everything it brings included. */
  megabytes: 120,
} as const;

interface Description {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Bytes of all files at or below a folder. */
function measureFolder(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

/** Names of the packages in a node_modules folder, nested ones included. */
export function listPackages(modules: string): string[] {
  if (!existsSync(modules)) return [];
  const names = readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(path.join(modules, name)).map((below) => `${name}/${below}`) : [name],
  );
  return names
    .filter((name) => existsSync(path.join(modules, name, 'package.json')))
    .flatMap((name) => [name, ...listPackages(path.join(modules, name, 'node_modules'))]);
}

/** What came along that should not have, and how large the install is. */
export function checkContents(
  project: string,
  root: string,
  { megabytes = checkContentsDefaults.megabytes }: { readonly megabytes?: number } = {},
): { readonly problems: readonly string[]; readonly note: string } {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as Description;
  const modules = path.join(project, 'node_modules');
  const found = listPackages(modules);
  const development = new Set(Object.keys(devDependencies).filter((name) => !(name in dependencies)));
  development.delete('in-concert');
  const problems = found
    .filter((name) => development.has(name))
    .map((name) => `${name} came along: it is a development dependency`);
  const size = measureFolder(modules) / 1e6;
  if (size >= megabytes)
    problems.push(`node_modules has ${size.toFixed(0)} MB, the limit is ${megabytes} MB`);
  return { problems, note: `${found.length} packages, ${size.toFixed(1)} MB` };
}
