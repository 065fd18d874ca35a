import { isJson } from './json/isJson.js';
import { checkFile, openBytes } from './openBytes.js';
import { refuseForeign } from './refuseForeign.js';
import { readPacking } from './unpackKind.js';

/** How a file is built, whatever its name says. */
export type FileFormat = 'csv' | 'json' | 'parquet' | 'excel';

/** Looks at the first bytes of a file, unpacked where it is packed. */
export async function detectFormat(file: string): Promise<FileFormat> {
  await checkFile(file);
  const { packing, head } = await readPacking(file);
  if (packing === 'parquet' || packing === 'excel') return packing;
  refuseForeign(head, file);
  for await (const chunk of openBytes(file)) {
    if (!chunk.some((byte) => byte > 0x20)) continue;
    refuseForeign(chunk, file);
    return isJson(chunk) ? 'json' : 'csv';
  }
  return 'csv';
}
