import type { Catalogue } from './catalogue.js';

/** Kinds of co-action, to stand in the nominative. */
export const tracesMessages: Catalogue = {
  'same text': 'одинаковый текст',
  'nearly the same text': 'почти одинаковый текст',
  'same link': 'одна и та же ссылка',
  'same hashtags': 'одинаковые хэштеги',
  'same thread': 'одна и та же ветка',
  'same account mentioned': 'упоминание одного и того же аккаунта',
  'reply to the same comment': 'ответ на один и тот же комментарий',
  'first in the same thread': 'первые в одной и той же ветке',
  'same post quoted or reposted': 'цитата или репост одной и той же записи',
  'same {0}': 'одно и то же: {0}',
  '{0} and {1}': '{0} и {1}',
};
