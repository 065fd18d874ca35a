import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { ShuffledRun } from './floor.js';
import { doShuffleRuns, type ShuffleJob } from './shuffleRuns.js';
import { shareJob, stripJob, type ReportedRun, type ShuffleWorkerData } from './shareShuffleJob.js';

export interface RepeatOptions {
  /** Threads that share the work; the result does not depend on them. */
  readonly threads: number;
  /** Called now and then with the share done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Milliseconds without any sign of a worker after which its run is done again here. */
const patience = 60_000;

/** A second thread costs 50 ms and memory of its own for counting: it pays from about 300,000 comments on. */
export function chooseThreads(rows: number, shuffles: number): number {
  return rows < 300_000 || shuffles < 4 ? 1 : Math.min(8, availableParallelism());
}

/**
 * The whole search on shuffled accounts, once for each seed, in the order of the seeds.
 *
 * Cost: a search per seed, divided by the threads. Each thread needs the memory of one search; the columns are shared.
 */
export function repeatSearch(job: ShuffleJob, { threads, onProgress }: RepeatOptions): ShuffledRun[] {
  const runs: (ShuffledRun | undefined)[] = job.seeds.map(() => undefined);
  let done = 0;
  const keep = (run: number, found: ShuffledRun): void => {
    runs[run] = found;
    onProgress(++done / runs.length);
  };
  // From the sources, as tests run them, there is no compiled module that a thread could load.
  const workers = import.meta.url.endsWith('.js') ? Math.min(threads, runs.length) - 1 : 0;
  if (workers < 1) {
    let next = 0;
    doShuffleRuns(job, () => next++, keep);
    return runs as ShuffledRun[];
  }
  const shared = shareJob(job);
  const team = startWorkers(shared, workers);
  const receive = (): void =>
    team.receive(({ run, pairs, histograms }) =>
      keep(run, {
        pairs: pairs.map((columns, k) => ({ layer: job.layers[k]!, ...columns })),
        histograms,
      }),
    );
  try {
    doShuffleRuns(shared, team.takeNext, (run, found) => {
      keep(run, { ...found, pairs: found.pairs.map((pairs, k) => ({ ...pairs, layer: job.layers[k]! })) });
      receive();
    });
    while (done < runs.length && team.wait()) receive();
  } finally {
    team.stop();
  }
  const missing = runs.flatMap((found, run) => (found === undefined ? [run] : []));
  doShuffleRuns(job, () => missing.shift() ?? runs.length, keep);
  return runs as ShuffledRun[];
}

interface Team {
  /** The next run that nobody has taken. */
  takeNext(): number;
  receive(report: (found: ReportedRun) => void): void;
  /** Waits for a report; false when none came for a long time. */
  wait(): boolean;
  stop(): void;
}

function startWorkers(job: ShuffleJob, count: number): Team {
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const ports: MessagePort[] = [];
  const workers: Worker[] = [];
  for (let k = 0; k < count; k++) {
    const { port1, port2 } = new MessageChannel();
    const workerData: ShuffleWorkerData = { job: stripJob(job), counters, port: port2 };
    const worker = new Worker(new URL('./shuffleWorker.js', import.meta.url), {
      workerData,
      transferList: [port2],
    });
    // A worker that fails is not missed: what it did not report is done by the caller.
    worker.on('error', () => undefined);
    worker.unref();
    workers.push(worker);
    ports.push(port1);
  }
  let received = 0;
  return {
    takeNext: () => Atomics.add(counters, 0, 1),
    receive(report) {
      for (const port of ports) {
        for (let one = receiveMessageOnPort(port); one !== undefined; one = receiveMessageOnPort(port)) {
          received++;
          report(one.message as ReportedRun);
        }
      }
    },
    wait: () => Atomics.wait(counters, 1, received, patience) !== 'timed-out',
    stop() {
      for (const port of ports) port.close();
      for (const worker of workers) void worker.terminate();
    },
  };
}
