import { describe, expect, it } from 'vitest';
import { day, imagineSection, start } from '../../../bench/events/section.js';
import { findAccountPlaces } from '../../../src/events/study/accountPlaces.js';
import { fitSeparable } from '../../../src/events/study/fitSeparable.js';
import { studySection } from '../../../src/events/study/studySection.js';
import { buildValueSeries } from '../../../src/events/study/valueSeries.js';
import { buildCodedColumn } from '../../../src/ingest/codedColumn.js';
import type { CommentTable } from '../../../src/model/commentTable.js';
import type { TimelineEvent } from '../../../src/model/event.js';

const name = (
  title: string,
  from: number,
  to = from,
  kind: TimelineEvent['kind'] = 'event',
  places: readonly string[] = [],
): TimelineEvent => ({
  name: title,
  start: start + from * day,
  end: start + to * day,
  kind,
  places,
  source: '',
  confidence: '',
});

describe('studySection', () => {
  it('finds with the places of the table that locals gone offline are the shift, not people who changed', () => {
    const section = imagineSection({
      seed: 2,
      days: 60,
      accounts: 500,
      sessions: 25,
      gap: 0.6,
      outage: { from: 40, to: 43, access: 0 },
    });
    const codes = section.table.account.codes.map((account) => section.place[account]!);
    const places = buildCodedColumn(Array.from(codes, (code) => (code === 0 ? 'Almaty' : 'abroad')));
    const table: CommentTable = { ...section.table, columns: { city: places } };
    const events = [name('shutdown', 40, 43, 'outage', ['almaty'])];
    const study = studySection(table, section.values, events, { gaps: [], midnight: start });
    const { decomposition, againstControls } = study.events[0]!;
    if (decomposition.kind !== 'estimate') throw new Error(decomposition.because);
    const locals = decomposition.strata.find((stratum) => stratum.name === 'Almaty')!;
    expect(decomposition.shift.low).toBeGreaterThan(0.15);
    expect(locals.exit.low).toBeGreaterThan(0.1);
    expect(decomposition.within.low).toBeLessThan(0);
    expect(decomposition.within.high).toBeGreaterThan(0);
    expect(againstControls?.kind).toBe('cannot say');
    expect(study.access).toEqual([
      { place: 'Almaty', from: start + 40 * day, to: start + 43 * day, access: 0 },
    ]);
    expect(study.suspected.map(({ place }) => place)).toEqual(['Almaty']);
    const almaty = study.online!.streams.findIndex((stream) => stream.name === 'Almaty');
    expect(study.online!.streams[almaty]!.comments.slice(161, 171)).toEqual(Array(10).fill(0));
    expect(JSON.parse(JSON.stringify(study))).toEqual(study);
  });

  it('without events looks for changes only', () => {
    const section = imagineSection({ seed: 1, days: 60, accounts: 300, change: { at: 30, by: 0.5 } });
    const study = studySection(section.table, section.values, [], { gaps: [], midnight: start });
    expect([study.events, study.main, study.online]).toEqual([[], null, null]);
    expect(study.changeBinHours).toBe(24);
    if (study.changePoints.kind !== 'estimate') throw new Error(study.changePoints.because);
    expect(study.changePoints.changes.length).toBe(1);
    expect(Math.abs(study.changePoints.changes[0]!.before - start - 30 * day)).toBeLessThanOrEqual(day);
  });

  it('tells who wrote before and after, only before, only after, and leaves a gap empty', () => {
    const section = imagineSection({ seed: 3, days: 20, accounts: 80 });
    const gap = { from: start + 5 * day, to: start + 6 * day, expected: 50 };
    const kept = Array.from(section.table.at, (_, row) => row).filter(
      (row) => section.table.at[row]! <= gap.from || section.table.at[row]! >= gap.to,
    );
    const table: CommentTable = {
      ...section.table,
      rows: kept.length,
      at: Float64Array.from(kept, (row) => section.table.at[row]!),
      account: {
        ...section.table.account,
        codes: Int32Array.from(kept, (row) => section.table.account.codes[row]!),
      },
    };
    const values = Float64Array.from(kept, (row) => section.values[row]!);
    const study = studySection(table, values, [name('turn', 10)], { gaps: [gap], midnight: start });
    const [both, before, after] = study.online!.streams.map(({ comments }) => comments);
    const sum = (counts: readonly (number | null)[]): number =>
      counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    expect(sum(both!) + sum(before!) + sum(after!)).toBe(table.rows);
    expect([sum(before!.slice(40)), sum(after!.slice(0, 40))]).toEqual([0, 0]);
    expect(both!.slice(20, 24)).toEqual([null, null, null, null]);
    expect(study.coverage[0]!.startsInGap).toBe(false);
    const inside = studySection(table, values, [name('lost', 5.5)], { gaps: [gap], midnight: start });
    expect(inside.coverage[0]!.startsInGap).toBe(true);
    expect(inside.coverage[0]!.before.collectedHours).toBeCloseTo(36, 6);
    expect(inside.coverage[0]!.after.plannedHours).toBe(48);
  });
});

describe('fitSeparable', () => {
  it('keeps the outage of two events that begin together, and names the other', () => {
    const section = imagineSection({ seed: 4, days: 40, accounts: 300 });
    const series = buildValueSeries(section.table, section.values, { gaps: [], alignTo: start });
    const events = [
      name('too early', 0.5),
      name('decree', 20, 20, 'measure'),
      name('shutdown', 20.1, 25, 'outage'),
    ];
    const fit = fitSeparable(series, events);
    if (fit.kind !== 'estimate') throw new Error(fit.because);
    expect([...new Set(fit.terms.map(({ event }) => event))]).toEqual(['shutdown']);
    expect(fit.refused.map(({ event, because }) => [event, because])).toEqual([
      ['too early', 'Cannot say: collected bins before “too early”: at least 5 needed, 2 found.'],
      [
        'decree',
        'Cannot say: bins between the starts of “decree” and “shutdown”: at least 5 needed, 0 found.',
      ],
    ]);
  });
});

describe('findAccountPlaces', () => {
  it('takes the finest column, the place most often named, and what it lies in', () => {
    const { table } = imagineSection({ seed: 1, days: 10, accounts: 4, sessions: 60 });
    const named = Array.from(table.account.codes, (account, row) =>
      account === 0 ? (row % 7 === 0 ? 'Aktau' : 'Almaty') : account === 1 ? 'Bishkek' : null,
    );
    const columns = {
      city: buildCodedColumn(named),
      country: buildCodedColumn(
        named.map((city) => (city === null ? null : city === 'Bishkek' ? 'Kyrgyzstan' : 'Kazakhstan')),
      ),
    };
    const found = findAccountPlaces({ ...table, columns })!;
    const placeOf = (account: number): string | undefined => found.places.names[found.places.codes[account]!];
    expect(found.column).toBe('city');
    expect([placeOf(0), placeOf(1), placeOf(2)]).toEqual(['Almaty', 'Bishkek', undefined]);
    expect(found.within.Almaty).toEqual(['Kazakhstan']);
    expect(findAccountPlaces(table)).toBeNull();
  });
});
