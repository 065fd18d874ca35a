import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addEventsCommand } from '../../src/cli/eventsCommand.js';
import { checkTimeline } from '../../src/ingest/events/checkTimeline.js';
import { readEvents } from '../../src/ingest/readEvents.js';
import { almatyEvents } from '../../src/simulate/almatyEvents.js';
import { kazakhstanEvents } from '../../src/simulate/kazakhstanEvents.js';
import { useTempFolder } from '../ingest/tempFile.js';

const write = useTempFolder();
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs the command as `in-concert events …` would, and catches what it prints. */
async function run(...args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    });
  const program = new Command('in-concert').exitOverride();
  addEventsCommand(program);
  await program.parseAsync(['events', ...args], { from: 'user' });
  return { ...printed, exitCode: process.exitCode };
}

describe('show', () => {
  it('prints the shipped timeline, which is read back to the same events', async () => {
    const { stdout, stderr } = await run('show');
    expect(stderr).toBe('');
    expect(await readEvents(write('shown.csv', stdout))).toEqual(kazakhstanEvents);
    expect((await run('show', 'kazakhstan-january-2022')).stdout).toBe(stdout);
  });

  it('lists the timelines, and knows no others', async () => {
    expect((await run('show', '--list')).stdout).toBe(
      `kazakhstan-january-2022\t${kazakhstanEvents.length} events\n`,
    );
    await expect(run('show', 'atlantis')).rejects.toThrow(CommanderError);
  });
});

describe('the shipped timeline', () => {
  it('has a source for each event, its times in January 2022, and the shutdown of the simulation', () => {
    for (const { name, source, confidence, start, end, places } of kazakhstanEvents) {
      expect([name, source !== '', confidence !== '', places.length > 0]).toEqual([name, true, true, true]);
      expect(start).toBeGreaterThanOrEqual(Date.UTC(2022, 0, 1, 18));
      expect(end).toBeLessThanOrEqual(Date.UTC(2022, 0, 19, 18));
    }
    const span = (events: typeof kazakhstanEvents) =>
      events.filter(({ kind }) => kind === 'outage').map(({ start, end, places }) => [start, end, places]);
    expect(span(kazakhstanEvents)).toEqual(span(almatyEvents));
  });

  it('holds every event of the simulated section, and each date as a whole day of Almaty', () => {
    const day = 86_400_000;
    const wholeDays = kazakhstanEvents.filter(({ confidence }) => confidence === 'date only');
    expect(
      wholeDays.every(({ start, end }) => (start + 6 * 3_600_000) % day === 0 && (end - start) % day === 0),
    ).toBe(true);
    for (const { start, end } of almatyEvents)
      expect(kazakhstanEvents.some((event) => event.start <= start && event.end >= end)).toBe(true);
    expect(checkTimeline(kazakhstanEvents).alikePlaces).toEqual([]);
  });
});

describe('convert', () => {
  it('writes a calendar as CSV and lists what was refused', async () => {
    const file = write(
      'calendar.ics',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART;VALUE=DATE:20220105\nEND:VEVENT\n' +
        'BEGIN:VEVENT\nSUMMARY:y\nDTSTART:20220105T100000Z\nRRULE:FREQ=DAILY\nEND:VEVENT\nEND:VCALENDAR\n',
    );
    const out = file.replace('calendar.ics', 'out.csv');
    const { stdout, stderr } = await run('convert', file, '--timezone', 'Asia/Almaty', '--out', out);
    expect(stdout).toBe('');
    expect(readFileSync(out, 'utf8')).toBe(
      'name,start_utc,end_utc,kind,places,source,confidence,precision\n' +
        'x,2022-01-04T18:00:00Z,2022-01-05T18:00:00Z,event,,,,day\n',
    );
    expect(stderr).toContain('calendar.ics:9: column RRULE: the event repeats');
    expect(stderr).toContain('rows read: 2, refused: 1, events: 1');
  });

  it('makes outages of measurements', async () => {
    const values = [9, 9, 9, 1, 4, 9, 9];
    const rows = values.map((value, i) => `2022-01-05T1${i}:00:00Z,${value}\n`).join('');
    const file = write('radar.csv', `timestamp,value\n${rows}`);
    await expect(run('convert', file)).rejects.toThrow('--place Kazakhstan');
    const { stdout } = await run('convert', file, '--place', 'Almaty');
    expect(stdout.split('\n')[1]).toBe(
      'Connectivity down: Almaty,2022-01-05T13:00:00Z,2022-01-05T15:00:00Z,outage,Almaty,"connectivity, CSV",measured: 28 % of the usual level,hour',
    );
    const low = await run('convert', file, '--place', 'Almaty', '--below', '0.3');
    expect(low.stdout).toContain('T13:00:00Z,2022-01-05T14:00:00Z');
    await expect(run('convert', file, '--below', '7')).rejects.toThrow(CommanderError);
  });

  it('fails where not one event is left', async () => {
    await expect(run('convert', write('none.csv', 'name,start_utc\nx,soon\n'))).rejects.toThrow(
      'there is no event in it',
    );
  });
});

