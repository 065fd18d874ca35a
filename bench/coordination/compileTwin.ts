import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Compiles the counting in C into the folder; null where the machine has no compiler. */
export function compileTwin(folder: string): string | null {
  const source = fileURLToPath(new URL('coActions.c', import.meta.url));
  const program = join(folder, 'coActions');
  try {
    execFileSync('gcc', ['-O3', '-march=native', source, '-o', program], { stdio: 'ignore' });
    return program;
  } catch {
    console.log('(no gcc: the comparison with C is left out)');
    return null;
  }
}
