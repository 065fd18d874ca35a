import path from 'node:path';
import ts from 'typescript';

/** The order of the stages: each may import itself and what stands before it. */
export const stages = [
  'version.ts',
  'clock.ts',
  'model',
  'words',
  'stats',
  'kernels',
  'ingest',
  'text',
  'coordination',
  'rhythm',
  'network',
  'sentiment',
  'events',
  'evidence',
  'charts',
  'report',
  'simulate',
  'analyseOptions.ts',
  'analyse.ts',
  'index.ts',
  'cli',
] as const;

/** Stages that may touch files, processes and the network. */
const stagesWithIo: readonly string[] = ['ingest', 'report', 'cli'];
const ioModules = /^(node:)?(fs|child_process|http|https|http2|net|dgram|dns|tls|readline|cluster)(\/|$)/;

/** Paths inside src/, with forward slashes, and the text of each file. */
export type Sources = ReadonlyMap<string, string>;

/** Every module a file names: static and type imports, re-exports, `import()` and `require`. */
export function listImports(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

function resolveImport(from: string, to: string): string {
  return path.posix.join(path.posix.dirname(from), to).replace(/\.js$/, '.ts');
}

function findRank(file: string): number {
  const first = file.split('/')[0]!;
  return stages.indexOf(first as (typeof stages)[number]);
}

function checkImport(from: string, to: string, sources: Sources): string | null {
  const rank = findRank(from);
  const stage = stages[rank]!;
  if (!to.startsWith('.')) {
    return ioModules.test(to) && !stagesWithIo.includes(stage)
      ? `${from} imports ${to}; only ${stagesWithIo.join(', ')} may touch the outside`
      : null;
  }
  const target = resolveImport(from, to);
  if (!to.endsWith('.js') && !to.endsWith('.json')) return `${from} imports ${to} without its ending`;
  if (!sources.has(target))
    return to.endsWith('.json') && !target.startsWith('..')
      ? null
      : `${from} imports ${to}, which is not in src/`;
  if (findRank(target) > rank) return `${from} imports ${target} of a later stage`;
  if (target === 'index.ts' && stage !== 'cli') return `${from} imports index.ts, the way in for others`;
  return null;
}

/** The first cycle of imports found, as a chain of files; null when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, chain: readonly string[]): string[] | null => {
    if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...chain, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Everything in the sources that goes against the one-way flow, one sentence each. */
export function findViolations(sources: Sources): string[] {
  const found: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, text] of sources) {
    if (findRank(file) < 0) found.push(`${file} stands in no stage`);
    if (/(^|\/)(utils?|helpers?|misc)(\.|\/)/i.test(file)) found.push(`${file} is named by no idea`);
    if (findRank(file) < 0) continue;
    const imports = listImports(text);
    for (const to of imports) {
      const violation = checkImport(file, to, sources);
      if (violation !== null) found.push(violation);
    }
    const local = imports.filter((to) => to.startsWith('.')).map((to) => resolveImport(file, to));
    graph.set(
      file,
      local.filter((target) => sources.has(target)),
    );
  }
  const cycle = findCycle(graph);
  if (cycle !== null) found.push(`imports go round: ${cycle.join(' → ')}`);
  return found;
}
