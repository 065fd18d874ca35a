import { expect, it } from 'vitest';
import { describeTrace } from '../../src/words/describeTrace.js';
import { listTraceColumns } from '../../src/words/traceColumns.js';

it.each([
  ['same_text', 'same text'],
  ['near_text', 'nearly the same text'],
  ['same_link', 'same link'],
  ['same_hashtags', 'same hashtags'],
  ['same_mention', 'same account mentioned'],
  ['same_reply', 'reply to the same comment'],
  ['rapid_reply', 'first in the same thread'],
  ['same_quote', 'same post quoted or reposted'],
  ['columns:app', 'same app'],
  ['columns:my_app,photo', 'same my_app and photo'],
  ['own-trace', 'own trace'],
])('%s reads "%s"', (trace, words) => expect(describeTrace(trace)).toBe(words));

it.each<readonly [trace: string, columns: readonly string[] | null]>([
  ['same_text', null],
  ['columns:a', ['a']],
  ['columns: a b , c', ['a b', 'c']],
  ['columns:"a,b",c', ['a,b', 'c']],
  ['columns:"say ""hi""" , c', ['say "hi"', 'c']],
  ['columns:', []],
  ['columns:a,', []],
  ['columns:a,,b', []],
  ['columns:""', []],
  ['columns:"a', []],
  ['columns:"a"b', []],
])('%s has the columns %j', (trace, columns) => expect(listTraceColumns(trace)).toEqual(columns));
