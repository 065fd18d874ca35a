import type { Catalogue } from './catalogue.js';

/** Figures of a group beside everybody else: its words, its hours, when it was active. */
export const comparisonsMessages: Catalogue = {
  'Each dot is a word: further right it is used more by everybody, further up it is more typical of {0} ({1}, against {2} of everybody else).':
    'Каждая точка — слово: чем правее, тем чаще его употребляют все, чем выше, тем характернее оно для группы {0} ({1}, у остальных {2}).',
  'Most typical: {0}.': 'Самые характерные: {0}.',
  'Least typical: {0}.': 'Наименее характерные: {0}.',
  'A word that comes from one text posted many times stands out by that text alone; see the texts column.':
    'Слово из одного текста, размещённого много раз, выделяется уже благодаря этому тексту; см. столбец «тексты».',
  'Words of {0} against everybody else’s': 'Слова группы {0} в сравнении со словами остальных',
  'Too few words to compare those of {0}.': 'Слишком мало слов для сравнения: группа {0}.',
  word: 'слово',
  uses: 'употребления',
  'uses by others': 'употребления остальных',
  texts: 'тексты',
  'log-odds': 'логарифм отношения шансов',
  share: 'доля',
  'share of others': 'доля у остальных',
  'expected by its share': 'ожидалось по её доле',
  'within chance': 'в пределах случайного',
  'used less': 'реже обычного',
  'used more': 'чаще обычного',
  'uses by everybody': 'употребления всеми',
  'typical of the group (z)': 'характерно для группы (z)',
  '{0} of the group, {1} of others<br>in {2} by {3}<br>z {4}':
    '{0} в группе, {1} у остальных<br>{2}, {3}<br>z {4}',

  'Comments by the hour of the day, {0}: {1} beside everybody else, each as a share of its own comments.':
    'Комментарии по часам суток, {0}: группа {1} рядом с остальными, в долях собственных комментариев.',
  'The middle of its times is {0}, everybody else’s {1}.': 'Середина её времени — {0}, у остальных — {1}.',
  '{0} of its comments would have to move to another hour to have everybody’s hours':
    '{0} её комментариев пришлось бы перенести на другой час, чтобы часы стали как у всех',
  '{0}; for as many accounts of like activity drawn at random it is {1} (p {2}).':
    '{0}; у стольких же случайно взятых аккаунтов близкой активности — {1} (p {2}).',
  'Hours of {0} beside everybody else’s': 'Часы группы {0} рядом с часами остальных',
  'hour of the day, {0}': 'час суток, {0}',
  'share of comments, %': 'доля комментариев, %',

  '{0} wrote {1}, {2} of all, drawn over time above everybody else’s, {3}.':
    'Группа {0}: {1}, {2} всех; показаны по времени над комментариями остальных, {3}.',
  'It was busiest on {0}: {1}, where its share of everybody’s would have been {2}.':
    'Наибольшая активность — {0}: {1}; при её обычной доле было бы {2}.',
  'Nothing was collected in {0}, left empty.': 'Сбора не было, оставлено пустым: {0}.',
};
