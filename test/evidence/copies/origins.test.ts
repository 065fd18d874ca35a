import { describe, expect, it } from 'vitest';
import type { CommentInput } from '../../../src/ingest/buildTable.js';
import { inLanguage } from '../../../src/words/language.js';
import { compose, day, findCopies, kinds, minute, start, times, vocabulary } from './section.js';

describe('quotes of what is answered', () => {
  const text = 'The mayor said that nobody in this town would lose the heating before spring comes back';
  const copies = (answering: number, all: number, answered: Partial<CommentInput>): CommentInput[] => [
    { commentId: 'source', account: 'source', at: start, text: `${text}, he promised it today` },
    ...times(all, (k) => ({
      account: `reader${k}`,
      at: start + (k + 1) * 300 * minute,
      // With a word of their own they are more than echoes, which are left out from the start.
      text: `${text} ${k % 2 === 0 ? 'really' : 'promised'}`,
      ...(k < answering ? answered : {}),
    })),
  ];

  it('are told with their number', () => {
    const { texts } = findCopies(copies(21, 23, { parent: 'source' }));
    expect(texts).toHaveLength(1);
    const origin = texts[0]!.origins.find(({ kind }) => kind === 'quotes_parent')!;
    expect(origin.numbers.quoting).toBe(21);
    expect(origin.sentence).toMatch(/^Of 2[34] copies 21 answer comments that contain the text\.$/);
    expect(texts[0]!.echoes).toBe(10);
  });

  it('are found under the post, too, where the post is in the data', () => {
    const { texts } = findCopies(copies(12, 12, { thread: 'source' }));
    expect(kinds(texts[0]!)).toContain('quotes_parent');
  });

  it('are not what most of the copies do when a third answers nothing', () => {
    const { texts } = findCopies(copies(14, 21, { parent: 'source' }));
    expect(kinds(texts[0]!)).not.toContain('quotes_parent');
  });
});

describe('news', () => {
  const item =
    'Moscow will get snow on Monday and the roads will be closed, the press service of the town reported';

  it('with a source are told as such when outlets take them over one by one', () => {
    const gaps = [0, 12, 45, 200];
    const { texts } = findCopies(
      gaps.map((at, k) => ({ account: `a${k}`, at: start + at * minute, text: item })),
    );
    expect(texts).toHaveLength(1);
    expect(kinds(texts[0]!)).toEqual(['syndicated']);
    expect(texts[0]!.origins[0]!.numbers).toMatchObject({
      accounts: 4,
      marked: 4,
      quick: 0,
      medianGapSeconds: 33 * 60,
    });
  });

  it('that come from all at the same moment are not', () => {
    const { texts } = findCopies(times(4, (k) => ({ account: `a${k}`, at: start + 2000 * k, text: item })));
    expect(kinds(texts[0]!)).toEqual([]);
  });

  it('without a mark are told by the outlets that share them', () => {
    const outlets = times(6, (k) => `outlet${k}`);
    const own = outlets.flatMap((account, k) =>
      times(60, (post) => ({ account, at: start + (post * 300 + k * 7) * minute, text: compose(20) })),
    );
    const shared = times(25, (round) => {
      const text = compose(18);
      return times(2 + (round % 3), (k) => ({
        account: outlets[(round + k * 2) % 6]!,
        at: start + (round * 700 + k * 25) * minute,
        text,
      }));
    }).flat();
    const { texts, origins, withoutOrigin } = findCopies([...own, ...shared]);
    expect(texts).toHaveLength(25);
    expect(origins.syndicated).toBe(25);
    expect(withoutOrigin).toBe(0);
  });

  it('may be a link that all carry', () => {
    const text = `${compose(15)} https://news.example/a/12`;
    const { texts } = findCopies(
      times(3, (k) => ({ account: `a${k}`, at: start + k * 30 * minute, text: `${text} :${')'.repeat(k)}` })),
    );
    expect(kinds(texts[0]!)).toContain('syndicated');
  });
});

describe('share buttons', () => {
  it('give the title with the link of the page', () => {
    const text = 'Ten lakes that you have never seen in your own country https://travel.example/ten-lakes';
    const { texts } = findCopies(
      times(15, (k) => ({ account: `a${k}`, at: start + k * 400 * minute, text })),
    );
    expect(kinds(texts[0]!)).toContain('share_button');
    expect(texts[0]!.origins.find(({ kind }) => kind === 'share_button')!.sentence).toBe(
      'Of 15 copies read 15 link to travel.example; 15 are a title with one link, 15 to the same page.',
    );
  });

  it('give a template with one varying part and the mark of the app', () => {
    const { texts } = findCopies(
      times(12, (k) => ({
        account: `a${k}`,
        at: start + k * 500 * minute,
        text: `I just scored ${1000 + 37 * k} points with my farm in the golden valley via @valley https://valley.example/s/${k}`,
      })),
    );
    expect(kinds(texts[0]!)).toContain('share_button');
    expect(texts[0]!.variants).toBe(12);
  });

  it('are not what a team uses that pushes one link after the other', () => {
    const { texts } = findCopies(
      times(4, (round) =>
        times(6, (k) => ({
          account: `team${k}`,
          at: start + round * day + k * 1000,
          text: `${vocabulary.slice(round * 60 + 200, round * 60 + 210).join(' ')} https://news.example/${round}`,
        })),
      ).flat(),
    );
    expect(texts).toHaveLength(4);
    expect(texts.flatMap(kinds)).toEqual([]);
  });
});

