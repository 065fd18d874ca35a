import { describe, expect, it } from 'vitest';
import { composeFindings, type FindingInput } from '../../src/evidence/composeFindings.js';
import { listLimits } from '../../src/evidence/listLimits.js';
import type { EventEffect } from '../../src/model/event.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';

const sample = sampleAnalysis();
const input: FindingInput = { ...sample, level: 0.05 };
const effect = (event: string, estimate: number | null, half = 0.05): EventEffect => ({
  event,
  measure: 'mood',
  estimate,
  low: estimate === null ? null : estimate - half,
  high: estimate === null ? null : estimate + half,
  pPlacebo: null,
  commentsBefore: 100,
  commentsAfter: 100,
  note: '',
});
const event = (name: string, kind: 'event' | 'outage') => ({
  name,
  kind,
  start: 0,
  end: 0,
  places: [],
  source: '',
  confidence: '',
});

describe('composeFindings', () => {
  it('tells the count, the floor and what is not said', () => {
    const [coordination] = composeFindings(input);
    const level2 = sample.accounts.filter((one) => one.evidenceLevel === 2).length;
    expect(coordination!.headline).toContain(`${level2} of 4,012 accounts act together`);
    expect(coordination!.detail).toContain('with the accounts shuffled');
    expect(coordination!.detail).toContain('It is not said who they are');
  });

  it('says when there is nothing, and what that does not prove', () => {
    const nobody = sample.accounts.map((one) => ({ ...one, evidenceLevel: 0 as const, copiedTexts: 0 }));
    const [coordination, copying] = composeFindings({ ...input, accounts: nobody, groups: [] });
    expect(coordination!.headline).toMatch(/^No accounts were found/u);
    expect(coordination!.detail).toContain('does not prove that there is nothing');
    expect(copying!.headline).toMatch(/^No text was found/u);
  });

  it('tells the outage first, else the clearest change', () => {
    const effects = [effect('speech', 0.4), effect('shutdown', 0.1), effect('march', null)];
    const events = [event('speech', 'event'), event('shutdown', 'outage'), event('march', 'event')];
    expect(composeFindings({ ...input, effects, events })[2]!.headline).toMatch(
      /^During “shutdown”.*\+0\.10/u,
    );
    const noOutage = events.map((one) => ({ ...one, kind: 'event' as const }));
    expect(composeFindings({ ...input, effects, events: noOutage })[2]!.headline).toMatch(
      /^Around “speech”/u,
    );
  });

  it('says nothing of a mood it did not measure', () => {
    const none = { ...input, effects: [effect('march', null)] };
    expect(composeFindings(none)[2]!.headline).toMatch(/^Nothing can be said/u);
    expect(composeFindings({ ...input, effects: [] })[2]!.detail).toBe('No events were given.');
  });

  it('never calls anybody what nobody can know', () => {
    const words = [
      ...composeFindings(input).flatMap(({ headline, detail }) => [headline, detail]),
      ...listLimits(sample.parameters, sample.section, sample.mood, 1, []),
    ].join(' ');
    expect(words).not.toMatch(/\b(?:bots?|trolls?|inauthentic)\b/iu);
  });
});

describe('listLimits', () => {
  const list = (outages: number, silent: readonly string[] = []): string =>
    listLimits(sample.parameters, sample.section, sample.mood, outages, silent).join('\n');

  it('mentions the outage only where there was one', () => {
    expect(list(1)).toContain('During an outage');
    expect(list(0)).not.toContain('During an outage');
  });

  it('names the traces of which no comment shows anything', () => {
    expect(list(0, ['same_quote'])).toContain('No comment shows same post quoted or reposted');
    expect(list(0)).not.toContain('No comment shows');
  });

  it('counts the bins without collection', () => {
    const bins = sample.mood.series.filter((point) => !point.collected).length;
    expect(list(0)).toContain(`${bins} time bins hold no collected comments`);
  });
});
