// Whether the event study keeps its promises on sections with known truth, and how long a million comments take:
//   nice -n 19 npx tsx bench/events/measure.ts [runs] [part of a name]
import type { TimelineEvent } from '../../src/model/event.js';
import type { CannotSay, IntervalEstimate } from '../../src/model/eventStudy.js';
import { studyEvents, type StudyOptions } from '../../src/events/study/studyEvents.js';
import { wilsonInterval } from '../../src/stats/wilsonInterval.js';
import { day, imagineSection, start, type KnownSection, type Life } from './section.js';
import { timeMillion } from './million.js';

const [runs = '500', named = ''] = process.argv.slice(2);
const places = ['locals', 'abroad'];
const eventDay = 40;

interface Scenario {
  readonly life: Partial<Life>;
  readonly event: TimelineEvent;
  readonly options?: (section: KnownSection) => Partial<StudyOptions>;
  /** What each interval should hold; parts not named are not judged. */
  readonly truth: Readonly<Record<string, number>>;
}

function nameEvent(kind: TimelineEvent['kind'], from: number, to: number): TimelineEvent {
  const moment = (at: number): number => start + at * day;
  return {
    name: 'event',
    start: moment(from),
    end: moment(to),
    kind,
    places: [],
    source: '',
    confidence: '',
  };
}

const busyLife: Partial<Life> = { days: 100, accounts: 400, sessions: 20 };
const outage = { from: eventDay, to: eventDay + 2, access: 0.05 };
const usePlaces = (section: KnownSection): Partial<StudyOptions> => ({
  places: { names: places, codes: section.place },
  access: [{ place: 'locals', from: start + outage.from * day, to: start + outage.to * day, access: 0.05 }],
});
/** Locals were half of the comments; a twentieth of them is left. */
const localsLeft = (0.5 * outage.access) / (0.5 * outage.access + 0.5);

const scenarios: Readonly<Record<string, Scenario>> = {
  'nothing happens': {
    life: busyLife,
    event: nameEvent('event', eventDay, eventDay),
    options: ({ place }) => ({ treated: place.map((code) => 1 - code) }),
    truth: { jump: 0, slope: 0, shift: 0, within: 0, composition: 0, controls: 0 },
  },
  'nothing happens, moods drift (sd 0.1, correlation of hours 0.9)': {
    life: { ...busyLife, drift: { sd: 0.1, rho: 0.9 } },
    event: nameEvent('event', eventDay, eventDay),
    options: ({ place }) => ({ treated: place.map((code) => 1 - code) }),
    truth: { jump: 0, slope: 0, controls: 0 },
  },
  'nobody changes, an outage takes 95 % of the locals off': {
    life: { ...busyLife, outage },
    event: nameEvent('outage', outage.from, outage.to),
    options: ({ place }) => ({ treated: place.map((code) => 1 - code) }),
    truth: { shift: 0.3 * (0.5 - localsLeft), within: 0, composition: 0.3 * (0.5 - localsLeft) },
  },
  'nobody changes; before and after the outage, which is masked': {
    life: { ...busyLife, days: 160, sessions: 32, outage },
    event: nameEvent('event', outage.to, outage.to),
    options: (section) => ({ ...usePlaces(section), spanHours: 72 }),
    truth: { jump: 0, slope: 0, shift: 0, within: 0, composition: 0 },
  },
  'all change by 0.1, three brigades arrive': {
    life: {
      ...busyLife,
      change: { at: eventDay, by: 0.1 },
      brigades: [0.9, 0.8, 0.7].map((tone) => ({ accounts: 10, comments: 20, tone, from: eventDay, to: 45 })),
    },
    event: nameEvent('event', eventDay, eventDay),
    options: ({ brigade }) => ({ sets: { names: ['one', 'two', 'three'], codes: brigade } }),
    truth: { shiftKept: 0.1, within: 0.1, composition: 0 },
  },
};

function holds(result: IntervalEstimate | CannotSay | null | undefined, truth: number): boolean | null {
  if (result === null || result === undefined || !('low' in result)) return null;
  return result.low !== null && result.high !== null && result.low <= truth && truth <= result.high;
}

function runOnce({ life, event, options, truth }: Scenario, seed: number): Record<string, boolean | null> {
  const section = imagineSection({ ...life, seed });
  const { series, events } = studyEvents(section.table, section.values, [event], {
    draws: 500,
    seed,
    gaps: [],
    ...options?.(section),
  });
  const [{ shift, decomposition, placebo, placeboWithin, againstControls }] = events as [(typeof events)[0]];
  const parts = decomposition.kind === 'estimate' ? decomposition : null;
  const findTerm = (term: string): IntervalEstimate | null =>
    series.kind === 'estimate' ? (series.terms.find((one) => one.term === term) ?? null) : null;
  const results: Record<string, IntervalEstimate | CannotSay | null> = {
    jump: findTerm('level'),
    slope: findTerm('slope'),
    shift,
    shiftKept: parts?.shiftKept ?? null,
    within: parts?.within ?? null,
    composition: parts?.composition ?? null,
    controls: againstControls,
  };
  const outcome: Record<string, boolean | null> = {};
  for (const [name, value] of Object.entries(truth)) outcome[name] = holds(results[name], value);
  outcome['placebo p <= .05, shift'] = placebo.kind === 'estimate' ? placebo.p <= 0.05 : null;
  outcome['placebo p <= .05, within'] = placeboWithin.kind === 'estimate' ? placeboWithin.p <= 0.05 : null;
  return outcome;
}

for (const [name, scenario] of Object.entries(scenarios)) {
  if (!name.includes(named)) continue;
  const began = Date.now();
  const outcomes = Array.from({ length: Number(runs) }, (_, k) => runOnce(scenario, k + 1));
  console.log(`\n${name} (${runs} runs, seeds 1–${runs}, ${((Date.now() - began) / 1000).toFixed(0)} s)`);
  for (const key of Object.keys(outcomes[0] ?? {})) {
    const said = outcomes.map((outcome) => outcome[key]).filter((one) => one !== null && one !== undefined);
    const refusals = outcomes.length - said.length;
    if (said.length === 0) {
      console.log(`  ${key}: cannot say in all runs`);
      continue;
    }
    const { share, low, high } = wilsonInterval(said.filter(Boolean).length, said.length);
    const percent = [share, low, high].map((one) => (100 * one).toFixed(1));
    console.log(
      `  ${key}${scenario.truth[key] === undefined ? '' : ` holds ${scenario.truth[key]!.toFixed(3)}`}: ` +
        `${percent[0]} % (${percent[1]}–${percent[2]})${refusals > 0 ? `, cannot say in ${refusals}` : ''}`,
    );
  }
}
if ('million'.includes(named)) timeMillion();
