import type { Catalogue } from './catalogue.js';

/** Findings and cautions of events, what is missing for an answer, and labels too few to correct by. */
export const eventFindingsMessages: Catalogue = {
  // Who is behind a shift. "Around an event" and "during an event" are adverbials of their own.
  mood: 'настроение',
  'during “{0}”': 'во время события «{0}»',
  'around “{0}”': 'вокруг события «{0}»',
  'Who is behind a change of mood {0} cannot be said: {1}.':
    'Кто стоит за переменой настроения {0}, сказать нельзя: {1}.',
  'Who is behind a change of “{0}” {1} cannot be said: {2}.':
    'Кто стоит за изменением показателя «{0}» {1}, сказать нельзя: {2}.',
  'The mood shifted by {0} {1}; who is behind that cannot be said: {2}.':
    'Сдвиг настроения {1}: {0}; кто за ним стоит, сказать нельзя: {2}.',
  'The “{0}” shifted by {1} {2}; who is behind that cannot be said: {3}.':
    'Сдвиг показателя «{0}» {2}: {1}; кто за ним стоит, сказать нельзя: {3}.',
  'Of the shift of {0} {1}, {2} and {3}.': 'Сдвиг настроения {1} на {0} складывается так: {2} и {3}.',
  'Of the shift of “{0}” of {1} {2}, {3} and {4}.':
    'Сдвиг показателя «{0}» {2} на {1} складывается так: {3} и {4}.',
  '{0} is {1}': '{0} — {1}',
  'people who changed their tone': 'перемена тона у тех же людей',
  'people who changed': 'перемена у тех же людей',
  'the same people writing more or less': 'иная активность тех же людей',
  'people who came': 'пришедшие',
  'people who fell silent': 'замолчавшие',
  'others who fell silent': 'другие замолчавшие',
  'people cut off ({0})': 'отрезанные от сети ({0})',
  'The interval of each part holds 0: none of them is beyond chance by itself.':
    'Интервал каждой части включает 0: ни одна из них сама по себе не выходит за пределы случайного.',
  'Beyond chance by itself ({0} % interval without 0): {1}; the intervals of the other parts hold 0.':
    'Сами по себе за пределами случайного ({0}-процентный интервал не включает 0): {1}; интервалы остальных частей включают 0.',
  'Beyond chance by itself ({0} % interval without 0): {1}.':
    'Сами по себе за пределами случайного ({0}-процентный интервал не включает 0): {1}.',
  'Without the coordinated groups the shift is {0}.': 'Без согласованно действующих групп сдвиг равен {0}.',
  'Without the coordinated group the shift is {0}.': 'Без согласованно действующей группы сдвиг равен {0}.',
  'Without the {0} coordinated groups the shift is {1}.':
    'Без {0:согласованно действующей группы|согласованно действующих групп|согласованно действующих групп} сдвиг равен {1}.',
  'Without the {0} that wrote copied texts it is {1}, of which {2} is people who changed.':
    'Без {0:аккаунта|аккаунтов|аккаунтов} со скопированными текстами сдвиг равен {1}; из него {2} — перемена у тех же людей.',
  'Without the {0} that wrote copied texts, too, it is {1}, of which {2} is people who changed.':
    'Если убрать ещё и {0:аккаунт|аккаунта|аккаунтов} со скопированными текстами, сдвиг равен {1}; из него {2} — перемена у тех же людей.',
  'Without the {0} that wrote copied texts nothing can be said: {1}.':
    'Без {0:аккаунта|аккаунтов|аккаунтов} со скопированными текстами сказать ничего нельзя: {1}.',
  'Without the {0} that wrote copied texts, too, nothing can be said: {1}.':
    'Если убрать ещё и {0:аккаунт|аккаунта|аккаунтов} со скопированными текстами, сказать ничего нельзя: {1}.',
  'The others': 'Остальные',
  '{0} cannot be held against the controls ({1}: {2}): {3}.':
    '{0}: сравнить с контрольными ({1}: {2}) нельзя: {3}.',
  '{0} changed by {1} more than the controls ({2}: {3}).':
    '{0}: сдвиг отличается от сдвига у контрольных ({2}: {3}) на {1}.',
  'The places of the event ({0}) cannot be held against the others: {1}.':
    'Сравнить места события ({0}) с остальными нельзя: {1}.',
  'In {0} the mood changed by {1} more than elsewhere.':
    'Места события ({0}): сдвиг настроения отличается от сдвига в остальных местах на {1}.',
  'In {0} the “{1}” changed by {2} more than elsewhere.':
    'Места события ({0}): сдвиг показателя «{1}» отличается от сдвига в остальных местах на {2}.',
  'How often a quiet date shows as much cannot be said: {0}.':
    'Как часто столько же бывает в спокойные даты, сказать нельзя: {0}.',
  'Held against {0} that share no time, the shift has p = {1}.':
    'В сравнении со спокойными датами, которые не пересекаются по времени ({0:дата|даты|дат}), для сдвига p = {1}.',
  'Held against {0} that share no time, the shift has p = {1}, for the change of tone {2}.':
    'В сравнении со спокойными датами, которые не пересекаются по времени ({0:дата|даты|дат}), для сдвига p = {1}, для перемены тона {2}.',
  'An outage lies in its windows, so that other people could write before than after.':
    'На окна времени этого события приходится отключение интернета, так что до и после него писать могли разные люди.',

  // What the collection of the data leaves open.
  'Nothing was collected when it began: whatever changed may have changed at any time in that gap.':
    'Когда событие началось, данные не собирались: что бы ни изменилось, это могло произойти в любое время внутри пробела.',
  '{0} of the {1} hours before': 'до события {0} из {1} ч',
  '{0} of the {1} hours after': 'после события {0} из {1} ч',
  'Collected were only {0}: what was said in the rest is not known.':
    'Собрано только: {0}. Что говорили в остальное время, неизвестно.',
  'The comments come from {0} before and {1} after; those of both sides hold {2} of the comments before and {3} after. Other communities are other people: compare within the same ones.':
    'До события комментарии взяты из {0:сообщества|сообществ|сообществ}, после — из {1}; на те, что есть с обеих сторон, приходится {2} комментариев до и {3} после. Другие сообщества — другие люди: сравнивать стоит внутри одних и тех же.',

  // Names that the study gives its parts.
  other: 'прочие',
  'other places of the event': 'другие места события',
  'elsewhere or not known': 'другие места или место неизвестно',
  'before and after': 'до и после',
  'only before': 'только до',
  'only after': 'только после',
  'other groups': 'другие группы',
  'coordinated groups': 'согласованно действующие группы',
  'copied texts': 'скопированные тексты',

  // What is missing for an answer.
  '{0}: at least {1} needed, {2} found': '{0} — нужно не меньше {1}, есть {2}',
  'Cannot say: {0}.': 'Сказать нельзя: {0}.',
  'Cannot say: nothing tells {0} from the other events or the trend; leave it out or take shorter bins.':
    'Сказать нельзя: от других событий или от тренда ничем не отличить — {0}; стоит это исключить или взять более короткие интервалы.',
  'accounts before': 'аккаунты до события',
  'accounts after': 'аккаунты после события',
  'accounts in both windows': 'аккаунты в обоих окнах',
  'accounts in the windows of the event': 'аккаунты в окнах события',
  'accounts that differ': 'различающиеся аккаунты',
  'treated accounts before': 'затронутые аккаунты до события',
  'treated accounts after': 'затронутые аккаунты после события',
  'control accounts before': 'контрольные аккаунты до события',
  'control accounts after': 'контрольные аккаунты после события',
  'quiet dates that share no time': 'спокойные даты без общего времени',
  'collected bins': 'собранные интервалы',
  'collected bins before the first event': 'собранные интервалы до первого события',
  'collected bins before “{0}”': 'собранные интервалы до события «{0}»',
  'collected bins under {0} of "{1}"': 'собранные интервалы для члена ряда «{0}» (событие «{1}»)',
  'bins between the starts of “{0}” and “{1}”': 'интервалы между началом событий «{0}» и «{1}»',
  'bins that tell {0} from the rest': 'интервалы, по которым можно отличить от остального: {0}',
  'neighbouring bins that differ': 'различающиеся соседние интервалы',
  'events with collected bins': 'события с собранными интервалами',
  '{0} of "{1}"': '{0} события «{1}»',
  'the anticipation': 'предвосхищение',
  'the level': 'скачок уровня',
  'the slope': 'наклон',
  'the fade': 'затухание',
  'the rhythm': 'суточный ритм',

  // Notes beside the effects of events.
  '{0} h': '{0} ч',
  'No estimate: there is no hour that surely lies in the event, as its start and end are known too roughly.':
    'Оценки нет: ни один час не приходится на событие наверняка, так как его начало и конец известны слишком приблизительно.',
  'No estimate: {0} of the {1} before were collected; at least {2} are needed. A silence of everybody counts as not collected.':
    'Оценки нет: до события собрано {0} из {1}; нужно не меньше {2}. Общее молчание считается отсутствием сбора.',
  'No estimate: {0} of the {1} after were collected; at least {2} are needed. A silence of everybody counts as not collected.':
    'Оценки нет: после события собрано {0} из {1}; нужно не меньше {2}. Общее молчание считается отсутствием сбора.',
  'No estimate: {0} accounts in both windows; at least {1} are needed.':
    'Оценки нет: в обоих окнах {0:аккаунт|аккаунта|аккаунтов}; нужно не меньше {1}.',
  'No estimate: {0} accounts before and {1} after; at least {2} are needed on each side.':
    'Оценки нет: {0:аккаунт|аккаунта|аккаунтов} до события и {1} после; с каждой стороны нужно не меньше {2}.',
  'Compares the {0} before with the time from start to end.':
    'Сравниваются {0} до события и время от его начала до конца.',
  'Its times are known roughly: the {0} in which it may have begun or ended are left out.':
    'Время события известно приблизительно: {0}, когда оно могло начаться или закончиться, исключены.',
  'Its times are known roughly: the {0} in which it may have begun are left out.':
    'Время события известно приблизительно: {0}, когда оно могло начаться, исключены.',
  'People in the place could not post: fewer comments need not mean less interest.':
    'Люди на месте не могли писать: меньше комментариев — не обязательно меньше интереса.',
  'People in the place could not post: the difference mixes change of mind with change of who is online.':
    'Люди на месте не могли писать: разность смешивает перемену мнений и смену тех, кто в сети.',
  'Only {0} of the {1} before were collected.': 'До события собрано только {0} из {1}.',
  'Only {0} of the {1} after were collected.': 'После события собрано только {0} из {1}.',
  'The windows are not whole days, so part of the difference may be the daily rhythm.':
    'Окна не составляют целых суток, поэтому часть разности может объясняться суточным ритмом.',
  'Another event falls into these windows.': 'На эти окна приходится ещё одно событие.',
  '{0} other events fall into these windows.':
    'На эти окна {0?приходится|приходятся|приходятся} ещё {0:событие|события|событий}.',
  'No placebo p: too few quiet dates that share no time ({0}; at least {1} are needed).':
    'Без плацебо-проверки: слишком мало спокойных дат, которые не пересекаются по времени ({0}; нужно не меньше {1}).',

  // Labels too few to correct by.
  'Too few labels: {0} of {1}; at least {2} of {3} are needed.':
    'Слишком мало меток: {0} у {1:аккаунта|аккаунтов|аккаунтов}; нужно не меньше {2} у {3}.',
  'Too few labels that differ: all but {0} of {1} say the same; at least {2} others are needed.':
    'Слишком мало разных меток: из {1} все, кроме {0}, одинаковы; других нужно не меньше {2}.',
  'Too few labels of coordinated accounts: {0} of {1}; at least {2} of {3} are needed.':
    'Слишком мало меток у согласованно действующих аккаунтов: {0} у {1:аккаунта|аккаунтов|аккаунтов}; нужно не меньше {2} у {3}.',
};