describe('slogans and petitions', () => {
  const petition =
    'We the parents of this district ask the council to keep the old library open and to repair its roof this year';

  it('are copied, and told as a petition when many sign over days', () => {
    const planted = times(40, (k) => ({
      account: `parent${k}`,
      at: start + k * 350 * minute,
      text: petition,
    }));
    const { texts } = findCopies(planted);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ accounts: 40, comments: 40 });
    expect(texts[0]!.q).toBeLessThan(1e-6);
    expect(kinds(texts[0]!)).toEqual(['slogan']);
    expect(texts[0]!.origins[0]!.numbers).toMatchObject({ accounts: 40, overlap: 0 });
  });

  it('are no petition when all sign within the hour', () => {
    const planted = times(40, (k) => ({ account: `parent${k}`, at: start + k * minute, text: petition }));
    expect(kinds(findCopies(planted).texts[0]!)).toEqual([]);
  });

  it('are told by their form: capitals, hashtags, calls', () => {
    for (const text of [
      'BRING OUR WATER BACK BEFORE THE SUMMER COMES',
      '#WaterForNorthtown and the mayor must finally answer us #NorthtownThirsty',
      'Требуем вернуть воду в северный район нашего города!',
    ]) {
      const { texts } = findCopies(times(6, (k) => ({ account: `a${k}`, at: start + k * 9 * minute, text })));
      expect(texts, text).toHaveLength(1);
      expect(kinds(texts[0]!), text).toEqual(['slogan']);
    }
  });

  it('are told by their request to be passed on', () => {
    const text =
      'В нашем районе пропал мальчик в синей куртке и красной шапке, скопируйте и разошлите всем знакомым';
    const { texts } = findCopies(times(4, (k) => ({ account: `a${k}`, at: start + k * 9 * minute, text })));
    expect(kinds(texts[0]!)).toEqual(['slogan']);
  });

  it('do not excuse a team that shouts one slogan after the other', () => {
    const slogans = [
      'THE COUNCIL MUST RESIGN BEFORE NEXT SUNDAY',
      'NORTHTOWN WANTS ITS LIBRARY OPEN EVERY EVENING',
    ];
    const { texts } = findCopies(
      slogans.flatMap((text, round) =>
        times(6, (k) => ({ account: `team${k}`, at: start + (round * 600 + k) * minute, text })),
      ),
    );
    expect(texts).toHaveLength(2);
    expect(texts.flatMap(kinds)).toEqual([]);
  });
});

describe('quotations and greetings', () => {
  it('tells quotation marks, laws and verses', () => {
    for (const text of [
      '"A people that forgets its rivers will soon be drinking dust from empty wells"',
      'Статья 29 Конституции: каждому гарантируется свобода мысли, слова и печати без предварительного дозволения властей',
      times(8, (k) => `River ${vocabulary[300 + k]!} over the stones`).join('\n'),
    ]) {
      const { texts } = findCopies(
        times(2, (k) => ({ account: `a${k}`, at: start + k * 90 * minute, text })),
      );
      expect(texts, text).toHaveLength(1);
      expect(kinds(texts[0]!), text).toContain('quotation');
    }
  });

  it('tells a greeting', () => {
    const text = 'Царствие небесное всем погибшим, соболезнуем родным и близким каждого';
    const { texts } = findCopies(times(5, (k) => ({ account: `a${k}`, at: start + k * 5 * minute, text })));
    expect(kinds(texts[0]!)).toContain('greeting_or_idiom');
  });
});

describe('origins in Russian', () => {
  const sentenceOf = (accounts: number, text: string): string => {
    const planted = times(accounts, (k) => ({ account: `a${k}`, at: start + k * 90 * minute, text }));
    return inLanguage('ru', () => findCopies(planted).texts[0]!.origins[0]!.sentence);
  };

  it('decline their nouns and verbs after each number', () => {
    const verse = '"A people that forgets its rivers will soon be drinking dust from empty wells"';
    expect(sentenceOf(2, verse)).toBe('Из 2\u00a0прочитанных копий помечены как цитата 2.');
    expect(sentenceOf(5, verse)).toBe('Из 5\u00a0прочитанных копий помечено как цитата 5.');
    expect(sentenceOf(21, verse)).toBe('Из 21\u00a0прочитанной копии помечена как цитата 21.');
  });

  it('join reasons to a sentence', () => {
    expect(sentenceOf(6, 'BRING OUR WATER BACK BEFORE THE SUMMER COMES')).toBe(
      'Похоже на лозунг, петицию или письмо по цепочке: форму лозунга имеют 6 из 6\u00a0прочитанных копий; из 6\u00a0аккаунтов никакие два не имеют другого общего скопированного текста.',
    );
  });
});
