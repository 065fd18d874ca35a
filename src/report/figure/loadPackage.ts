import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '../../model/inputError.js';

export const installLine = 'npm install jsdom @resvg/resvg-js';

/**
 * A package that only pictures need: the one beside in-concert, or the one of the folder we work in. Where it is in neither, an
 * error says how to get it.
 */
export async function loadPackage(name: string, from: string = process.cwd()): Promise<unknown> {
  const here = import.meta.url;
  for (const place of [here, pathToFileURL(join(from, 'package.json')).href]) {
    const path = resolveFrom(place, name);
    if (path === null) continue;
    try {
      const found = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
      return found.default ?? found;
    } catch (error) {
      throw new InputError(`the package ${name} is there but does not load: ${(error as Error).message}`, {
        fix: installLine,
      });
    }
  }
  throw new InputError(`exportFigure: a picture needs the package ${name}, which is not installed`, {
    fix: installLine,
  });
}

function resolveFrom(place: string, name: string): string | null {
  try {
    return createRequire(place).resolve(name);
  } catch {
    return null;
  }
}
