// Bundles the Russian and the English stemmer of `natural` into dist/vendor/stemmers.js.
// The package itself pulls in database drivers and word nets, so it is needed only while building;
// the two stemmer files are small, MIT-licensed, and keep their licence notice at the top of the bundle.
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const stemmersDirectory = 'natural/lib/natural/stemmers';
const russianFile = require.resolve(`${stemmersDirectory}/porter_stemmer_ru.js`);
const englishFile = require.resolve(`${stemmersDirectory}/porter_stemmer.js`);
const target = fileURLToPath(new URL('../dist/vendor/stemmers.js', import.meta.url));

const entry = `
import russian from ${JSON.stringify(russianFile)};
import english from ${JSON.stringify(englishFile)};
export const stemRussianWord = (word) => russian.stem(word);
export const stemEnglishWord = (word) => english.stem(word);
`;

// The base class only adds tokenizers and stop words, which nothing here calls.
const emptyBaseClass = {
  name: 'empty-base-class',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/stemmer(_ru)?$/ }, () => ({ path: 'base', namespace: 'empty' }));
    bundler.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'module.exports = function () {};',
      loader: 'js',
    }));
  },
};

/** The first comment of a source file: its copyright and permission notice. */
async function readNotice(file) {
  const notice = /^\/\*([\s\S]*?)\*\//.exec(await readFile(file, 'utf8'));
  if (notice === null) throw new Error(`vendorStemmers: no licence notice at the top of ${file}`);
  return notice[1].trim();
}

/** Writes dist/vendor/stemmers.js and returns its path. */
export async function vendorStemmers() {
  const { version } = require('natural/package.json');
  const notices = [await readNotice(russianFile), await readNotice(englishFile)];
  await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    outfile: target,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [emptyBaseClass],
    banner: {
      js: `/*\nThe Russian and the English Porter stemmer of natural ${version}, bundled.\n\n${notices.join('\n\n')}\n*/`,
    },
  });
  return target;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stderr.write(`${await vendorStemmers()}\n`);
}
