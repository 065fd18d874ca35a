import type { TimelineEvent } from '../../model/event.js';
import type { UsedConnectivity } from '../../model/eventStudy.js';
import type { MeasuredAccess, PlaceAccess } from '../../model/exposure.js';
import { overlaps } from '../eventWindows.js';
import { accessOfEvents, findPlaces, type AccessOptions } from './accessOfEvents.js';
import { cutHoles } from './studyWindows.js';

export interface CombinedAccess {
  readonly access: readonly PlaceAccess[];
  readonly connectivity: UsedConnectivity;
}

/**
 * Who could post, by the outages declared and by measurements. Where a measurement shows a declared outage, it says how far the place
 * was cut off and when; where it was not measured, or shows nothing (routes stay announced while phones are off), the declaration
 * stands. Measured stretches that nobody declared count, too. A place is measured by itself or by a wider place it lies in.
 */
export function combineAccess(
  events: readonly TimelineEvent[],
  names: readonly string[],
  within: AccessOptions['within'],
  { access, measured }: MeasuredAccess,
): CombinedAccess {
  const measuredNames = [...new Set(measured.map(({ place }) => place))];
  // The narrowest place that was measured speaks: the city before the country.
  const speakerOf = new Map(
    names.map((name) => [
      name,
      [name, ...(within[name] ?? [])].flatMap((wide) => findPlaces([wide], measuredNames, {})).at(0),
    ]),
  );
  const own = names.flatMap((name) =>
    access
      .filter(({ place }) => place === speakerOf.get(name))
      .map((stretch) => ({ ...stretch, place: name, isMeasured: true })),
  );
  const unseen = new Set<string>();
  const declared = events.flatMap((event) =>
    accessOfEvents([event], names, { within }).flatMap((stretch) => {
      const covered = measured.filter(
        ({ place, from, to }) => place === speakerOf.get(stretch.place) && overlaps({ from, to }, stretch),
      );
      const isSeen = own.some((one) => one.place === stretch.place && overlaps(one, stretch));
      if (covered.length > 0 && !isSeen) unseen.add(event.name);
      if (!isSeen) return [stretch];
      return cutHoles(stretch, covered).map((rest) => ({ ...stretch, ...rest }));
    }),
  );
  const used = names.filter((name) => speakerOf.get(name) !== undefined);
  const speakers = new Set(speakerOf.values());
  return {
    access: [...declared, ...own].sort((a, b) => a.from - b.from),
    connectivity: {
      places: used,
      unknown: measuredNames.filter((name) => !speakers.has(name)),
      unseen: [...unseen],
    },
  };
}
