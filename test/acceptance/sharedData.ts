import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file of the real data that lie beside the repository, and whether it is there. Never copied into it. */
export function findSharedData(name: string): { path: string; missing: boolean; reason: string } {
  const path = fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url));
  const missing = !existsSync(path);
  return { path, missing, reason: missing ? ` (skipped: ../shared/data/${name} is not there)` : '' };
}
