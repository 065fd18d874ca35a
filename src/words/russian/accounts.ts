import type { Catalogue } from './catalogue.js';

/** Groups and accounts with their cards, on the page and in the terminal. */
export const accountsMessages: Catalogue = {
  'Account {0}: evidence level {1}, {2}': 'Аккаунт {0}: уровень свидетельств {1}, {2}',
  'Group {0}: {1} that act together beyond chance':
    'Группа {0}: {1}, {1?действующий|действующие|действующих} согласованно сверх случайного',
  'Account {0}: evidence level 0, nothing beyond chance.':
    'Аккаунт {0}: уровень свидетельств 0, ничего сверх случайного.',
  'Only accounts with evidence have a card among the results; for its signals: in-concert explain {0} FILE':
    'Карточки в результатах есть только у аккаунтов со свидетельствами; чтобы увидеть сигналы этого: in-concert explain {0} FILE',
  '{0}. Their evidence: {1}, {2}.': '{0}. Их свидетельства: {1}, {2}.',
  'Group {0}.': 'Группа {0}.',
  'The ladder of evidence': 'Лестница свидетельств',
  reached: 'уровень достигнут',
  'not reached': 'уровень не достигнут',
  Evidence: 'Свидетельства',
  '{0} of {1} of comments, strongest first': '{0} из {1:пары|пар|пар} комментариев, сначала сильнейшие',
  '(comment {0})': '(комментарий {0})',
  '(comment {0}, thread {1})': '(комментарий {0}, ветка {1})',
  'at {0}': 'адрес {0}',
  'both, letter for letter: “{0}”': 'оба, буква в букву: «{0}»',
  'first:  “{0}”': 'первый: «{0}»',
  'second: “{0}”': 'второй: «{0}»',
  '{0}first': '{0}первый',
  'copied text': 'скопированный текст',
  '{0}{1}: {2} of {3} in all': '{0}{1}: всего {2}, {3}',
  'To mind': 'На что обратить внимание',
  'not asked': '— не проверялось',
  'expected {0}': 'ожидалось {0}',
  'q with exchanged accounts {0}': 'q при обмене аккаунтов {0}',
  'q with chance in time {0}': 'q при случайном моменте {0}',

  'Acts together with': 'Действует согласованно с другими:',
  'the strongest {0} of {1}': '{0} с самой сильной связью из {1:аккаунта|аккаунтов|аккаунтов}',
  '{0}: {1} within {2} ({3}), by chance {4}, q\u00a0{5}; first in {6} of {7}{8}':
    '{0}: {1} в пределах {2} ({3}), случайно {4}, q\u00a0{5}; первый в {6} из {7}{8}',
  ', median {0} apart': ', медиана промежутка {0}',
  Signals: 'Сигналы',
  '{0}, percentile among accounts of similar activity': '{0}, процентиль среди аккаунтов близкой активности',
  '{0}: {1} ({2}){3}, from {4}': '{0}: {1} ({2}){3}, наблюдений: {4}',
  'can wrongly flag: {0}': 'невинные причины: {0}',
  'Too few data to say: {0}.': 'Слишком мало данных: {0}.',

  'Against chance': 'В сравнении со случайностью',
  '{0} ({1}), by chance {2}{3}.': '{0} ({1}), случайно {2}{3}.',
  'Proven as a whole': 'Доказана как целое',
  'Proven pair by pair': 'Доказана по парам',
  '{0}. The accounts were not shuffled in this run.': '{0}. В этом прогоне аккаунты не перемешивались.',
  '{0}: p with accounts shuffled {1}, with whole sittings shuffled {2}, shuffled among those who share each thing {3}.':
    '{0}: p при перемешивании аккаунтов {1}; целых сеансов {2}; аккаунтов, делившихся тем же, {3}.',
  'Stability over seeds of the search: {0} of 1.': 'Устойчивость при разных зёрнах поиска: {0} из 1.',
  'Members, most strongly tied first': 'Участники, сначала с самыми сильными связями',
  'and {0} more': 'и ещё {0}',
  '{0}: tied to {1}, weight {2}, {3}, {4}': '{0}: связей {1}, вес {2}, {3}, {4}',
  'mostly first': 'обычно первый',
  'mostly later': 'обычно позже',
  'now first, now later': 'то первый, то позже',
  'no order': 'порядка нет',
  '{0} ({1} of {2})': '{0} ({1} из {2})',
  'Done together': 'Сделано вместе',
  '{0}: {1} of {2}': '{0}: {1} из {2:объекта|объектов|объектов}',
  '{0}: {1} of {2} within {3}, median {4} from one to the next; {5} in all':
    '{0}: {1} от {2:участника|участников|участников} за {3}, медиана {4} от одного до следующего; всего {5}',
  'from {0}, {1} first: “{2}”': 'с {0}, первый — {1}: «{2}»',
  'Beside everybody else': 'Рядом с остальными',
  'Own words (uses here : elsewhere): {0}.': 'Собственные слова (употреблений здесь : у остальных): {0}.',
  "Hours: {0} of its comments would have to move to have everybody's hours; accounts drawn at random: {1}{2}.":
    'Часы: {0} её комментариев пришлось бы перенести, чтобы часы стали как у всех; у случайно взятых аккаунтов: {1}{2}.',
  'Thread {0}: {1}, by chance {2} (q\u00a0{3}).': 'Ветка {0}: {1}, случайно {2} (q\u00a0{3}).',

  'the same word in another spelling': 'то же слово в другом написании',
  'not in the other text': 'нет в другом тексте',
  'both the same, letter for letter': 'оба одинаковы, буква в букву',
  'the same, letter for letter': 'то же самое, буква в букву',
  'comment {0}': 'комментарий {0}',
  ', thread {0}': ', ветка {0}',
  '{0} by {1} within {2}': '{0} от {1:аккаунта|аккаунтов|аккаунтов} за {2}',

  'Groups and their evidence': 'Группы и свидетельства',
  'There is no group: no accounts act together beyond chance at q ≤ {0}. That may mean that there was no coordination, that it was too small to be told from chance, or that it left none of the traces looked for.':
    'Групп нет: никакие аккаунты не действуют согласованно сверх случайного при q ≤ {0}. Возможно, согласованности не было, или она слишком мала, чтобы отличить её от случайности, или не оставила ни одного из искомых следов.',
  'For every group, the very comments that tie its accounts, in time order, each with its distance from the first. Judge them yourself.':
    'Для каждой группы — те самые комментарии, которые связывают её аккаунты, по времени, каждый с отставанием от первого. Судить о них — читателю.',
  'How to read the comments: <mark class="different">words</mark> are not in the comment beside or above it; <mark class="spelling">words</mark> are there in another spelling. <mark>Letters</mark> look alike in Latin and Cyrillic and stand in a word of the other script; a boxed code such as <span class="unseen">U+200B</span> is a character that cannot be seen. Both hide copies from a plain search. Addresses go nowhere: a click shows them whole.':
    'Как читать комментарии: <mark class="different">слов</mark> нет в комментарии рядом или выше; <mark class="spelling">слова</mark> есть там в другом написании. <mark>Буквы</mark> похожи в латинице и кириллице и стоят в слове другой письменности; код в рамке, например <span class="unseen">U+200B</span>, — это невидимый символ. И то и другое прячет копии от простого поиска. Адреса никуда не ведут: щелчок показывает их целиком.',
  'No comments of this group are among the evidence rows.':
    'Среди строк свидетельств нет комментариев этой группы.',
  'Group {0}: {1}': 'Группа {0}: {1}',
  'tied by': 'чем связаны',
  'by chance': 'случайно',
  'p (shuffles)': 'p (перемешивание)',
  active: 'время активности',
  over: 'длительность',
  'Card: members, tests, side by side, innocent explanations':
    'Карточка: участники, проверки, тексты рядом, невинные объяснения',
  'Side by side, strongest first': 'Пары комментариев рядом, сначала сильнейшие',
  'Stability over seeds: {0} of 1.': 'Устойчивость при разных зёрнах: {0} из 1.',
  'Members, most strongly tied first. To be first is not to lead.':
    'Участники, сначала с самыми сильными связями. Быть первым не значит вести за собой.',
  Account: 'Аккаунт',
  'Tied to': 'Связей',
  Weight: 'Вес',
  First: 'Первый',
  Last: 'Последний',
  Partners: 'Партнёры',
  "Its own words, uses here and elsewhere: {0}. Its hours: {1} of the comments would have to move to have everybody's, of accounts drawn at random {2}.":
    'Собственные слова, употреблений здесь и у остальных: {0}. Часы: {1} комментариев пришлось бы перенести, чтобы часы стали как у всех, у случайно взятых аккаунтов — {2}.',

  'No account reaches evidence level 1 or 2.': 'Ни один аккаунт не достигает уровня свидетельств 1 или 2.',
  'All accounts, also those with nothing beyond chance, are in <a href="accounts.csv">accounts.csv</a>.':
    'Все аккаунты, в том числе те, у которых ничего сверх случайного нет, — в файле <a href="accounts.csv">accounts.csv</a>.',
  'The first {0} of {1} accounts at evidence level 1 or 2, highest level and smallest q first':
    'Первые {0} из {1:аккаунта|аккаунтов|аккаунтов} с уровнем свидетельств 1 или 2, сначала высший уровень и наименьшее q',
  'Accounts at evidence level 1 or 2, highest level and smallest q first':
    'Аккаунты с уровнем свидетельств 1 или 2, сначала высший уровень и наименьшее q',
  '{0}. {1}.': '{0}; {1}.',
  'Account cards': 'Карточки аккаунтов',
  'The cards of the first {0}: every rung of the ladder, the comments that are the evidence, and the innocent explanations one by one. Cards of all accounts with evidence: in-concert explain ACCOUNT --from this folder.':
    'Карточки, сначала самые сильные ({0}): каждая ступень лестницы, комментарии, которые и есть свидетельства, и невинные объяснения по одному. Карточки всех аккаунтов со свидетельствами: in-concert explain ACCOUNT --from и путь к этой папке.',
  '<span class="id">{0}</span> level {1}, {2}': '<span class="id">{0}</span> уровень {1}, {2}',
  'Evidence: {0} of {1} of comments': 'Свидетельства: {0} из {1:пары|пар|пар} комментариев',
  'Acts together with {0}': 'Действует согласованно с {0:аккаунтом|аккаунтами|аккаунтами}',
  '<span class="id">{0}</span>: {1} ({2}), by chance {3}; first in {4} of {5}{6}':
    '<span class="id">{0}</span>: {1} ({2}), случайно {3}; первый в {4} из {5}{6}',
  'Signals measure how unlike other accounts of similar activity it behaves; none is a verdict. Too few data for {0} more.':
    'Сигналы измеряют, насколько аккаунт не похож на другие аккаунты близкой активности; ни один не приговор. Слишком мало данных ещё для {0:сигнала|сигналов|сигналов}.',
  Signal: 'Сигнал',
  Percentile: 'Процентиль',
  Value: 'Значение',
  Of: 'Наблюдений',
  'Can wrongly flag': 'Невинные причины',
};
