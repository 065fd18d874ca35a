import { createRequire } from 'node:module';
import type * as tinyld from 'tinyld';

type Tinyld = typeof tinyld;

let loaded: Tinyld | null = null;

/** The n-gram profiles of sixty languages: loaded when somebody asks for one of them, since it takes half a second. */
export function loadTinyld(): Tinyld {
  loaded ??= createRequire(import.meta.url)('tinyld') as Tinyld;
  return loaded;
}
