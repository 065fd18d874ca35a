import type { Catalogue } from './catalogue.js';

/** Chance, statistical power, and the windows and thresholds. */
export const chanceMessages: Catalogue = {
  // Counts beside their floor.
  'Observed against chance': 'Наблюдаемое и случайное',
  'Two accounts have a co-action when both post the same thing within the window. The dashed line is what would be expected if, at each moment, whoever was active could have posted it. Full marks lie beyond chance, hollow marks within it.':
    'У двух аккаунтов есть совпадение действий, если оба в пределах окна времени пишут одно и то же. Пунктир — то, чего следовало бы ожидать, если бы в каждый момент это мог написать любой, кто был активен. Закрашенные точки лежат за пределами случайного, пустые — в его пределах.',
  'Each pair is then tested on its own. Its q is the share of false alarms to expect among all pairs that are at least as unusual: at q ≤ 0.05, about one in twenty.':
    'Затем каждая пара проверяется отдельно. Её q — доля ложных тревог, которой следует ожидать среди всех пар, не менее необычных: при q ≤ 0,05 — около одной из двадцати.',
  'Each count beside its floor: the same search on the same comments with the accounts shuffled, {0}':
    'Каждое число рядом с фоновым уровнем: тот же поиск в тех же комментариях, но аккаунты перемешаны ({0})',
  'The accounts were not shuffled, so there is no floor to hold the counts against.':
    'Аккаунты не перемешивались, поэтому сравнить числа с фоновым уровнем нельзя.',
  'Pairs beyond chance': 'Пары сверх случайного',
  'Accounts in such pairs': 'Аккаунты в таких парах',
  'Groups proven as a whole': 'Группы, доказанные как целое',
  'Accounts in such groups': 'Аккаунты в таких группах',
  Count: 'Показатель',
  Found: 'Найдено',
  'Shuffled, on average': 'При перемешивании, в среднем',
  'Shuffled, at most': 'При перемешивании, не больше',
  'Shuffled runs with as many': 'Прогоны перемешивания, где столько же',

  unknown: 'неизвестно',

  // What would have been found.
  'What would have been found': 'Что нашлось бы',
  'Campaigns of known size ({0}) were put into these comments, {1} of each kind, and the search was run again. The numbers are the share of their accounts that it found, with its 95 % interval; bold where nine in ten are found. So “nothing found” says what was findable.':
    'В эти комментарии добавлено по {1:кампании|кампании|кампаний} каждого вида и известного размера ({0}), и поиск повторён. Числа — доля их аккаунтов, которую он нашёл, с 95-процентным интервалом; жирным — там, где найдены девять из десяти. Так «ничего не найдено» говорит и о том, что можно было найти.',
  'A campaign that rewrites its texts, or keeps to one flood of comments, is harder to find than these; one that leaves several traces is easier.':
    'Кампанию, которая переписывает свои тексты или держится одного потока комментариев, найти труднее, чем эти; ту, что оставляет несколько видов следов, — легче.',
  'This was not measured in this run (it takes time): “nothing found” does not say what was findable. To measure it: in-concert analyse --power':
    'В этот раз это не измерялось (нужно время): «ничего не найдено» не говорит о том, что можно было найти. Чтобы измерить: in-concert analyse --power',
  Campaign: 'Кампания',
  'Acting together within {0}{1}': 'Согласованные действия в пределах {0}{1}',
  ', {0} taking part each time': ', каждый раз участвуют {0}',
  '"Found" means nine in ten of the accounts or more, on average over {0} of each kind injected into these comments.':
    '«Найти» значит найти не меньше девяти аккаунтов из десяти, в среднем по {0:кампании|кампаниям|кампаниям} каждого вида в этих же комментариях.',
  'Only pairs with q ≤ {0} count here; groups of weaker pairs were not looked for.':
    'Здесь считаются только пары с q ≤ {0}; группы из более слабых пар не искались.',
  'Only pairs with q ≤ {0} count here: without shuffled runs no group can be proven.':
    'Здесь считаются только пары с q ≤ {0}: без прогонов перемешивания ни одну группу доказать нельзя.',
  'Only pairs with q ≤ {0} count here: with {1} shuffled runs no group can be proven.':
    'Здесь считаются только пары с q ≤ {0}: прогонов перемешивания слишком мало ({1}), чтобы доказать хотя бы одну группу.',
  'Groups that act {0} ({1}{2}) would be found: {3}.':
    'Сколько раз группа должна действовать, {0} ({1}{2}), чтобы её удалось найти: {3}.',
  'within {0} hour{1}': 'укладываясь в {0:час|часа|часов}',
  'within {0} minute{1}': 'укладываясь в {0:минуту|минуты|минут}',
  'within {0} second{1}': 'укладываясь в {0:секунду|секунды|секунд}',
  '{0} not even with one time': '{0} — одного раза не хватит',
  '{0} not even with {1} times': '{0} — не хватит и {1:раза|раз|раз}',
  '{0} from one time on': '{0} — хватит одного раза',
  '{0} from {1} times on': '{0} — от {1:раза|раз|раз}',

  // Windows and thresholds.
  'Windows and thresholds': 'Окна и пороги',
  'The same search in windows from seconds to a day and at several thresholds, each count beside what shuffled accounts give. Each window is tested for itself, so that they can be compared; the run corrects over all its windows together, and its numbers may be lower.':
    'Тот же поиск в окнах от секунд до суток и с несколькими порогами; рядом с каждым числом — то, что дают перемешанные аккаунты. Каждое окно проверяется отдельно, чтобы их можно было сравнивать; основной анализ вносит поправку сразу на все свои окна, и его числа могут быть меньше.',
  'Where neighbouring windows find the same accounts, the result does not hang on the choice of the window. It does not say why they act together, and the window that finds most is not the best one: choosing it after a look makes every q too small.':
    'Там, где соседние окна находят одни и те же аккаунты, результат не зависит от выбора окна. Это не говорит о том, почему они действуют согласованно, и окно, которое находит больше всего, — не лучшее: если выбрать его, уже посмотрев на результат, все q окажутся занижены.',
  'Other windows and thresholds were not tried in this run.':
    'Другие окна и пороги в этот раз не пробовались.',
  'The window of {0} was left out: {1}.': 'Окно {0} пропущено: {1}.',
  'more than {0} pairs of accounts have {1} co-actions or more':
    'больше {0:пары|пар|пар} аккаунтов имеют не меньше {1:совпадения|совпадений|совпадений} действий',
  'shuffled accounts give none in any of them ({0})':
    'на перемешанных аккаунтах нигде не найден ни один ({0})',
  'shuffled accounts give {0} on average at most and {1} in the worst of {2}':
    'на перемешанных аккаунтах в среднем не больше {0}, а в худшем из {2:прогона|прогонов|прогонов} — {1}',
  'At q ≤ {0} the window of {1} finds no accounts; {2}.':
    'При q ≤ {0} окно {1} не находит ни одного аккаунта; {2}.',
  'At q ≤ {0} the windows from {1} to {2} find no accounts; {3}.':
    'При q ≤ {0} окна от {1} до {2} не находят ни одного аккаунта; {3}.',
  ', {0} within {1}': ', {0} в пределах {1}',
  'Accounts found at q ≤ {0}, each window tested for itself: {1} within {2}{3}; {4}.':
    'Аккаунтов найдено при q ≤ {0}, если проверять каждое окно отдельно: {1} в пределах {2}{3}; {4}.',
  'from {0} on nothing changes': 'начиная с {0} ничего не меняется',
  'from {0} to {1} nothing changes': 'от {0} до {1} ничего не меняется',
  'from {0} to {1} no account more, {2} less': 'от {0} к {1} ни один аккаунт не прибавляется, выпадает {2}',
  'from {0} to {1} {2} more, none less': 'от {0} к {1} прибавляется {2}, ни один не выпадает',
  'from {0} to {1} {2} more, {3} less': 'от {0} к {1} прибавляется {2}, выпадает {3}',
  'No two neighbouring windows find nearly the same accounts (Jaccard {0} or more, and more accounts than shuffled): what is found hangs on the window.':
    'Никакие два соседних окна не находят почти одни и те же аккаунты (коэффициент Жаккара не меньше {0}, и аккаунтов больше, чем при перемешивании): что найдено, зависит от окна.',
  'Plateau: the windows from {0} to {1} find nearly the same accounts, {2}; there the window hardly matters.':
    'Плато: окна от {0} до {1} находят почти одни и те же аккаунты ({2}); здесь выбор окна почти не важен.',
  'the same {0} in both': 'в обоих {0}, и это те же аккаунты',
  'the same {0} in all {1}': 'во всех {1} — {0}, и это те же аккаунты',
  '{0} in both and {1} in any': '{0} в обоих, {1} хотя бы в одном',
  '{0} in all {1} and {2} in any': '{0} во всех {1}, {2} хотя бы в одном',
  'At q ≤ {0} none is found either.': 'При q ≤ {0} тоже не найден ни один.',
  'Between q ≤ {0} and q ≤ {1} no window finds an account more or less.':
    'От q ≤ {0} до q ≤ {1} число найденных аккаунтов не меняется ни в одном окне.',
  'Between q ≤ {0} and q ≤ {1} the number changes by {2} at most, within {3}.':
    'От q ≤ {0} до q ≤ {1} число найденных меняется самое большее на {2} (окно {3}).',
  '{0} within {1} (shuffled {2} on average, {3} at most)':
    '{0} в пределах {1} (при перемешивании в среднем {2}, не больше {3})',
  'The fixed rule “{0} co-actions or more”, without a test, would take {1}.':
    'Жёсткое правило «не меньше {0:совпадения|совпадений|совпадений} действий», без проверки, выделило бы {1}.',
};
