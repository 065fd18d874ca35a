import type { Actions } from '../../../src/model/coordination.js';
import { createRandom } from '../../../src/stats/random.js';

/** Small random actions with ties in time, repeats of one account and objects of very different popularity. */
export function drawActions(seed: number, size = 60): Actions {
  const random = createRandom(seed);
  const accounts = 2 + random.integer(9);
  const objects = 1 + random.integer(6);
  const at = Float64Array.from({ length: size }, () => random.integer(400) * 1000).sort();
  return {
    trace: 'test',
    row: Int32Array.from({ length: size }, (_, k) => k),
    account: Int32Array.from({ length: size }, () => random.integer(accounts)),
    object: Int32Array.from({ length: size }, () => Math.floor(objects * random.next() ** 2)),
    at,
    accounts,
    objects,
    describeObject: String,
  };
}
