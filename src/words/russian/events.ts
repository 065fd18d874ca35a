import type { Catalogue } from './catalogue.js';

/** The event study, and what `in-concert events` tells of a timeline. */
export const eventsMessages: Catalogue = {
  // What changed at the events
  'What changed at the events': 'Что изменилось у событий',
  'Change from before to after each event, with its 95 % interval':
    'Изменение после каждого события по сравнению с временем до него, с 95-процентным интервалом',
  'No event has enough comments before and after it to be compared.':
    'Ни у одного события нет достаточно комментариев до и после него, чтобы их сравнить.',
  'quiet dates: {0}': 'спокойные даты: {0}',
  '“Quiet dates” is the share of dates without any event that change as much: small means unusual. A change at an event is not yet a change because of it.':
    '«Спокойные даты» — доля дат без событий, в которые изменение столь же велико: чем она меньше, тем необычнее изменение. Изменение у события ещё не значит, что причина в нём.',
  'Notes to the table': 'Примечания к таблице',
  Event: 'Событие',
  'Comments before': 'Комментарии до',
  'Comments after': 'Комментарии после',
  Notes: 'Примечания',
  Mood: 'Настроение',
  'Mood without coordinated accounts': 'Настроение без аккаунтов, действующих согласованно',
  'Comments per hour': 'Комментариев в час',

  // The event study
  'Did people change, or did the people change?': 'Изменились люди или это уже другие люди?',
  'The event study was left out.': 'Изучение событий не проводилось.',
  'A mean can move because the same people write in another tone, because other people write, or because accounts that act together come in. The parts below add up to the shift; each has its own interval, from resampling accounts.':
    'Среднее может сдвинуться потому, что те же люди пишут в другом тоне, потому, что пишут другие люди, или потому, что появились аккаунты, действующие согласованно. Части ниже складываются в весь сдвиг; у каждой свой интервал, полученный повторными выборками аккаунтов.',
  'What to trust, in this order: a small p on quiet dates; a part whose interval leaves out 0; a change of the series at the event. One alone is a hint.':
    'Чему доверять, по порядку: малому p по спокойным датам; части, интервал которой не содержит 0; перемене самого ряда у события. Что-то одно — лишь намёк.',
  'Each event compares the {0} hours before it with the {1} hours after it, one that lasts with the time from its start to its end. Where only the day or the hour of an event is known, that time is left out. {2}.':
    'У каждого события сравниваются {0:час|часа|часов} до него и {1:час|часа|часов} после него, а если оно длится — время от его начала до конца. Где известен только день или час события, это время не учитывается. Всего {2:повторная выборка|повторные выборки|повторных выборок}.',
  'What the events show': 'Что показывают события',
  'The other event': 'Ещё одно событие',
  'The other {0} events': 'Остальные события: {0}',
  'Set aside, each with a part of its own:': 'Взяты отдельно, у каждой своя часть сдвига:',
  '{0} more wrote copied texts (level 1). Quotes, slogans and share buttons are copied by ordinary people, so they stay in the parts; the shift without them stands beside, to say how much hangs on them.':
    'Ещё {0:аккаунт|аккаунта|аккаунтов} {0?писал|писали|писали} скопированные тексты (уровень 1). Цитаты, лозунги и тексты кнопок «поделиться» копируют и обычные люди, поэтому эти аккаунты остаются в частях; рядом указан сдвиг без них, чтобы было видно, сколько от них зависит.',
  'Studied is the column “{0}” in place of the mood; {1} of {2} have a number there.':
    'Вместо настроения изучается столбец «{0}»; число в нём есть у {1} из {2:комментария|комментариев|комментариев}.',
  'The series stands in <a href="measure.csv">measure.csv</a>.':
    'Ряд приведён в файле <a href="measure.csv">measure.csv</a>.',
  'When places could post less than usual': 'Когда из каких мест могли писать меньше людей, чем обычно',
  'Where a measurement shows a declared outage, it says how far and when the place was cut off.':
    'Где указанное отключение видно в измерениях, они говорят, насколько и когда место было отрезано.',
  'The measurement shows nothing of {0}; it counts as declared.':
    'В измерениях не видно отключений: {0}; учитываются как указано.',
  'No account belongs to the measured {0}.': 'Измерения есть, но аккаунтов оттуда нет: {0}.',
  'Hours in which fewer than nine in ten could post are left out of the series and of quiet dates: they say who was online, not how people felt.':
    'Часы, когда писать могли меньше девяти из десяти, не входят в ряд и в спокойные даты: они говорят о том, кто был в сети, а не о настроении людей.',
  Place: 'Место',
  When: 'Когда',
  'Could post': 'Могли писать',
  'Known from': 'Откуда известно',
  'a measurement': 'измерение',
  'the timeline': 'список событий',
  'Places that fell far quieter than their own rhythm and the others’ comments explain; an outage, or something else that silenced them:':
    'Места, где стало намного тише, чем объясняют их собственный ритм и комментарии из других мест; причина — отключение или что-то ещё, что заставило их замолчать:',
  '“{0}”': '«{0}»',
  '{0}: {1}, {2} of the comments expected': '{0}: {1}, {2} ожидаемого числа комментариев',

  // Jump and slope
  'Jump and slope of the series': 'Скачок и наклон ряда',
  'All events in one model with a level, a trend and the rhythm of the day; 95 % intervals':
    'Все события в одной модели с уровнем, трендом и суточным ритмом; 95-процентные интервалы',
  jump: 'скачок',
  'slope, a day': 'наклон, в день',
  anticipation: 'ожидание события',
  fade: 'затухание',
  'Left out of the model:': 'Не вошли в модель:',
  'Jump and slope cannot be said: {0}.': 'Скачок и наклон назвать нельзя: {0}.',
  'The bins are alike beyond what the model explains; the errors allow for that within limits.':
    'Соседние интервалы похожи больше, чем объясняет модель; ошибки учитывают это лишь отчасти.',
  Term: 'Член модели',
  Estimate: 'Оценка',
  Interval: 'Интервал',
  '{0} of {1} h; errors allow for likeness over {2}.':
    '{0:интервал|интервала|интервалов} по {1} ч; ошибки учитывают сходство на протяжении {2:интервала|интервалов|интервалов}.',

  // Changes of the series by itself
  'Where the series changes by itself': 'Где ряд меняется сам',
  'Changes of the mood found without being told of any event, and the event nearest to each; {0} of {1}':
    'Перемены настроения, найденные без сведений о событиях, и ближайшее к каждой событие; {0:интервал|интервала|интервалов} по {1}',
  'Changes of the “{0}” found without being told of any event, and the event nearest to each; {1} of {2}':
    'Перемены показателя «{0}», найденные без сведений о событиях, и ближайшее к каждой событие; {1:интервал|интервала|интервалов} по {2}',
  'No lasting change of the mood stands out from the noise in {0} of {1}.':
    'Ни одна стойкая перемена настроения не выделяется из шума ({0:интервал|интервала|интервалов} по {1}).',
  'No lasting change of the “{0}” stands out from the noise in {1} of {2}.':
    'Ни одна стойкая перемена показателя «{0}» не выделяется из шума ({1:интервал|интервала|интервалов} по {2}).',
  'That does not say that there was none: short or small changes stay below what so many bins can show.':
    'Это не значит, что перемен не было: короткие или малые перемены при таком числе интервалов незаметны.',
  'Changes of the mood cannot be looked for: {0}.': 'Искать перемены настроения нельзя: {0}.',
  'Changes of the “{0}” cannot be looked for: {1}.': 'Искать перемены показателя «{0}» нельзя: {1}.',
  '{0} (nothing is known of the time between)': '{0} (о времени между ними ничего не известно)',
  'somewhere between the two times, of which nothing is known':
    'где-то между двумя моментами, о времени между которыми ничего не известно',
  'Mood before': 'Настроение до',
  'Mood after': 'Настроение после',
  '“{0}” before': '«{0}» до',
  '“{0}” after': '«{0}» после',
  'Nearest event': 'Ближайшее событие',
  'its start': 'его начало',
  'its end': 'его конец',
  'at the change': 'в момент перемены',
  '{0} after the change': 'на {0} позже перемены',
  '{0} before the change': 'на {0} раньше перемены',

  // What the command says of a timeline
  'rows read: {0}, refused: {1}, events: {2}': 'прочитано строк: {0}, отклонено: {1}, событий: {2}',
  'written: {0}': 'записано: {0}',
  'refused: {0}': 'отклонено: {0}',
  notes: 'примечания',
  events: 'события',
  refused: 'отклонённые строки',
  places: 'места',
  'overlap: two of one kind at the same time in the same place':
    'пересечения: два события одного вида в одно время в одном месте',
  'places that no account has': 'места, которых нет ни у одного аккаунта',
  'places spelled in more than one way': 'места, написанные по-разному',
  'outages without a place: nobody is taken as cut off':
    'отключения без указания места: никто не считается отрезанным',
  'outages without an end: nothing is masked': 'отключения без указания конца: ничто не исключается',
  'midnight sharp: where only the date is known, write the date alone':
    'ровно в полночь: если известна только дата, укажите одну дату',
  '{0} rows read = {1} events + {2} refused': 'прочитано строк: {0} = событий {1} + отклонено {2}',
  'times known: {0}': 'время известно: {0}',
  '{0} to the day': 'до дня — {0}',
  '{0} to the hour': 'до часа — {0}',
  '{0} to the minute': 'до минуты — {0}',
  '{0} / {1}: {2} h': '{0} / {1}: {2} ч',
  '{0} to {1} {2}': '{0} – {1} {2}',
  'times without a zone, taken as {0}': 'время без часового пояса, принято за {0}',
};
