import type { Catalogue } from './catalogue.js';

/** The methods text for a paper: data, mood, stance, events, claims, software. */
export const methodsMessages: Catalogue = {
  'Methods, for a paper': 'Методы, для статьи',
  'Composed from the parameters and counts of this very run. How the comments were collected, and why, is for you to add. The same text: ':
    'Составлено по параметрам и числам именно этого прогона. Как и зачем собраны комментарии, добавьте сами. Тот же текст: ',
  'Copy the text': 'Скопировать текст',
  References: 'Литература',
  Methods: 'Методы',
  Data: 'Данные',
  'Acting together': 'Согласованные действия',
  Pairs: 'Пары',
  Groups: 'Группы',
  Floor: 'Фоновый уровень',
  'Copied texts': 'Скопированные тексты',
  'Sensitivity and power': 'Устойчивость и мощность',
  Mood: 'Настроение',
  Stance: 'Отношение',
  Events: 'События',
  'What is claimed': 'Что утверждается',
  Software: 'Программа',
  'Evidence has three levels: 0, nothing beyond chance; 1, copied: a text that was not written independently; 2, coordinated: acts together with others beyond chance. No level says that an account is fake, paid or automated, or that anybody organised what was found.':
    'Свидетельства бывают трёх уровней: 0 — ничего сверх случайного; 1 — скопировано: текст не написан независимо; 2 — согласовано: аккаунт действует вместе с другими сверх случайного. Ни один уровень не говорит, что аккаунт поддельный, оплаченный или автоматический или что найденное кто-то организовал.',
  'under {0}': 'под {0:записью|записями|записями}',
  'in {0}': 'в {0:сообществе|сообществах|сообществах}',
  ', written {0}': ', период {0}',
  'We analysed {0} by {1}{2}{3} (days in {4}).':
    'Проанализировано: {0} от {1:аккаунта|аккаунтов|аккаунтов}{2}{3} (дни по часовому поясу {4}).',
  'Of {0} rows read {1} were kept and {2} rejected, each with its reason; the SHA-256 of the input is {3}.':
    'Прочитано строк: {0}; оставлено: {1}; отклонено: {2} (у каждой указана причина). SHA-256 входных данных: {3}.',
  'All was computed with in-concert {0}, seed {1}; with the same input and parameters it gives the same numbers bit for bit.':
    'Всё вычислено программой in-concert {0}, зерно {1}; при тех же данных и параметрах она даёт те же числа бит в бит.',
  'built-in word lists': 'встроенные списки слов',
  'The mood of each comment, from −1 to +1, was scored by {0}, which knows {1} of the words on average. Means are given by bins of {2} with 95 % intervals clustered by account {3}; a bin in which nothing was collected has no value. The errors of the scorer are not in the intervals.':
    'Настроение каждого комментария, от −1 до +1, определено автоматически (оценщик: {0}); доля известных ему слов в среднем {1}. Средние даны по интервалам в {2} с 95-процентными доверительными интервалами, кластеризованными по аккаунтам {3}; там, где ничего не собрано, значения нет. Ошибки оценщика в доверительные интервалы не входят.',
  'Mean and shares were corrected for the errors of the scorer with {0} of {1} by prediction-powered inference {2}, with intervals clustered by account; {3}.':
    'Среднее и доли исправлены на ошибки оценщика по {0:размеченному комментарию|размеченным комментариям|размеченным комментариям} от {1:аккаунта|аккаунтов|аккаунтов} методом вывода с опорой на предсказания, prediction-powered inference {2}; доверительные интервалы кластеризованы по аккаунтам; {3}.',
  'the strata were those of the draw': 'слои те же, по которым составлена выборка',
  'of the strata of the draw only the weights were used': 'от слоёв выборки использованы только веса',
  'the labelled comments were taken for a plain random sample':
    'размеченные комментарии приняты за простую случайную выборку',
  'How far the level of the mood could be off was computed from the errors of the scorer on labelled texts of others ({0}, {1}) by the estimator of {2}; it is given as a band, which holds if the scorer errs here as it did there.':
    'Насколько может быть смещён уровень настроения, вычислено по ошибкам оценщика на чужих размеченных текстах ({0}, {1}) с поправкой по {2}; это полоса возможных значений, и она верна, если здесь оценщик ошибается так же, как там.',
  'The stance toward {0} ({1}), from −1 to +1, was read from the words of mood around their names in the {2} that name any; a comment that says nothing of the one it names counts as 0. Means are given by bins of {3} with 95 % intervals clustered by account {4}.':
    'Отношение к {0:объекту|объектам|объектам} ({1}), от −1 до +1, определено по словам настроения рядом с их названиями; названия встречаются в {2:комментарии|комментариях|комментариях}, а комментарий, который ничего не говорит о названном, считается за 0. Средние даны по интервалам в {3} с 95-процентными доверительными интервалами, кластеризованными по аккаунтам {4}.',
  'For {0}, the {1} hours before were compared with the {2} hours after, or with the time from start to end of an event that lasts. Intervals are percentiles of a bootstrap that draws accounts with all their comments {3}. p-values compare with dates without any event {4}, as (b + 1)/(m + 1) {5}.':
    'Для {0:события|событий|событий} {1:час|часа|часов} до начала {1?сравнивался|сравнивались|сравнивались} с {2:часом|часами|часами} после, а если событие длится — со временем от его начала до конца. Доверительные интервалы — процентили бутстрепа, который выбирает аккаунты со всеми их комментариями {3}. Значения p получены сравнением с датами без событий {4}, по формуле (b + 1)/(m + 1) {5}.',
  'The shift of the mean was split into the same people in another tone, the same people writing more or less, people who came, people who fell silent, and accounts set aside, following {0}; intervals from {1} of accounts. Jumps and slopes come from one interrupted time series with all events {2}, with autocorrelation-robust errors {3}. Changes that nobody announced were sought by penalised likelihood {4}.':
    'Сдвиг среднего разложен на части: те же люди в другом тоне, те же люди пишут больше или меньше, новички, ушедшие и отложенные аккаунты — по {0}; доверительные интервалы получены из {1:выборки|выборок|выборок} аккаунтов. Скачки и наклоны взяты из одного прерванного временного ряда со всеми событиями {2}, с ошибками, устойчивыми к автокорреляции {3}. Изменения, о которых никто не объявлял, искались методом штрафованного правдоподобия {4}.',
  'A change at an event is not yet a change because of it.':
    'Изменение во время события ещё не означает изменения из-за него.',
};
