import type { TimelineEvent } from '../../model/event.js';
import type { PlaceAccess } from '../../model/exposure.js';

export interface AccessOptions {
  /** Share of its usual comments that a place can still post in an outage. */
  readonly access: number;
  /** Wider places that a place lies in: an outage of the country is one of its cities. */
  readonly within: Readonly<Record<string, readonly string[]>>;
}

/** A declared outage cuts a place off wholly: what is known better can be said as `PlaceAccess`. */
export const accessDefaults: AccessOptions = { access: 0, within: {} };

/**
 * Which places could not post when, by the outages of a timeline.
 *
 * Can wrongly say: that everybody was off. Declared times are rounded, and people get round an outage.
 *
 * Formula: each outage that lasts and each place among its places (or lying in one of them; capitals do not matter) gives one stretch.
 * Outages that name no place of the data give none.
 * Defaults: {@link accessDefaults}.
 * Cost: outages × places.
 *
 * @param names The places of the accounts.
 * @throws RangeError when access is not in [0, 1].
 * @example
 * import { accessOfEvents } from 'in-concert';
 * const outage = { name: 'shutdown', start: 0, end: 10, kind: 'outage' as const, places: ['Kazakhstan'], source: '', confidence: '' };
 * const within = { Almaty: ['Kazakhstan'] };
 * accessOfEvents([outage], ['Almaty', 'Bishkek'], { within }); // => [{ place: 'Almaty', from: 0, to: 10, access: 0 }]
 */
export function accessOfEvents(
  events: readonly TimelineEvent[],
  names: readonly string[],
  options: Partial<AccessOptions> = {},
): readonly PlaceAccess[] {
  const { access, within } = { ...accessDefaults, ...options };
  if (!(access >= 0 && access <= 1))
    throw new RangeError(`accessOfEvents: access must be in [0, 1] (got ${access})`);
  return events
    .filter(({ kind, start, end }) => kind === 'outage' && end > start)
    .flatMap(({ places, start, end }) =>
      findPlaces(places, names, within).map((place) => ({ place, from: start, to: end, access })),
    );
}

/** The names that are among the places given or lie in one of them. */
export function findPlaces(
  places: readonly string[],
  names: readonly string[],
  within: AccessOptions['within'],
): readonly string[] {
  const wanted = new Set(places.map(fold));
  return names.filter((name) => [name, ...(within[name] ?? [])].some((one) => wanted.has(fold(one))));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
