import type { Catalogue } from './catalogue.js';

/** What the check says to mind, and what can be asked of the data. */
export const checkAdviceMessages: Catalogue = {
  'Which accounts act in concert?': 'Какие аккаунты действуют согласованно?',
  'no account wrote more than once, and a pair needs two shared acts':
    'Ни один аккаунт не писал больше одного раза, а паре нужны два общих действия',
  'only one account wrote more than once, and a pair needs two shared acts':
    'Больше одного раза писал только один аккаунт, а паре нужны два общих действия',
  'times are whole {0}: only windows of {1} and more': 'Точность времени — {0}: годятся только окна от {1}',
  '{0} wrote more than once, {1} in all: only strong coordination will show':
    'Больше одного раза {0?писал|писали|писали} {0}, всего {1}: видна будет только сильная согласованность',
  '{0} accounts wrote more than once, {1} five times or more':
    'Больше одного раза {0?писал|писали|писали} {0:аккаунт|аккаунта|аккаунтов}, пять раз и чаще — {1}',
  '{0} with {1} comments or more wrote {2} of all: among publishers it tells who reprints or reacts to the same things, not who comments in concert':
    'У {0:аккаунта|аккаунтов|аккаунтов} с {1} и более комментариями — {2} всех комментариев: среди издателей видно, кто перепечатывает одно и то же или откликается на одно и то же, а не кто согласованно комментирует',
  'How did the mood move?': 'Как менялось настроение?',
  'there are no texts': 'Текстов нет',
  'only {0} of the texts are Russian, Kazakh or English':
    'На русском, казахском или английском языке только {0} текстов',
  '{0} give wide intervals': '{0}: интервалы будут широкими',
  '{0} of the texts are Russian, Kazakh or English': 'На русском, казахском или английском языке {0} текстов',
  '{0} comments over {1}, {2} in a known language':
    '{0:комментарий|комментария|комментариев} за {1}, на известном языке — {2}',
  'What changed at an event?': 'Что изменилось вокруг события?',
  'the comments span {0} h; before and after need days':
    'Комментарии охватывают {0} ч; чтобы сравнить «до» и «после», нужны дни',
  '{0} of {1} {2} {3} h before and the time after in the data, without a gap':
    'У {0} из {1:события|событий|событий} в данных без пропуска есть {3} ч до и время после',
  '{0} d leave few quiet dates to compare with; a week or more is better':
    'За {0:день|дня|дней} мало спокойных дат для сравнения; лучше неделя или больше',
  'the span leaves quiet dates to compare with; name the events with --events':
    'В этом сроке есть спокойные даты для сравнения; события назовите в --events',
  'At which hours do people write?': 'В какие часы пишут?',
  'the times have no hour': 'Время указано без часа',
  '{0} show no habit': '{0}: привычек не видно',
  '{0} with hours; hours are UTC here, --timezone shows the local ones':
    '{0}, час указан; часы здесь по UTC, местные покажет --timezone',
  '{0} with hours': '{0}, час указан',
  'Do places differ (communities, threads)?': 'Различаются ли места (сообщества, ветки)?',
  'no column names them; if there is one: --map group=…,thread=…':
    'Столбца с ними нет; если он есть: --map group=…,thread=…',
  'Who replies to whom?': 'Кто кому отвечает?',
  'no column tells which comment is replied to':
    'Нет столбца, который говорит, на какой комментарий дан ответ',
  '{0}; {1} answer a comment that is in the data': '{0}; на комментарий из этих данных — {1}',
  'No comment could be kept.': 'Не осталось ни одного комментария.',
  'Look at the reasons above.': 'Посмотрите причины выше.',
  '{0} of the rows cannot be used.': 'Не годятся {0} строк.',
  'See the reasons and lines above; {0} lists every such row in rejects.csv.':
    'Причины и номера строк — выше; {0} перечисляет все такие строки в rejects.csv.',
  '{0} {1} a comment id.': '{0} {0?повторяет|повторяют|повторяют} id комментария.',
  'Nothing to do: each comment is counted once. If you joined several exports, they overlap.':
    'Делать ничего не нужно: каждый комментарий учтён один раз. Если вы объединили несколько выгрузок, они пересекаются.',
  '{0} {1} account, time, place and text of another.':
    '{0} {0?повторяет|повторяют|повторяют} аккаунт, время, место и текст другого.',
  '{0} {1} account, time, place and text of another under a different id.':
    '{0} {0?повторяет|повторяют|повторяют} аккаунт, время, место и текст другого под иным id.',
  'This looks like a doubled export: export again, or remove these rows before you count anything.':
    'Похоже на удвоенную выгрузку: выгрузите заново или удалите эти строки, прежде чем что-либо считать.',
  'A few may be double clicks; if you joined several exports, look whether they overlap.':
    'Несколько таких — возможно, двойные нажатия; если вы объединили несколько выгрузок, проверьте, не пересекаются ли они.',
  '{0} are written like 1.23E+17': 'в виде 1.23E+17 {0?записан|записаны|записаны} {0}',
  '{0} of {1} long ids end in 000':
    'на 000 {0?оканчивается|оканчиваются|оканчиваются} {0} из {1:длинного id|длинных id|длинных id}',
  'The comment ids look rounded, as a spreadsheet leaves them: {0}. Different comments may have become one.':
    'Идентификаторы комментариев похожи на округлённые, какими их оставляет табличный редактор: {0}. Разные комментарии могли слиться в один.',
  'The account ids look rounded, as a spreadsheet leaves them: {0}. Different accounts may have become one.':
    'Идентификаторы аккаунтов похожи на округлённые, какими их оставляет табличный редактор: {0}. Разные аккаунты могли слиться в один.',
  'Export again and do not open the file in a spreadsheet; or import the id column there as text.':
    'Выгрузите заново и не открывайте файл в табличном редакторе; или импортируйте там столбец id как текст.',
  'There is no column of comment ids, so rows that are there twice are not seen by their id.':
    'Столбца с id комментариев нет, поэтому строки, попавшие в файл дважды, по id не видны.',
  'Name it if there is one: --map id=COLUMN.': 'Если он есть, назовите его: --map id=СТОЛБЕЦ.',
  'All comments are by one account.': 'Все комментарии написаны одним аккаунтом.',
  'Look whether the right column is used: --map account=COLUMN.':
    'Проверьте, тот ли это столбец: --map account=СТОЛБЕЦ.',
  'The times are dates without an hour: who acted within the same hour cannot be told.':
    'Время — это даты без часа: кто действовал в один и тот же час, сказать нельзя.',
  'Export with the full time if the source has it; else use --windows 86400 and read no daily rhythm.':
    'Выгрузите с полным временем, если оно есть в источнике; иначе возьмите --windows 86400 и не судите о суточном ритме.',
  'The times have whole {0} only: windows under {1} say nothing.':
    'Точность времени — {0}: окна короче {1} ни о чём не говорят.',
  'Use windows of {0} or more: --windows {1},{2}.': 'Берите окна от {0}: --windows {1},{2}.',
  '{0} of the comments are at exactly midnight ({1}): their hour is probably missing.':
    'Ровно на полночь ({1}) приходится {0} комментариев: час, вероятно, потерян.',
  'Look where these rows come from, and whether date and hour stand in two columns (--map time=…,hour=…).':
    'Посмотрите, откуда эти строки и не стоят ли дата и час в двух столбцах (--map time=…,hour=…).',
  '{0} without any comment {1} far longer than the rhythm of the section explains: collection probably failed. The longest: {2} ({3}).':
    '{0} без единого комментария намного дольше, чем объясняет ритм раздела: сбор данных, вероятно, прерывался. Самый долгий: {2} ({3}).',
  'Collect these days again. If the internet was down, say so with --events (kind outage). Such hours count as "not known", never as silence.':
    'Соберите эти дни заново. Если интернет был отключён, укажите это в --events (вид outage). Такие часы считаются неизвестными, а не тишиной.',
  'The comments span {0} years, from {1}.': 'Комментарии охватывают {0:год|года|лет}, начиная с {1}.',
  'If that is too early, look at the first rows: a wrong time column or order of day and month (--date-order).':
    'Если это слишком рано, посмотрите первые строки: возможно, взят не тот столбец времени или не тот порядок дня и месяца (--date-order).',
  'One account wrote {0} of the {1} comments ({2}).':
    'Один аккаунт написал {0} всех комментариев ({2}; всего комментариев {1}).',
  'It may be the page itself, a moderator or a placeholder for deleted accounts: leave it out if so.':
    'Это может быть сама страница, модератор или заглушка для удалённых аккаунтов: тогда исключите его.',
  '{0} of {1} wrote {2} of the comments, {3} or more each: as channels, pages and feeds do, while people who comment rarely write so much.':
    'У {0} из {1:аккаунта|аккаунтов|аккаунтов} — {2} комментариев, не меньше {3} у каждого: так пишут каналы, страницы и ленты, а комментирующие люди столько пишут редко.',
  'Look whether --map account=COLUMN names the author and not the place, and whether you meant the comments below these posts. If they are publishers: they reprint one another openly, so acting together is ordinary; intervals rest on few accounts; what readers think is not in these data.':
    'Проверьте, называет ли --map account=СТОЛБЕЦ автора, а не место, и не имели ли вы в виду комментарии под этими записями. Если это издатели, то они открыто перепечатывают друг друга, и согласованность для них обычна; интервалы опираются на немногие аккаунты; того, что думают читатели, в этих данных нет.',
  '{0} of the comments have no text ({1} empty, {2} deleted).':
    'У {0} комментариев нет текста (пустых: {1}, удалённых: {2}).',
  'If that surprises you, look whether the right column is used: --map text=COLUMN.':
    'Если это неожиданно, проверьте, тот ли это столбец: --map text=СТОЛБЕЦ.',
  '{0} of the texts are in no language that is known here (Russian, Kazakh, English), or have no words.':
    '{0} текстов написаны не на известных здесь языках (русский, казахский, английский) или не содержат слов.',
  'Copies are found in any language; the mood is not measured in others.':
    'Копии находятся на любом языке; настроение на других языках не измеряется.',
};
