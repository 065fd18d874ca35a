import type { Catalogue } from './catalogue.js';

/** The page itself: its programs, tables and figures, also those in notebooks. */
export const pageMessages: Catalogue = {
  'Account {name}': 'Аккаунт {name}',
  'Group {name}': 'Группа {name}',
  '{comments} comments, {partners} partners, group {group}.':
    'Комментариев: {comments}, партнёров: {partners}, группа {group}.',
  '{comments} comments, {partners} partners, in no group.':
    'Комментариев: {comments}, партнёров: {partners}, без группы.',
  '{count} accounts in the picture.': 'Аккаунтов на рисунке: {count}.',
  'Not in the picture: it is tied to nobody beyond chance, or its ties are not among the strongest.':
    'На рисунке его нет: он ни с кем не связан сверх случайного, или его связи не входят в число самых сильных.',
  'Its strongest evidence, two comments side by side:': 'Самое сильное свидетельство, два комментария рядом:',
  'What most of the group did together:': 'Что сделала вместе большая часть группы:',
  'Its comments are not on this page; they are in evidence.csv.':
    'Его комментариев на этой странице нет; они в evidence.csv.',
  'The whole card of {name}': 'Вся карточка: {name}',
  'Group {name}: evidence and card': 'Группа {name}: свидетельства и карточка',
  Close: 'Закрыть',
  'Nothing is called so. All accounts are in accounts.csv.':
    'С таким именем ничего нет. Все аккаунты — в accounts.csv.',
  '{shown} of {count} that match.': 'Показано {shown} из {count} подходящих.',
  '{count} found.': 'Найдено: {count}.',
  'An address in a comment': 'Адрес из комментария',
  'A stranger wrote it. Opening it tells the site that somebody reads about it, and when; the page there may be harmful.':
    'Его написал посторонний человек. Если открыть адрес, сайт узнает, что о нём читают и когда; страница там может быть опасной.',
  'It leads to {host}': 'Он ведёт на {host}',
  'Copy the address': 'Скопировать адрес',
  'Open in a new tab': 'Открыть в новой вкладке',
  'Copied.': 'Скопировано.',
  'The text is selected: press Ctrl+C to copy it.': 'Текст выделен: нажмите Ctrl+C, чтобы его скопировать.',
  'The chart needs JavaScript; its numbers are in the table below.':
    'Для диаграммы нужен JavaScript; её числа — в таблице ниже.',
  'The numbers as a table': 'Числа в таблице',
  '<strong>{0}</strong>: a script draws this chart. If it does not appear, trust the notebook or run its cells again.':
    '<strong>{0}</strong>: эту диаграмму рисует программа страницы. Если диаграммы не видно, отметьте блокнот как доверенный (Trust) или выполните его ячейки ещё раз.',
  '{0} more in <a href="{1}">{2}</a>.': 'Ещё {0} — в <a href="{1}">{2}</a>.',
  yes: 'да',
  no: 'нет',
  true: 'да',
  false: 'нет',
  'No rows.': 'Строк нет.',
  '{0} more {1} not shown.': '{0?Не показана|Не показаны|Не показано} ещё {0:строка|строки|строк}.',
  'a character that cannot be seen': 'символ, которого не видно',
  'a Latin letter in a Cyrillic word': 'латинская буква в слове кириллицей',
  'a Cyrillic letter in a Latin word': 'буква кириллицы в слове латиницей',
  '({0} characters in all; the whole is in evidence.csv)':
    '(всего {0:символ|символа|символов}; целиком — в evidence.csv)',
  'Repeat this run': 'Повторить этот прогон',
  'With the same input file, this gives the same results bit for bit:':
    'С тем же входным файлом эта команда даёт те же результаты бит в бит:',
  'Copy the line': 'Скопировать строку',
  'none: the comments were handed over in memory': 'нет: комментарии переданы в памяти',
  'input SHA-256': 'SHA-256 входных данных',
  windows: 'окна',
  'level (q at most)': 'порог (q не больше)',
  'p of pairs tied in the search for groups': 'p пар, которые связываются при поиске групп',
  'level of groups (p at most)': 'порог для групп (p не больше)',
  'least co-actions': 'наименьшее число совпадений',
  'comments per cell': 'комментариев в ячейке',
  'least bits of a shared text': 'наименьшее число битов общего текста',
  'bits taken off a copied text for idioms':
    'битов вычитается из скопированного текста на устойчивые обороты',
  'least similarity of nearly the same texts': 'наименьшее сходство почти одинаковых текстов',
  'least similarity of copied texts': 'наименьшее сходство скопированных текстов',
  shuffles: 'прогонов перемешивания',
  'bin of the mood series': 'интервал ряда настроения',
  seed: 'зерно',
  'time zone of this page': 'часовой пояс этой страницы',
  'studied around events': 'что изучено вокруг событий',
  mood: 'настроение',
  'bin of the interrupted series': 'интервал прерванного ряда',
  'hours before and after an event': 'часов до и после события',
  'draws of the bootstrap': 'выборок бутстрепа',
  anticipation: 'ожидание события',
  fade: 'затухание',
  controls: 'контрольные ряды',
  '{0} h': '{0} ч',
};
