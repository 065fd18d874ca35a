import type { StanceTarget } from '../../model/stance.js';
import { kazakhstanTargets } from './kazakhstanTargets.js';

/**
 * The lists of targets that come along, by name: `--targets kazakhstan-2022`.
 *
 * @example
 * import { shippedTargets } from 'in-concert';
 * const [president] = shippedTargets['kazakhstan-2022']!;
 * president!.name; // => 'president'
 */
export const shippedTargets: Readonly<Record<string, readonly StanceTarget[]>> = {
  'kazakhstan-2022': kazakhstanTargets,
};
