import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, vi } from 'vitest';
import { addAnalyseCommand } from '../../src/cli/analyseCommand.js';
import { addSentimentCommand } from '../../src/cli/sentimentCommand.js';
import { loadTransformers } from '../../src/cli/transformersPackage.js';
import {
  computeLogits,
  tinyWords,
  writeTinyModel,
  type TinyModelOptions,
} from '../sentiment/transformer/tinyModel.js';

/**
 * Why a transformer cannot run here, or null. The package is optional: where it is not installed tests are skipped; where it is
 * there and does not load, they fail.
 */
export const missingPackage: string | null = await loadTransformers().then(
  () => null,
  ({ message }: Error) => (message.includes('is not installed') ? message : null),
);

/** For the names of tests: why they are skipped, where they are. */
export const whySkipped = missingPackage === null ? '' : ` (skipped: ${missingPackage})`;

/** A folder for one file of tests, with a writer of tiny models. */
export function useModelFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-transformer-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write: (name: string, content: string): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    model: (name: string, options?: TinyModelOptions): string => writeTinyModel(join(folder, name), options),
  };
}

/** Runs the command within this process; gives what it wrote. */
export async function runHere(...args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const found = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      found[stream] += String(text);
      return true;
    }),
  );
  const program = new Command('in-concert').exitOverride();
  addSentimentCommand(program);
  addAnalyseCommand(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync(['node', 'in-concert', ...args]);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return found;
}

export const scoreTable = (file: string, ...args: readonly string[]) =>
  runHere('sentiment', 'score', file, ...args);

/** What the model must say of a text of known words: P(positive) − P(negative) and the likeliest class. */
export function computeScore(text: string, most = 6): { readonly score: number; readonly label: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]+/gu) ?? [];
  const ids = words.map((word) => Math.max(1, (tinyWords as readonly string[]).indexOf(word)));
  const masses = computeLogits([2, ...ids.slice(0, most - 2), 3]).map(Math.exp);
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  return { score: (masses[2]! - masses[0]!) / all, label: masses.indexOf(Math.max(...masses)) - 1 };
}

/** As the table has it. */
export const rounded = (value: number): string => String(Number(value.toFixed(4)) + 0);
