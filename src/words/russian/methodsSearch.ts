import type { Catalogue } from './catalogue.js';

/** The methods text for a paper: how those who act together are searched for. */
export const methodsSearchMessages: Catalogue = {
  'Two accounts co-act when both act on the same object at most a window apart {0}. Objects were: {1}. Windows were: {2}.':
    'Действия двух аккаунтов совпадают, если оба действуют с одним объектом и между этими действиями проходит не больше окна времени {0}. Объекты: {1}. Окна: {2}.',
  'Texts were compared after folding case, look-alike letters, characters that cannot be seen, punctuation, mentions and links away.':
    'Тексты сравнивались без учёта регистра, похожих букв разных алфавитов, невидимых символов, знаков препинания, упоминаний и ссылок.',
  'Texts whose sets of words have a Jaccard similarity of {0} or more were one object, found exactly {1}.':
    'Тексты, наборы слов которых сходны по Жаккару на {0} или больше, считались одним объектом; они найдены точно, без приближений {1}.',
  'A text counted only if it has {0} bits or more under a word-bigram model of the same comments {1}, with the text itself left out.':
    'Текст учитывался, только если биграммная модель слов тех же комментариев, построенная без него самого, даёт ему {0:бит|бита|бит} или больше {1}.',
  'The statistic of a pair is the number of distinct objects it co-acted on; pairs with fewer than {0} were not considered.':
    'Статистика пары — число разных объектов, на которых действия пары совпали; пары, у которых меньше {0:такого объекта|таких объектов|таких объектов}, не рассматривались.',
  "Under the null hypothesis whoever was active at a moment could have posted what was posted then: comments in the order of time were cut into cells of {0}, and within a cell accounts are exchangeable. This holds every account's activity, every object's popularity and every moment's crowd equal.":
    'По нулевой гипотезе написанное в некоторый момент мог написать любой, кто тогда был активен: комментарии в порядке времени разделены на ячейки по {0:комментарию|комментария|комментариев}, и внутри ячейки аккаунты взаимозаменяемы. При этом не меняются активность каждого аккаунта, популярность каждого объекта и число пишущих в каждый момент.',
  'The expected number of coincident comments of a pair follows in closed form; its p-value is the upper tail of the Poisson distribution with this mean, which errs on the safe side because the statistic counts distinct objects.':
    'Ожидаемое число совпавших комментариев пары выражается формулой; p-значение пары — верхний хвост распределения Пуассона с этим средним, и ошибается оно в сторону осторожности, поскольку статистика считает разные объекты.',
  'The false discovery rate was controlled over all pairs of accounts with {0} or more, all kinds of objects and all windows together {1}; a pair counts at q ≤ {2}.':
    'Доля ложных открытий контролировалась сразу по всем парам аккаунтов, у каждого из которых {0} или больше, по всем видам объектов и по всем окнам {1}; пара засчитывается при q ≤ {2}.',
  'Each such pair was held against a second null hypothesis, which keeps who shared what and takes the moments as chance; its p-value is the upper tail of a Poisson–binomial distribution {0}. The larger of the two q-values decides.':
    'Каждая такая пара проверена и по второй нулевой гипотезе, которая сохраняет, кто чем делился, а моменты считает случайными; p-значение здесь — верхний хвост пуассон-биномиального распределения {0}. Решает большее из двух q-значений.',
  'Groups were not tested as a whole, because accounts were not shuffled.':
    'Группы в целом не проверялись, поскольку аккаунты не перемешивались.',
  "Groups are communities of the network of such pairs (Louvain's method, {0}); they were not tested as a whole.":
    'Группы — сообщества сети таких пар (лувенский метод, {0}); в целом они не проверялись.',
  'For groups, pairs with p ≤ {0} were tied, and communities of this network {1} were tested as a whole by the sum of co-actions beyond expectation. The whole search was repeated {2} on accounts shuffled in each of three ways: comment by comment within cells; sitting by sitting, a sitting ending with a pause of half an hour {3}; and among those who shared each object, where others than the group shared it.':
    'Для поиска групп связывались пары с p ≤ {0}, и сообщества этой сети {1} проверялись в целом по сумме совпадений сверх ожидаемого. Весь поиск повторён {2:раз|раза|раз} на аккаунтах, перемешанных каждым из трёх способов: по одному комментарию внутри ячеек; целыми сеансами, где сеанс заканчивается паузой в полчаса {3}; и среди тех, кто делился одним и тем же объектом, если им делилась не только группа.',
  'p = (b + 1)/(m + 1), with b of m runs whose strongest group is at least as strong {0}; runs stopped early where nothing could be proven any more {1}. A group counts at p ≤ {2} against each of the three, a member if its part exceeds chance in the group as a whole.':
    'p = (b + 1)/(m + 1), где b — число тех из m прогонов, в которых самая сильная группа не слабее {0}; прогоны прекращались раньше, если доказать уже ничего нельзя было {1}. Группа засчитывается при p ≤ {2} для каждого из трёх способов, участник — если его вклад в группу в целом превышает случайный.',
  'The stability of a group is its mean best Jaccard similarity over twenty seeds {0}.':
    'Устойчивость группы — среднее наилучшее сходство по Жаккару при двадцати разных зёрнах {0}.',
  'As a floor the same search was repeated on the same comments with accounts shuffled within cells ({0}, seed {1}). At q ≤ {2} it found {3} in the data; in the shuffled runs {4} on average and {5} at most. Groups proven as a whole: {6} in the data; in the shuffled runs {7} on average and {8} at most.':
    'Чтобы узнать фоновый уровень, тот же поиск повторён на тех же комментариях с аккаунтами, перемешанными внутри ячеек ({0}, зерно {1}). При q ≤ {2} в данных найдено: {3}; в перемешанных прогонах в среднем {4}, самое большее {5}. Групп, доказанных в целом: в данных {6}; в перемешанных прогонах в среднем {7}, самое большее {8}.',
  'A text counts as copied when several accounts wrote it (Jaccard similarity {0} or more) and independent writing does not explain it: a text of b bits, less {1} for idioms, is written by any other comment with probability 2^−b, hence a Poisson tail over the comments of an hour, a day and the whole section, corrected for the number of looks; q ≤ {2} over {3} {4}. {5} met this; at most {6} would if everybody wrote alone. To be copied is not to be coordinated.':
    'Текст считается скопированным, если его написали несколько аккаунтов (сходство по Жаккару {0} или больше) и если независимое появление этого не объясняет: текст в b бит, за вычетом {1:бита|бит|бит} на устойчивые обороты, появляется в любом другом комментарии с вероятностью 2^−b; отсюда хвост распределения Пуассона по комментариям часа, суток и всего раздела с поправкой на число проверок; q ≤ {2} по {3:разному тексту|разным текстам|разным текстам} {4}. Этому условию {5?отвечает|отвечают|отвечает} {5}; если бы каждый писал сам, их было бы не больше {6}. Скопировано ещё не значит согласовано.',
  'The search was repeated in windows of {0} and at q ≤ {1}, each window corrected for itself, beside {2}.':
    'Поиск повторён в окнах {0} и при q ≤ {1}, с поправкой для каждого окна отдельно; для сравнения взято {2:прогон|прогона|прогонов} на перемешанных аккаунтах.',
  'To know what would have been found, campaigns of {0} accounts that act together {1} times were put into the comments ({2}, {3} of each kind); the share of their accounts found is given with its 95 % interval {4}.':
    'Чтобы узнать, что было бы найдено, в комментарии добавлены кампании (аккаунтов: {0}; согласованных действий: {1}; вид совпадения: {2}; {3} каждого вида); доля найденных аккаунтов дана с 95-процентным доверительным интервалом {4}.',
};
