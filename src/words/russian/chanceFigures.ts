import type { Catalogue } from './catalogue.js';

/** Figures of observed and expected co-actions, and of what other windows and thresholds find. */
export const chanceFiguresMessages: Catalogue = {
  'Pairs of accounts by number of co-actions: observed against chance':
    'Пары аккаунтов по числу совпадений: наблюдаемое и случайное',
  'No two accounts did the same thing within any window, so there is nothing to compare with chance.':
    'Ни в одном окне никакие два аккаунта не сделали одного и того же, поэтому сравнивать со случайным нечего.',
  'Observed pairs of accounts against those expected by chance, on a logarithmic scale.':
    'Пары аккаунтов, которые наблюдаются, и пары, которые ожидаются случайно, на логарифмической шкале.',
  trace: 'вид совпадения',
  window: 'окно',
  'co-actions': 'совпадения',
  'pairs observed': 'пар наблюдается',
  'pairs expected': 'пар ожидается',
  'beyond chance': 'сверх случайного',
  '{0} within {1}': '«{0}» в окне {1}',
  'For {0}, the observed numbers stay within chance.':
    'Вид совпадения {0}: наблюдаемое не выходит за пределы случайного.',
  'For {0}, {1} {2} or more where chance gives {3}.':
    'Вид совпадения {0}: {1:пара|пары|пар}, {1?у которой|у которых|у которых} {2:совпадение|совпадения|совпадений} или больше; случай даёт {3}.',
  'The table has {0} more.': 'В таблице есть ещё {0}.',
  'chance, {0}': 'случайное, {0}',
  'observed, {0}': 'наблюдаемое, {0}',
  'co-actions of a pair': 'совпадений у пары',
  pairs: 'пары',
  'Accounts found by window and threshold': 'Сколько аккаунтов найдено при разных окнах и порогах',
  'No window could be searched, so there is nothing to draw.':
    'Поиск не был возможен ни в одном окне, поэтому рисовать нечего.',
  'There is no plateau.': 'Плато нет.',
  rule: 'правило',
  accounts: 'аккаунты',
  'accounts, shuffled mean': 'аккаунты, среднее по перемешанным',
  'accounts, shuffled maximum': 'аккаунты, наибольшее по перемешанным',
  'pairs, shuffled mean': 'пары, среднее по перемешанным',
  'pairs, shuffled maximum': 'пары, наибольшее по перемешанным',
  plateau: 'плато',
  '{0} or more': '{0} или больше',
  '{0} to {1}': '{0}–{1}',
  'No account is found in any window ({0}), not even at {1}, so there is nothing to draw.':
    'В окне {0} не найдено ни одного аккаунта, даже при {1}, поэтому рисовать нечего.',
  'No account is found in any window ({0} to {1}), not even at {2}, so there is nothing to draw.':
    'Ни в одном окне (от {0} до {1}) не найдено ни одного аккаунта, даже при {2}, поэтому рисовать нечего.',
  'Accounts found in windows from {0}, one line for each threshold of q.':
    'Аккаунты, найденные в окне {0}; каждая линия — свой порог q.',
  'Accounts found in windows from {0} to {1}, one line for each threshold of q.':
    'Аккаунты, найденные в окнах от {0} до {1}; каждая линия — свой порог q.',
  'At {0} the windows find {1}; the grey band is what shuffled accounts give, {2} at most.':
    'При {0} в окнах найдено: {1}; серая полоса — то, что дают перемешанные аккаунты, самое большее {2}.',
  'The shaded windows, {0}, are the plateau: nearly the same accounts.':
    'Закрашенное окно ({0}) — плато: соседние окна находят почти те же аккаунты.',
  'The shaded windows, {0} to {1}, are the plateau: nearly the same accounts.':
    'Закрашенные окна (от {0} до {1}) — плато: в них находятся почти одни и те же аккаунты.',
  'shuffled accounts, {0}: at most': 'перемешанные аккаунты, {0}: самое большее',
  'shuffled accounts, {0}: on average': 'перемешанные аккаунты, {0}: в среднем',
  'shuffled, at most': 'перемешанные, самое большее',
  'shuffled, on average': 'перемешанные, в среднем',
  'window: two act together when at most so far apart':
    'окно: наибольший промежуток между совпавшими действиями',
};