describe('check', () => {
  const text =
    'name,start,end,kind,places\nx,2022-01-05 10:00,2022-01-06 10:00,outage,Almaty\n' +
    'y,2022-01-05T12:00Z,2022-01-05T14:00Z,outage,Almaty;Narnia\nz,2022-01-05,,,ALMATY\n';

  it('tells what was read and what to mind', async () => {
    const { stdout, exitCode } = await run('check', write('events.csv', text), '--places', 'Almaty,Oral');
    expect(exitCode).toBeUndefined();
    for (const line of [
      '3 rows read = 3 events + 0 refused',
      'times known: 1 to the day, 2 to the minute',
      '  x / y: 2 h, Almaty',
      'places that no account has\n  ALMATY\n  Narnia\n',
      'places spelled in more than one way\n  ALMATY / Almaty',
      'times without a zone, taken as UTC\n  z\n  x\n',
    ])
      expect(stdout).toContain(line);
  });

  it('speaks Russian where asked, the file’s own words and codes as they are', async () => {
    const file = write('events.csv', text);
    const { stdout } = await run('check', file, '--places', 'Almaty,Oral', '--language', 'ru');
    for (const line of [
      'прочитано строк: 3 = событий 3 + отклонено 0',
      'время известно: до дня — 1, до минуты — 2',
      '  x / y: 2 ч, Almaty',
      '  2022-01-05T12:00:00Z – 2022-01-05T14:00:00Z outage: y (Almaty, Narnia)',
      'места, которых нет ни у одного аккаунта\n  ALMATY\n  Narnia\n',
      'время без часового пояса, принято за UTC\n  z\n  x\n',
    ])
      expect(stdout).toContain(line);
    const json = await run('check', file, '--json', '--language', 'ru');
    expect(json.stdout).toBe((await run('check', file, '--json')).stdout);
    const converted = await run('convert', file, '--language', 'ru');
    expect(converted.stderr).toContain('прочитано строк: 3, отклонено: 0, событий: 3\n');
    expect(converted.stdout).toBe((await run('convert', file)).stdout);
    expect((await run('show', '--list', '--language', 'ru')).stdout).toMatch(/\t\d+\u00a0событи/u);
  });

  it('refuses a language that it does not speak, and says which it does', async () => {
    await expect(run('check', write('events.csv', text), '--language', 'kk')).rejects.toThrow(
      /'kk' is invalid\. Allowed choices are en, ru\./u,
    );
  });

  it('fails when a row is refused, and speaks JSON', async () => {
    const { stdout, exitCode } = await run('check', write('bad.csv', `${text}v,soon,,,\n`), '--json');
    expect(exitCode).toBe(1);
    const { rowsRead, check, rejects } = JSON.parse(stdout) as Awaited<ReturnType<typeof JSON.parse>>;
    expect([rowsRead, rejects[0].line, check.overlaps.length]).toEqual([4, 5, 1]);
  });
});
