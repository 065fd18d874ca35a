import type { Catalogue } from './catalogue.js';

/** What was read, which columns were used, and when nothing was collected. */
export const dataMessages: Catalogue = {
  'Data quality': 'Качество данных',
  'The comments were handed over in memory; no file was read.':
    'Комментарии переданы в памяти; файл не читался.',
  'Columns used': 'Какие столбцы использованы',
  'Notes on reading': 'Заметки о чтении',
  'Gaps in collection': 'Пропуски в сборе',
  'No gaps in collection were found.': 'Пропусков в сборе не найдено.',
  none: 'нет',
  Files: 'Файлы',
  account: 'аккаунт',
  time: 'время',
  'time of day': 'время суток',
  text: 'текст',
  'comment id': 'id комментария',
  community: 'сообщество',
  post: 'запись',
  'reply to': 'ответ на',
  '{0} rows read = {1} kept + {2} rejected': 'Прочитано строк: {0} = {1} оставлено + {2} отклонено',
  ', listed with reasons in <a href="rejects.csv">rejects.csv</a>':
    ' (список с причинами — в <a href="rejects.csv">rejects.csv</a>)',
  'File: {0}{1}, {2}.': 'Файл: {0}{1}, {2}.',
  '{0}, {1} in all; the longest:': '{0}, в сумме {1}; самые длинные:',
  '{0}, {1} in all:': '{0}, в сумме {1}:',
};
