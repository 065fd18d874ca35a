import type { Catalogue } from './catalogue.js';

/** Notes on how files were read. They are made in English and told again by `retellNote`. */
export const readingMessages: Catalogue = {
  '{0} rows without a comment id: their line stands for it':
    '{0:строка|строки|строк} без id комментария: вместо него взят номер строки',
  '{0} rows repeat a comment id and are rejected; the first of each is kept':
    '{0:строка|строки|строк} с повторным id комментария: {0?отклонена|отклонены|отклонены}; оставлена первая с каждым id',
  '{0} older versions of edited comments are rejected; the latest of each is kept':
    'прежние версии исправленных комментариев отклонены ({0}); оставлена последняя версия каждого',
  '{0} comments whose text was deleted or withheld are kept without it':
    'комментарии, текст которых удалён или скрыт ({0}), оставлены без него',
  '{0} comments without text are kept': 'комментарии без текста ({0}) оставлены',
  '{0} blank lines are not counted as rows': 'пустые строки ({0}) не считаются',
  '{0} files not read: {1}': 'не прочитаны файлы ({0}): {1}',
  '{0} files not read: {1} and {2} more': 'не прочитаны файлы ({0}): {1} и ещё {2}',
  '{0} files are read as one dataset, {1} rows':
    '{0:файл|файла|файлов} прочитано как один набор данных, {1:строка|строки|строк}',
  '{0} and {1} more like it': '{0} и таких же файлов ещё {1}',
  'read as {0}': 'формат: {0}',
  'the text is {0}': 'кодировка текста {0}',
  '1 line above the column names is not read': '1 строка над названиями столбцов не читается',
  '{0} lines above the column names are not read': 'строки над названиями столбцов ({0}) не читаются',
  'no column of comment ids: lines stand for them, and rows that are there twice are not seen':
    'столбца с id комментариев нет: вместо них взяты номера строк, и повторные строки не видны',
  'no column of texts': 'столбца с текстами нет',
  'no column of groups': 'столбца с сообществами нет',
  'no column of threads': 'столбца с ветками нет',
  'using `{0}` as account': 'аккаунт — из `{0}`',
  'using `{0}` as text': 'текст — из `{0}`',
  'using `{0}` as comment id': 'id комментария — из `{0}`',
  'using `{0}` as group': 'сообщество — из `{0}`',
  'using `{0}` as thread': 'ветка — из `{0}`',
  'using `{0}` as the comment replied to': 'комментарий, на который отвечают, — из `{0}`',
  'using `{0}` as the post quoted': 'цитируемая запись — из `{0}`',
  'using `{0}` as time, {1}': 'время — из `{0}`, {1}',
  'times are {0}': 'время: {0}',
  'UTC or with its own offset': 'UTC или со своим смещением',
  'UTC, as told': 'UTC, как указано',
  'seconds since 1970, UTC': 'секунды с 1970 года, UTC',
  'milliseconds since 1970, UTC': 'миллисекунды с 1970 года, UTC',
  'microseconds since 1970, UTC': 'микросекунды с 1970 года, UTC',
  'on the clock of {0}': 'по часам {0}',
  'day before month': 'день перед месяцем',
  'month before day': 'месяц перед днём',
  unread: 'не прочитано',
  '{0} times happened twice as clocks went back; the earlier is taken':
    '{0:момент|момента|моментов} из-за перевода часов назад {0?был|были|было} дважды; взят более ранний',
  'every time says its own zone; {0} serves for days and charts':
    'каждое время указано со своим часовым поясом; {0} служит для дней и диаграмм',
  'registration dates of accounts are not used: they do not say their time exactly':
    'даты регистрации аккаунтов не используются: время по ним нельзя определить точно',
  'registration dates of accounts are not used: they do not say their time exactly; {0}':
    'даты регистрации аккаунтов не используются: время по ним нельзя определить точно; укажите --timezone или --date-order',
  'sheet "{0}" of {1}': 'лист «{0}» из: {1}',
  'result of an earlier run': 'результат прежнего прогона',
  hidden: 'скрытый',
  'unknown type': 'неизвестный тип',
  'Bluesky posts': 'записи Bluesky',
  'Facebook comments (Graph API)': 'комментарии Facebook (Graph API)',
  'Instagram comments (Graph API)': 'комментарии Instagram (Graph API)',
  'Facepager export of Facebook comments': 'выгрузка комментариев Facebook из Facepager',
  'table of Facebook comments (fields of the Graph API)': 'таблица комментариев Facebook (поля Graph API)',
  'exportcomments.com table with profile ids': 'таблица exportcomments.com с id профилей',
  'exportcomments.com table with names': 'таблица exportcomments.com с именами',
  '4CAT table': 'таблица 4CAT',
  'JSON (lists under a list of names)': 'JSON (списки под списком названий)',
  'JSON (objects)': 'JSON (объекты)',
  'Mastodon statuses': 'записи Mastodon',
  'Reddit comments or posts (Pushshift, Arctic Shift)':
    'комментарии или записи Reddit (Pushshift, Arctic Shift)',
  'Reddit listing (API)': 'список Reddit (API)',
  'Telegram Desktop export (result.json)': 'выгрузка Telegram Desktop (result.json)',
  'Telegram messages (message_id, sender_id, text, date, channel)':
    'сообщения Telegram (message_id, sender_id, text, date, channel)',
  'VK comments (wall.getComments)': 'комментарии VK (wall.getComments)',
  'X API v1.1 posts': 'записи X (API v1.1)',
  'X API v2 posts': 'записи X (API v2)',
  "X's archive of information operations": 'архив информационных операций X',
  'YouTube comments (Data API)': 'комментарии YouTube (Data API)',
  'YouTube comments (Google Takeout)': 'комментарии YouTube (Google Takeout)',
  'Zeeschuimer items': 'данные Zeeschuimer',
  'yt-dlp info.json (times rounded by YouTube: "2 days ago")':
    'info.json от yt-dlp (время округлено самим YouTube: «2 дня назад»)',
};
