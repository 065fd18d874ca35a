import { beforeAll, describe, expect, it } from 'vitest';
import { measureSeparation, type Separations } from '../../bench/rhythm/separation.js';
import { innocentBehaviours, type PatternBehaviour } from '../../src/simulate/behaviours/behaviourKinds.js';

/** The pattern that each signal is for. */
const own: readonly (readonly [string, PatternBehaviour])[] = [
  ['regular_gaps', 'even-gaps'],
  ['gap_memory', 'grid-slots'],
  ['clock_period', 'clock-minutes'],
  ['sleep_gap', 'sleepless'],
  ['circadian_entropy', 'sleepless'],
  ['typing_speed', 'instant-typing'],
  ['reply_latency', 'instant-replies'],
  ['synchrony', 'in-step'],
  ['outage_share', 'through-outage'],
];
/** An account written by several people in shifts does not sleep: the docs say so. */
const trips = new Set(['sleep_gap newsroom', 'circadian_entropy newsroom']);

describe('accounts of known behaviour with thirty comments each', () => {
  let separations: Separations;
  beforeAll(() => {
    separations = measureSeparation({ seed: 1, ordinary: 200, each: 50 });
  });

  it.each(own)('%s sees %s', (signal, behaviour) => {
    const { auc, measured } = separations.get(signal)!.get(behaviour)!;
    expect(auc).toBeGreaterThanOrEqual(0.9);
    expect(measured).toBeGreaterThan(40);
  });

  const innocent = own.flatMap(([signal]) => innocentBehaviours.map((one) => [signal, one] as const));
  it.each(innocent)('%s does not take %s for it', (signal, behaviour) => {
    const { auc, measured, flagged } = separations.get(signal)!.get(behaviour)!;
    if (measured === 0) return;
    // Fifty accounts: the chance deviation of the AUC is about 0.03.
    if (trips.has(`${signal} ${behaviour}`)) expect(auc).toBeGreaterThan(0.7);
    else expect(auc).toBeLessThan(0.61);
    expect(flagged).toBeLessThan(0.05);
  });

  it('gives ordinary people a small p no oftener than chance', () => {
    for (const [, byBehaviour] of separations) {
      expect(byBehaviour.get('ordinary')!.flagged).toBeLessThanOrEqual(0.025);
    }
  });
});
