import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTransformers } from '../../src/cli/transformersPackage.js';
import {
  computeScore,
  missingPackage,
  rounded,
  runHere,
  scoreTable,
  useModelFolder,
  whySkipped,
} from './transformerRun.js';

const { folder, write, model } = useModelFolder();

describe.skipIf(missingPackage !== null)(`a tiny model, from download to report${whySkipped}`, () => {
  const table = write('table.csv', 'n,text\n0,good\n1,bad\n');

  it('downloads only when asked, keeps the model, and does not ask again', async () => {
    const source = model('hub');
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url!);
      const file = /^\/owner\/name\/resolve\/main\/(.+)$/.exec(request.url!)?.[1];
      try {
        const content = readFileSync(join(source, file!));
        response
          .writeHead(200, { 'content-length': content.length })
          .end(request.method === 'HEAD' ? '' : content);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const before = { ...process.env };
    try {
      process.env['HF_ENDPOINT'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
      await expect(scoreTable(table, '--sentiment', 'onnx:owner/name')).rejects.toThrow(
        'there is no such folder',
      );
      expect(asked).toEqual([]);
      const first = await scoreTable(table, '--sentiment', 'onnx:owner/name', '--allow-download');
      expect(asked.some((url) => url.endsWith('/onnx/model.onnx'))).toBe(true);
      expect(first.stdout.split('\n')[1]).toMatch(
        new RegExp(`^0,good,${rounded(computeScore('good').score)},1,en,0\\.\\d+,1$`),
      );
      asked.length = 0;
      const second = await scoreTable(table, '--sentiment', 'onnx:owner/name', '--allow-download');
      expect(second.stdout).toBe(first.stdout);
      expect(asked).toEqual([]);
      await expect(scoreTable(table, '--sentiment', 'onnx:owner/other', '--allow-download')).rejects.toThrow(
        'owner/other: could not be downloaded: ',
      );
    } finally {
      process.env = before;
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('analyse measures the mood with it, and the run says which model and refuses another', async () => {
    const tiny = model('whole');
    const lines = Array.from({ length: 120 }, (_, n) => {
      const at = new Date(Date.UTC(2022, 0, 4, 0, n)).toISOString();
      return `c${n},u${n % 15},${at},${n < 60 ? 'good table' : 'bad'} ${n % 7 === 0 ? 'очень' : 'unheard'}`;
    });
    const comments = write('comments.csv', `comment_id,account_id,created_at,text\n${lines.join('\n')}\n`);
    const flags = ['--keep-ids', '--shuffles', '3', '--no-sensitivity', '--bin-hours', '1'];
    const out = join(folder, 'results');
    await runHere('analyse', comments, ...flags, '--sentiment', `onnx:${tiny}`, '--out', out);
    const [, first, second] = readFileSync(join(out, 'sentiment.csv'), 'utf8').split('\n');
    const mean = (from: number): number => {
      const rows = lines.slice(from, from + 60).map((line) => computeScore(line.split(',')[3]!).score);
      return rows.reduce((sum, one) => sum + one, 0) / rows.length;
    };
    expect(Number(first!.split(',')[2])).toBeCloseTo(mean(0), 4);
    expect(Number(second!.split(',')[2])).toBeCloseTo(mean(60), 4);
    const record = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as {
      flags: { sentiment: string };
      sentimentModel: {
        sha256: string;
        name: string;
        texts: number;
        files: { file: string; sha256: string }[];
      };
    };
    const files = ['config.json', 'onnx/model.onnx', 'tokenizer.json', 'tokenizer_config.json'];
    const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
    const sums = files.map((file) => `${hash(readFileSync(join(tiny, file)))}  ${file}\n`);
    expect(record.sentimentModel).toMatchObject({
      name: 'whole',
      sha256: hash(sums.join('')),
      texts: 120,
      cut: 0,
      maxTokens: 6,
      classes: [-1, 0, 1],
    });
    expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain(
      `whole, SHA-256 ${record.sentimentModel.sha256.slice(0, 12)}`,
    );
    const again = join(folder, 'again');
    await runHere('analyse', '--from', join(out, 'run.json'), '--out', again);
    expect(readFileSync(join(again, 'sentiment.csv'), 'utf8')).toBe(
      readFileSync(join(out, 'sentiment.csv'), 'utf8'),
    );
    renameSync(tiny, `${tiny}-old`);
    model('whole', { labels: ['positive', 'neutral', 'negative'] });
    await expect(runHere('analyse', '--from', join(out, 'run.json'), '--out', again)).rejects.toThrow(
      'whole: is not the model of that run: the SHA-256 differs; give the same model',
    );
  });
});

describe('the optional package', () => {
  it('says how to get it where it is missing', async () => {
    await expect(loadTransformers({ name: 'a-package-that-nobody-has', from: folder })).rejects.toThrow(
      /^this needs the package a-package-that-nobody-has, which is not installed; npm install a-package-that-nobody-has$/,
    );
  });

  it('is found in the folder we work in', async () => {
    const own = join(folder, 'node_modules', 'own-transformers');
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'package.json'), '{"name":"own-transformers","main":"index.cjs"}');
    writeFileSync(join(own, 'index.cjs'), 'exports.pipeline = () => "own";');
    const { pipeline } = await loadTransformers({ name: 'own-transformers', from: folder });
    expect((pipeline as unknown as () => string)()).toBe('own');
    writeFileSync(join(own, 'index.cjs'), 'throw new Error("no runtime for this machine");');
    mkdirSync(join(folder, 'node_modules', 'bad-transformers'));
    writeFileSync(
      join(folder, 'node_modules', 'bad-transformers', 'index.js'),
      'throw new Error("no runtime here");',
    );
    await expect(loadTransformers({ name: 'bad-transformers', from: folder })).rejects.toThrow(
      'the package bad-transformers is there but does not load: no runtime here',
    );
  });
});
