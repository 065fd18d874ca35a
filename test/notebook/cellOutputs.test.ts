import { describe, expect, it } from 'vitest';
import { collectOutputs, findFailure } from '../../scripts/notebook/cellOutputs.js';

const message = (type: string, content: Record<string, unknown>) => ({ type, parentId: 'x', content });
const stream = (name: string, text: string) => message('stream', { name, text });

describe('collectOutputs', () => {
  it('joins neighbouring texts of one stream and keeps the order', () => {
    const collector = collectOutputs();
    for (const part of [
      stream('stdout', 'a'),
      stream('stdout', 'b'),
      stream('stderr', 'c'),
      stream('stdout', 'd'),
    ]) {
      collector.add(part);
    }
    expect(collector.list().map((output) => 'text' in output && output.text)).toEqual(['ab', 'c', 'd']);
  });

  it('clears at once, or when the next output comes', () => {
    const collector = collectOutputs();
    collector.add(stream('stdout', 'a'));
    collector.add(message('clear_output', { wait: true }));
    expect(collector.list()).toHaveLength(1);
    collector.add(stream('stdout', 'b'));
    expect(collector.list()).toEqual([{ output_type: 'stream', name: 'stdout', text: 'b' }]);
    collector.add(message('clear_output', { wait: false }));
    expect(collector.list()).toEqual([]);
  });

  it('replaces only the output with the id', () => {
    const collector = collectOutputs();
    const show = (type: string, text: string, id?: string) =>
      collector.add(message(type, { data: { 'text/plain': text }, transient: { display_id: id } }));
    show('display_data', 'no id');
    show('display_data', 'old', 'one');
    show('update_display_data', 'new', 'one');
    show('update_display_data', 'lost', 'other');
    expect(collector.list().map((output) => 'data' in output && output.data['text/plain'])).toEqual([
      'no id',
      'new',
    ]);
  });
});

describe('findFailure', () => {
  it.each([
    ['stderr', [stream('stderr', 'a warning')], 'a warning'],
    ['an error output', [message('error', { ename: 'E', evalue: 'v', traceback: [] })], 'E: v'],
    ['a rejected promise', [stream('stdout', 'Promise {\n  <rejected> Error: no')], 'a promise failed'],
  ])('finds %s', (_, messages, reason) => {
    const collector = collectOutputs();
    messages.forEach((part) => collector.add(part));
    expect(findFailure(collector.list())).toContain(reason);
  });

  it('lets everything else pass', () => {
    const collector = collectOutputs();
    collector.add(stream('stdout', 'rejected rows: 0'));
    collector.add(message('display_data', { data: { 'text/html': '<b>error</b>' } }));
    expect(findFailure(collector.list())).toBeNull();
  });
});
