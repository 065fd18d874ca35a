// `npm run reference`: docs/reference.md, and the pages with search in docs/api/.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listExports } from './listExports.js';
import { writeList } from './writeList.js';
import { writePages } from './writePages.js';

const root = path.resolve(import.meta.dirname, '..', '..');
const indexFile = 'src/index.ts';

await writeFile(path.join(root, 'docs', 'reference.md'), writeList(listExports(root, indexFile)));
process.stderr.write('wrote docs/reference.md\n');
await writePages(root, indexFile, path.join(root, 'docs', 'api'));
process.stderr.write('wrote docs/api/index.html\n');
