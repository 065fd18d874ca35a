import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../model/inputError.js';
import type { Progress } from './progress.js';
import type { ModelPrecision } from './transformerFolder.js';
import type { TransformersPackage } from './transformersPackage.js';

/** `in-concert/models` under `$XDG_CACHE_HOME`, else under `~/.cache`. */
export function findModelCache(): string {
  const cache = process.env['XDG_CACHE_HOME'];
  return join(
    cache === undefined || cache === '' ? join(homedir(), '.cache') : cache,
    'in-concert',
    'models',
  );
}

/**
 * The folder of a model: the one named, or the one downloaded under that name. Nothing is fetched unless `allowDownload`; from then
 * on the model lies in the cache and is read from there.
 */
export async function locateModel(
  name: string,
  { env, pipeline }: TransformersPackage,
  options: {
    readonly allowDownload: boolean;
    readonly precision: ModelPrecision | undefined;
    readonly progress: Progress;
  },
): Promise<string> {
  if (await isFolder(name)) return name;
  const isPublicName = /^[\w.-]+\/[\w.-]+$/.test(name) && !name.startsWith('.');
  if (!isPublicName || !options.allowDownload)
    throw new InputError('there is no such folder', {
      place: { file: name },
      fix: isPublicName
        ? 'give the folder of the model, or add --allow-download to fetch the public model of that name'
        : 'give the folder of the model',
    });
  const cache = findModelCache();
  const folder = join(cache, name);
  if (await isFolder(folder)) return folder;
  Object.assign(env, { allowLocalModels: false, allowRemoteModels: true, useFSCache: true, cacheDir: cache });
  // The variable that other tools of the hub obey, for those who have a mirror.
  if (process.env['HF_ENDPOINT']) env.remoteHost = process.env['HF_ENDPOINT'];
  options.progress.step(`downloading ${name}`, 0);
  try {
    const loaded = await pipeline('text-classification', name, {
      ...(options.precision === undefined ? {} : { dtype: options.precision }),
    });
    await loaded.dispose();
  } catch (error) {
    throw new InputError(`could not be downloaded: ${(error as Error).message}`, {
      place: { file: name },
      fix: 'check the name and the connection, or download the folder of the model yourself and give it',
    });
  }
  return folder;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
