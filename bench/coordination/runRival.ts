import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RivalCost } from './pairsOnce.js';

/** Counts the columns of a folder so many times in a process of its own. */
export type Rival = (runs: number) => RivalCost;

export interface RivalOptions {
  readonly windowSeconds: number;
  readonly minCoActions: number;
}

const usual: RivalOptions = { windowSeconds: 60, minCoActions: 2 };

export function runScript(
  rival: 'ours' | 'duckdb',
  folder: string,
  { windowSeconds, minCoActions }: RivalOptions = usual,
): Rival {
  const script = fileURLToPath(new URL('pairsOnce.ts', import.meta.url));
  const words = ['--import', 'tsx', script, rival, folder, windowSeconds, minCoActions];
  return (runs) => run(process.execPath, [...words, runs]);
}

export function runTwin(
  program: string,
  folder: string,
  { accounts, objects }: { readonly accounts: number; readonly objects: number },
): Rival {
  const { windowSeconds, minCoActions } = usual;
  return (runs) => run(program, [folder, accounts, objects, windowSeconds, minCoActions, runs]);
}

function run(program: string, words: readonly (string | number)[]): RivalCost {
  return JSON.parse(execFileSync(program, words.map(String), { encoding: 'utf8' })) as RivalCost;
}
