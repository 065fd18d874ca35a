// Makes notebooks/exports: what VK, Telegram Desktop and the YouTube Data API would give of a small invented discussion. Everybody in it,
// every id and every word is made up. `node --import tsx scripts/notebook/writeExports.ts`
import path from 'node:path';
import { simulateSection } from '../../src/simulate/simulateSection.js';
import { writeAtomically } from './notebook.js';

const day = 86_400_000;
const from = Date.UTC(2022, 0, 12);

interface Comment {
  /** Counted from 1, in time order. */
  readonly number: number;
  /** Counted from 1. */
  readonly person: number;
  readonly post: number;
  /** Seconds since 1970. */
  readonly at: number;
  readonly text: string;
}

/** Three days of one small discussion, with five accounts that post the same text within a minute, six times. */
function inventComments(seed: number): Comment[] {
  const plan = {
    name: 'same-minute',
    kind: 'same-minute',
    accounts: 5,
    rounds: 6,
    spreadSeconds: 60,
  } as const;
  const { comments } = simulateSection({
    seed,
    accounts: 90,
    comments: 300,
    from,
    to: from + 3 * day,
    outage: null,
    campaigns: [{ ...plan, stance: 'support' }],
  });
  const people = [...new Set(comments.accountId)].sort();
  const posts = [...new Set(comments.threadId)];
  return comments.text.map((text, k) => ({
    number: k + 1,
    person: people.indexOf(comments.accountId[k]!) + 1,
    post: posts.indexOf(comments.threadId[k]!) + 1,
    at: comments.createdAt[k]! / 1000,
    text,
  }));
}

/** Pages of wall.getComments. The second begins with the last comment of the first, as pages do when somebody comments meanwhile. */
function writeVk(): unknown {
  // Far above any id that the platform has given out.
  const items = inventComments(11).map(({ number, person, post, at, text }) => ({
    id: number,
    from_id: 9_000_000_000 + person,
    date: at,
    text,
    post_id: post,
    owner_id: -9_000_000_001,
    parents_stack: [],
    thread: { count: 0, items: [] },
  }));
  const deleted = {
    id: items.length + 1,
    from_id: 0,
    date: items.at(-1)!.date,
    text: '',
    post_id: 1,
    owner_id: -9_000_000_001,
    deleted: true,
  };
  const page = (some: readonly unknown[]): unknown => ({ response: { count: items.length, items: some } });
  return [page(items.slice(0, 100)), page(items.slice(99, 200)), page([...items.slice(200), deleted])];
}

/** `result.json` of Telegram Desktop: a discussion group with service messages and stickers. */
function writeTelegram(): unknown {
  const clock = (at: number) => ({
    date: new Date((at + 6 * 3600) * 1000).toISOString().slice(0, 19),
    date_unixtime: String(at),
  });
  const messages = inventComments(12).map(({ number, person, at, text }) => ({
    id: number + 1,
    type: 'message',
    ...clock(at),
    from: `Участник ${person}`,
    from_id: `user${9_000_000_000_000 + person}`,
    ...(number % 50 === 0 ? { media_type: 'sticker', sticker_emoji: '👍', text: '' } : { text }),
    text_entities: [],
  }));
  const made = {
    id: 1,
    type: 'service',
    ...clock(from / 1000),
    actor: 'Участник 1',
    actor_id: 'user9000000000001',
    action: 'create_group',
    title: 'Обсуждение',
    text: '',
    text_entities: [],
  };
  return {
    name: 'Обсуждение выдуманного канала',
    type: 'public_supergroup',
    id: 9_000_000_000_001,
    messages: [made, ...messages],
  };
}

/** Pages of commentThreads.list. The channel of one comment was deleted, so that nobody stands behind it. */
function writeYoutube(): unknown {
  const items = inventComments(13).map(({ number, person, post, at, text }) => {
    const id = `UgzInvented${String(number).padStart(4, '0')}`;
    const publishedAt = new Date(at * 1000).toISOString().replace('.000', '');
    const videoId = `invented${String(post).padStart(3, '0')}`;
    const author =
      number === 77 ? {} : { authorChannelId: { value: `UCinvented${String(person).padStart(4, '0')}` } };
    const own = {
      videoId,
      textOriginal: text,
      textDisplay: text,
      authorDisplayName: '',
      ...author,
      publishedAt,
      updatedAt: publishedAt,
    };
    const channelId = 'UCinventedChannel';
    return {
      kind: 'youtube#commentThread',
      id,
      snippet: {
        channelId,
        videoId,
        topLevelComment: { kind: 'youtube#comment', id, snippet: { channelId, ...own } },
      },
    };
  });
  const pages = [items.slice(0, 100), items.slice(100, 200), items.slice(200)];
  return pages.map((some) => ({
    kind: 'youtube#commentThreadListResponse',
    pageInfo: { resultsPerPage: 100 },
    items: some,
  }));
}

/** The files by name. The same in every run. */
export function renderExports(): Readonly<Record<string, string>> {
  const render = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    'vk-comments.json': render(writeVk()),
    'telegram-result.json': render(writeTelegram()),
    'youtube-comment-threads.json': render(writeYoutube()),
  };
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.join(import.meta.dirname, '..', '..', 'notebooks', 'exports');
  for (const [name, text] of Object.entries(renderExports())) writeAtomically(path.join(folder, name), text);
}
