import { workerData } from 'node:worker_threads';
import { doShuffleRuns } from './shuffleRuns.js';
import { restoreJob, type ShuffleWorkerData } from './shareShuffleJob.js';

const { job, counters, port } = workerData as ShuffleWorkerData;

doShuffleRuns(
  restoreJob(job),
  () => Atomics.add(counters, 0, 1),
  (run, { pairs, histograms }) => {
    const columns = pairs.map(({ a, b, coActions, expected, p, q, histogram }) => ({
      a,
      b,
      coActions,
      expected,
      p,
      q,
      histogram,
    }));
    port.postMessage({ run, pairs: columns, histograms });
    Atomics.add(counters, 1, 1);
    Atomics.notify(counters, 1);
  },
);
