import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFile, hashFiles } from './hashFiles.mjs';

const stampName = '.notebook.stamp';

/** Hash of everything an executed notebook shows: the data, the settings, the built code, the notebook itself, the release of Node. */
export async function computeNotebookStamp({ notebook, file, events, run }) {
  const { flags, parameters, keyFingerprint } = JSON.parse(readFileSync(run, 'utf8'));
  const parts = [
    process.version,
    file,
    JSON.stringify([flags, parameters, keyFingerprint]),
    await hashFile(file),
    events ?? '',
    events === null ? '' : await hashFile(events),
    hashFiles([notebook, 'dist', 'scripts/notebook', 'package-lock.json']),
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

/** True when the executed copies in `out` are there and were made from the same things. */
export function isExecuted(out, copies, stamp) {
  const file = join(out, stampName);
  return copies.every(existsSync) && existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

export function writeNotebookStamp(out, stamp) {
  writeFileSync(join(out, stampName), stamp);
}
