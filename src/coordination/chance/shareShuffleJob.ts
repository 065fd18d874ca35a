import type { MessagePort } from 'node:worker_threads';
import type { Layer, LayerPairs } from './searchPairs.js';
import type { ShuffleJob } from './shuffleRuns.js';

/** A job without what cannot be handed to another thread: functions. */
export interface SharedShuffleJob extends Omit<ShuffleJob, 'layers'> {
  readonly layers: readonly Pick<Layer, 'windowSeconds' | 'windows'>[];
}

export interface ShuffleWorkerData {
  readonly job: SharedShuffleJob;
  /** [next run to take, runs that the workers have reported] */
  readonly counters: Int32Array;
  readonly port: MessagePort;
}

/** What a worker reports of a run: the layers' columns, without the layers themselves. */
export interface ReportedRun {
  readonly run: number;
  readonly pairs: readonly Omit<LayerPairs, 'layer'>[];
  readonly histograms: readonly Float64Array[];
}

/** The job with its long columns in memory that all threads see, so that they are there once. */
export function shareJob(job: ShuffleJob): ShuffleJob {
  const shared = new Map<unknown, unknown>();
  const share = <T>(value: T): T => {
    if (!(value instanceof Int32Array)) return value;
    if (!shared.has(value)) {
      const copy = new Int32Array(new SharedArrayBuffer(value.byteLength));
      copy.set(value);
      shared.set(value, copy);
    }
    return shared.get(value) as T;
  };
  const shareAll = <T extends object>(columns: T): T =>
    Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, share(value)])) as T;
  return {
    ...job,
    account: share(job.account),
    cells: shareAll(job.cells),
    relabelling: job.relabelling === null ? null : shareAll(job.relabelling),
    layers: job.layers.map((layer) => ({ ...layer, windows: shareAll(layer.windows) })),
  };
}

/** Of a layer only what the search needs. */
export function stripJob(job: ShuffleJob): SharedShuffleJob {
  return { ...job, layers: job.layers.map(({ windowSeconds, windows }) => ({ windowSeconds, windows })) };
}

/** The layers made whole again: the search asks of the actions only how an object is called, for an error. */
export function restoreJob(job: SharedShuffleJob): ShuffleJob {
  const actions = { describeObject: String } as unknown as Layer['actions'];
  return { ...job, layers: job.layers.map((layer) => ({ ...layer, actions })) };
}
