import type { Catalogue } from './catalogue.js';

/** Mood and volume, and what the scorer's errors do to the mood. */
export const moodMessages: Catalogue = {
  'Mood and volume': 'Настроение и число комментариев',
  'Events in the chart': 'События на графике',
  'No events were given, so nothing is compared before and after.':
    'События не указаны, поэтому время до и после не сравнивается.',
  'outside the chart': 'вне графика',
  'date only': 'только дата',
  approx: 'приблизительно',
  'built-in word lists': 'встроенные списки слов',
  'own scorer': 'собственный оценщик',
  'Mood runs from −1 (negative) to +1 (positive). Scorer: {0}; it knows {1} of the words.':
    'Настроение — от −1 (отрицательное) до +1 (положительное). Оценщик настроения: {0}; он знает {1} слов.',
  'Comments by language: {0}.': 'Комментарии по языкам: {0}.',
  '{0} · outage': '{0} · отключение интернета',
  '{0} · measure': '{0} · мера властей',
  'time known: {0}': 'насколько известно время: {0}',
  'not identified': 'не определён',

  // The figure
  'Mood and comments': 'Настроение и комментарии',
  'Mood and comments, hour by hour': 'Настроение и комментарии по часам',
  'Mood and comments, day by day': 'Настроение и комментарии по дням',
  'Mood and comments, in bins of {0}': 'Настроение и комментарии, интервалы по {0}',
  '{0} (finer bins put together to be readable)': '{0} (мелкие интервалы объединены, чтобы график читался)',
  'No mood was measured in these data.': 'В этих данных настроение не измерялось.',
  'No mood could be measured.': 'Настроение измерить не удалось.',
  mood: 'настроение',
  'without coordinated': 'без действующих согласованно',
  collected: 'собрано',
  'Two charts over {0}, {1}: mood above, {2} below.': 'Два графика, {0}, {1}: вверху настроение, внизу {2}.',
  'Mood is {0} on average, on a scale from −1 to +1, and lowest ({1}) on {2}.':
    'Настроение в среднем {0} по шкале от −1 до +1; самое низкое ({1}): {2}.',
  'The busiest bin has {0} ({1}).':
    'В самом оживлённом интервале {0:комментарий|комментария|комментариев} ({1}).',
  'Nothing was collected in {0} ({1} in all), left empty on grey.':
    'Ничего не собрано: {0} (всего {1}), на графике это пустые места на сером.',
  'Nothing was collected in {0}, left empty on grey.':
    'Ничего не собрано: {0}, на графике это пустые места на сером.',
  'Shaded as outages: {0}.': 'Закрашены отключения: {0}.',
  'mood by the day': 'настроение по дням',
  'without coordinated accounts': 'без аккаунтов, действующих согласованно',
  'without coordinated %{y:.2f}': 'без действующих согласованно %{y:.2f}',
  '95 % interval': '95-процентный интервал',
  'by the hour': 'по часам',
  'by {0}': 'интервалы по {0}',
  '%{y:,} comments': 'комментариев: %{y:,}',

  // How far the scorer can be trusted
  'How far the scorer can be trusted': 'Насколько можно доверять оценщику',
  'Mean mood by part: the scorer alone, and with its errors taken into account':
    'Среднее настроение по частям: только оценщик и с учётом его ошибок',
  'Shares of classes for each part stand in': 'Доли классов для каждой части приведены в файле',
  Part: 'Часть',
  'Scorer alone': 'Только оценщик',
  'With your labels': 'С вашей разметкой',
  'Could be': 'Может быть',
  Labels: 'Размечено',
  Note: 'Примечание',
  'Without coordinated accounts': 'Без аккаунтов, действующих согласованно',
  'What coordinated accounts add': 'Сколько добавляют аккаунты, действующие согласованно',
  'After minus before': 'После минус до',
  negative: 'отрицательных',
  neutral: 'нейтральных',
  positive: 'положительных',

  // By accuracy measured elsewhere
  'To know, label some hundred of these comments: “in-concert sentiment sample” draws them, “--labels” corrects by them.':
    'Чтобы узнать это, разметьте сотню-другую этих комментариев: «in-concert sentiment sample» отбирает их, «--labels» вносит по ним поправку.',
  'These are bands of what the level could be (95 % of draws), not intervals around what was counted: that errors are the same on these comments is an assumption, and it often fails.':
    'Это границы, в которых может лежать уровень (95 % выборок), а не интервалы вокруг посчитанного: то, что ошибки на этих комментариях такие же, — допущение, и оно часто неверно.',
  'Differences over time suffer less as long as the errors stay the same.':
    'Различия во времени страдают меньше, пока ошибки остаются теми же.',
  'How often this scorer errs on texts like these has not been measured: nobody knows how far the level of the mood is off.':
    'Как часто этот оценщик ошибается на таких текстах, не измерено: никто не знает, насколько неверен уровень настроения.',
  'On labelled texts of others the scorer gave the right class to {0}.':
    'На чужих размеченных текстах оценщик верно определил класс в такой доле случаев: {0}.',
  'If it errs here as it did there, the mean mood (of −1, 0 and +1) could be {0}; the share of comments {1}.':
    'Если здесь он ошибается так же, как там, среднее настроение (из −1, 0 и +1) может составлять {0}; доля комментариев: {1}.',
  '{0} (scorer alone {1})': '{0} (только оценщик: {1})',
  '{0} ({1}, {2}, macro-F1 {3})': '{0} ({1}, {2}, macro-F1 {3})',
  'For {0} there is one set only, so how much sets differ is not in the band.':
    'Набор всего один для языков: {0}; поэтому различия между наборами в границы не входят.',
  'The {0} texts hold no neutral ones; how those are called is taken from other languages.':
    'Среди размеченных текстов нет нейтральных (язык: {0}); как оцениваются такие, взято из других языков.',
  'For {0} of the comments, in languages that are not identified or not measured, the errors are taken to be as on any of the sets.':
    'Для {0} комментариев, язык которых не определён или для которого нет измерений, ошибки приняты такими же, как на любом из наборов.',

  // By labels
  'Your {0} cannot correct the scorer.':
    'По вашей разметке ({0:комментарий|комментария|комментариев}) поправить оценщика нельзя.',
  'With your {0} the mean mood is {1} (95 % interval {2}); the scorer alone said {3}.':
    'С вашей разметкой ({0:комментарий|комментария|комментариев}) среднее настроение {1} (95-процентный интервал {2}); только оценщик давал {3}.',
  'The labels without the scorer say {0} ({1}).': 'Одна разметка без оценщика даёт {0} ({1}).',
  'The labels without the scorer say {0} ({1}); with it they are worth {2}.':
    'Одна разметка без оценщика даёт {0} ({1}); вместе с ним она стоит {2} размеченных комментариев.',
  'The labels without the scorer say {0} ({1}); the scorer adds next to nothing to them.':
    'Одна разметка без оценщика даёт {0} ({1}); оценщик почти ничего к ней не добавляет.',
  '{0} not known (scorer alone {1})': '{0} неизвестно сколько (только оценщик: {1})',
  '{0} {1} ({2}; scorer alone {3})': '{0} {1} ({2}; только оценщик: {3})',
  'Share of comments: {0}.': 'Доля комментариев: {0}.',
  'The scorer gives the class that you would give to {0} of comments ({1}).':
    'Оценщик даёт тот же класс, что и вы, в {0} комментариев ({1}).',
  'The strata are those of the draw.': 'Слои те же, что при отборе.',
  'The strata of the draw could not be made again (it was drawn with another scorer), so only the weights in the sheet are used: as right, less exact.':
    'Слои отбора восстановить не удалось (отбор делался с другим оценщиком), поэтому использованы только веса из таблицы: так же верно, но менее точно.',
  'The sheet names no strata: it is taken for a plain random sample of all comments with words, and wrong if it is none.':
    'Слои в таблице не указаны: она считается простой случайной выборкой из всех комментариев со словами; если это не так, результат неверен.',
  'The mean is of −1, 0 and +1 over comments with words.':
    'Среднее берётся из −1, 0 и +1 по комментариям со словами.',
  'The interval holds however bad the scorer is, provided rows were drawn by chance and none was skipped because it was hard; it does not know how far two people would agree.':
    'Интервал верен, каким бы плохим ни был оценщик, если строки отобраны случайно и ни одна не пропущена из-за трудности; насколько согласились бы два человека, он не учитывает.',
  '{0} not found in the data':
    '{0:размеченная строка не найдена|размеченные строки не найдены|размеченных строк не найдено} в данных',
  '{0} left empty': '{0:строка оставлена пустой|строки оставлены пустыми|строк оставлено пустыми}',
  'Prediction-powered inference with {0} of {1} from {2}; intervals are clustered by account.':
    'Вывод с опорой на предсказания (prediction-powered inference): {0:размеченный комментарий|размеченных комментария|размеченных комментариев}, {1}, файл {2}; интервалы учитывают, что комментарии одного аккаунта похожи.',
};
