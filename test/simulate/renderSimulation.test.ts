import { expect, it } from 'vitest';
import { renderSimulation } from '../../src/simulate/renderSimulation.js';

it('quotes what needs quoting, ends lines with \\n, writes UTC seconds', () => {
  const files = renderSimulation({
    comments: {
      commentId: ['s1', 's2'],
      accountId: ['u1', 'u2'],
      groupId: ['g', 'g'],
      threadId: ['t1', 't1'],
      createdAt: [Date.UTC(2022, 0, 5, 10, 30, 7), Date.UTC(2022, 0, 5, 10, 30, 8)],
      text: ['says "yes", she', 'two\nlines'],
    },
    truth: [{ accountId: 'u1', role: 'ordinary', campaign: '', place: 'Almaty', language: 'ru' }],
    commentTruth: { topic: [], origin: [], mood: [] },
    events: [
      {
        name: 'Off, then on',
        start: Date.UTC(2022, 0, 5, 10, 30),
        end: Date.UTC(2022, 0, 10),
        kind: 'outage',
        places: ['Almaty', 'Kazakhstan'],
        source: 'a report',
        confidence: 'minutes',
      },
    ],
  });
  expect(files['comments.csv']).toBe(
    'comment_id,account_id,group_id,thread_id,created_at,text\n' +
      's1,u1,g,t1,2022-01-05T10:30:07Z,"says ""yes"", she"\n' +
      's2,u2,g,t1,2022-01-05T10:30:08Z,"two\nlines"\n',
  );
  expect(files['truth.csv']).toBe('account_id,role,campaign,place,language\nu1,ordinary,,Almaty,ru\n');
  expect(files['events.csv']).toBe(
    'name,start_utc,end_utc,kind,places,source,confidence\n' +
      '"Off, then on",2022-01-05T10:30:00Z,2022-01-10T00:00:00Z,outage,Almaty;Kazakhstan,a report,minutes\n',
  );
});
