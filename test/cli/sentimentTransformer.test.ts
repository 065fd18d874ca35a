import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadTransformers } from '../../src/cli/transformersPackage.js';
import type { TinyModelOptions } from '../sentiment/transformer/tinyModel.js';
import {
  computeScore,
  missingPackage,
  rounded,
  scoreTable,
  useModelFolder,
  whySkipped,
} from './transformerRun.js';

const { folder, write, read, model } = useModelFolder();
afterEach(() => void vi.restoreAllMocks());

describe.skipIf(missingPackage !== null)(
  `--sentiment onnx:FOLDER, a real run of a tiny model${whySkipped}`,
  () => {
    const texts = [
      'good',
      'Good table',
      'bad',
      'bad bad table bad bad bad bad',
      'fine unheard',
      'очень good',
      'очень bad',
      'unheard words',
      'table',
      'good',
      'bad fine good table table table',
    ];
    const table = write('table.csv', `n,text\n${texts.map((text, n) => `${n},${text}`).join('\n')}\n11,\n`);

    it('scores as computed by hand, whatever stands beside a text in its batch', async () => {
      const { stderr } = await scoreTable(
        table,
        '--sentiment',
        `onnx:${model('tiny')}`,
        '--out',
        join(folder, 'out.csv'),
      );
      const [header, ...lines] = read('out.csv').trimEnd().split('\n');
      expect(header).toBe('n,text,score,class,language,language_confidence,coverage');
      const cells = lines.map((line) => line.split(','));
      texts.forEach((text, n) => {
        if (n === 7) return;
        const { score: expected, label } = computeScore(text);
        expect([text, ...cells[n]!.slice(2, 4)]).toEqual([text, rounded(expected), String(label)]);
      });
      // Where the model knows no token, and where there is no text, nothing is said.
      expect(cells[7]!.slice(2)).toEqual(['0', '0', 'en', expect.stringMatching(/^0\.\d+$/), '0']);
      expect(cells[11]!.slice(2)).toEqual(['0', '0', 'unknown', '0', '0']);
      expect([4, 3, 10].map((n) => cells[n]![6])).toEqual(['0.5', rounded(4 / 7), rounded(4 / 6)]);
      expect(stderr).toContain(
        'labels of the model: negative = negative, neutral = neutral, positive = positive',
      );
      expect(stderr).toContain(
        '2 texts of 12 texts longer than the 6 tokens that the model reads: judged by the beginning',
      );
      expect(stderr).toMatch(/^loading the model …\nscoring with tiny …\n/);
    });

    it('agrees with the pipeline of the package', async () => {
      const { pipeline } = await loadTransformers();
      const pipe = (await pipeline('text-classification', model('same'), {
        local_files_only: true,
      })) as unknown as ((
        texts: readonly string[],
        options: object,
      ) => Promise<{ label: string; score: number }[][]>) & { dispose(): Promise<void> };
      const short = texts.filter((text) => text.split(' ').length <= 4);
      const found = await pipe(short, { top_k: null });
      await pipe.dispose();
      const of = (row: number, label: string): number =>
        found[row]!.find((one) => one.label === label)!.score;
      short.forEach((text, row) =>
        expect(of(row, 'positive') - of(row, 'negative')).toBeCloseTo(computeScore(text).score, 5),
      );
    });

    it('fetches nothing', async () => {
      const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network in this test'));
      const { stdout } = await scoreTable(table, '--sentiment', `onnx:${model('offline')}`);
      expect(stdout).toContain('\n0,good,0.');
      expect(fetched).not.toHaveBeenCalled();
      await expect(scoreTable(table, '--sentiment', 'onnx:owner/name')).rejects.toThrow(
        'owner/name: there is no such folder; give the folder of the model, or add --allow-download',
      );
      await expect(
        scoreTable(table, '--sentiment', 'onnx:/no/such/folder', '--allow-download'),
      ).rejects.toThrow('/no/such/folder: there is no such folder; give the folder of the model');
      expect(fetched).not.toHaveBeenCalled();
    });

    it('takes the order of the labels from config.json, or from the user', async () => {
      const turned = model('turned', { labels: ['Положительный', 'Нейтральный', 'Отрицательный'] });
      const { stdout } = await scoreTable(table, '--sentiment', `onnx:${turned}`);
      expect(stdout.split('\n')[1]).toMatch(
        new RegExp(`^0,good,-${rounded(computeScore('good').score)},-1,`),
      );
      const unnamed = model('unnamed', { labels: ['LABEL_0', 'LABEL_1', 'LABEL_2'] });
      expect((await scoreTable(table, '--sentiment', `onnx:${unnamed}`)).stderr).toContain(
        'the model does not name its labels; taken in the usual order: LABEL_0 = negative, LABEL_1 = neutral, LABEL_2 = positive.',
      );
      const feelings = model('feelings', { labels: ['joy', 'calm', 'anger'] });
      await expect(scoreTable(table, '--sentiment', `onnx:${feelings}`)).rejects.toThrow(
        /feelings: cannot tell which class each label stands for: joy, calm, anger; .*--onnx-labels neutral,neutral,neutral/,
      );
      const said = await scoreTable(
        table,
        '--sentiment',
        `onnx:${feelings}`,
        '--onnx-labels',
        'positive,neutral,negative',
      );
      expect(said.stdout).toBe(stdout);
      await expect(
        scoreTable(table, '--sentiment', `onnx:${feelings}`, '--onnx-labels', 'positive,negative'),
      ).rejects.toThrow('given must name 3 classes, one for each of joy, calm, anger (got 2)');
      await expect(scoreTable(table, '--sentiment', 'onnx:x', '--onnx-labels', 'good,bad')).rejects.toThrow(
        'write one class for each label: negative,neutral,positive',
      );
      await expect(scoreTable(table, '--sentiment', 'onnx:x', '--model', 'y.json')).rejects.toThrow(
        'cannot be used with',
      );
    });

    it('finds the weights beside the rest too, and says which it took', async () => {
      const flat = model('flat', { file: 'model.onnx' });
      expect((await scoreTable(table, '--sentiment', `onnx:${flat}`)).stdout).toContain('\n0,good,0.');
      const both = model('both');
      model('both', { file: 'onnx/model_quantized.onnx' });
      const { stderr } = await scoreTable(table, '--sentiment', `onnx:${both}`, '--onnx-dtype', 'q8');
      expect(stderr).toContain('weights: q8; there are fp32, q8 (--onnx-dtype)');
      await expect(scoreTable(table, '--sentiment', `onnx:${both}`, '--onnx-dtype', 'fp16')).rejects.toThrow(
        'both: has no model_fp16.onnx, in it or in its folder onnx; there is: --onnx-dtype fp32 or q8',
      );
    });

    it('says what is wrong with a folder', async () => {
      const config = (name: string, content: Readonly<Record<string, unknown>>): string =>
        `onnx:${model(name, { config: content })}`;
      await expect(
        scoreTable(table, '--sentiment', config('nolabels', { id2label: undefined })),
      ).rejects.toThrow('config.json: names no labels (`id2label`)');
      await expect(
        scoreTable(table, '--sentiment', config('several', { problem_type: 'multi_label_classification' })),
      ).rejects.toThrow(
        'the model does another thing (multi_label_classification): negative, neutral, positive',
      );
      const half = model('half');
      rmSync(join(half, 'tokenizer.json'));
      await expect(scoreTable(table, '--sentiment', `onnx:${half}`)).rejects.toThrow(
        'half: has no tokenizer.json; give',
      );
      const broken = model('broken');
      writeFileSync(join(broken, 'onnx', 'model.onnx'), 'this is no model');
      await expect(scoreTable(table, '--sentiment', `onnx:${broken}`)).rejects.toThrow(
        'broken: the model does not load: ',
      );
      await expect(
        scoreTable(
          table,
          '--sentiment',
          `onnx:${broken}`,
          '--column',
          'nowhere',
          '--out',
          join(folder, 'never.csv'),
        ),
      ).rejects.toThrow('there is no column `nowhere`');
    });

    it('reads as much as the smaller of tokenizer and model, which RoBERTa counts otherwise', async () => {
      const long = 'good good good bad bad bad bad bad';
      const file = write('long.csv', `text\n${long}\n`);
      const scored = async (name: string, options: TinyModelOptions): Promise<string> =>
        (await scoreTable(file, '--sentiment', `onnx:${model(name, options)}`)).stdout
          .split('\n')[1]!
          .split(',')[1]!;
      expect(await scored('five', { maxTokens: 5 })).toBe(rounded(computeScore(long, 5).score));
      expect(await scored('eight', { maxTokens: 1e30, config: { max_position_embeddings: 8 } })).toBe(
        rounded(computeScore(long, 8).score),
      );
      const roberta = { model_type: 'roberta', max_position_embeddings: 8, pad_token_id: 1 };
      expect(await scored('six', { maxTokens: 100, config: roberta })).toBe(
        rounded(computeScore(long, 6).score),
      );
      expect(await scored('all', { maxTokens: 1e30, config: { max_position_embeddings: undefined } })).toBe(
        rounded(computeScore(long, 99).score),
      );
    });
  },
);
