import type { Catalogue } from './catalogue.js';

/** Findings, limits, the head of the report, the evidence levels and what the page leaves out. */
export const findingsMessages: Catalogue = {
  // The findings in sentences.
  'No accounts were found to act together beyond chance (false discovery rate {0}); {1}.':
    'Не найдено аккаунтов, которые действовали бы согласованно сверх случайного (доля ложных открытий {0}); {1}.',
  'That nothing was found does not prove that there is nothing: groups that act rarely or vary their texts stay below what can be seen.':
    'То, что ничего не найдено, не доказывает, что ничего нет: группы, которые действуют редко или меняют свои тексты, остаются ниже порога видимого.',
  '{0} of {1} accounts act together beyond chance; {2}.':
    '{0} из {1:аккаунта|аккаунтов|аккаунтов} {0?действует|действуют|действуют} согласованно сверх случайного; {2}.',
  'the accounts were not shuffled, so no floor is known':
    'аккаунты не перемешивались, поэтому фоновый уровень неизвестен',
  'shuffled accounts give {0} on average and {1} at most ({2})':
    'на перемешанных аккаунтах в среднем {0}, не больше {1} ({2})',
  'They form {0}, none of them proven as a whole; of such groups {1}.':
    'Они образуют {0:группу|группы|групп}, но ни одна группа не доказана как целое; для таких групп: {1}.',
  'They form {0}, {1} of them proven as a whole; of such groups {2}.':
    'Они образуют {0:группу|группы|групп}, из них доказано как целое: {1}; для таких групп: {2}.',
  '{0} of accounts {1} at a false discovery rate of {2} or less; {3}.':
    '{0} аккаунтов {0?проходит|проходят|проходят} порог доли ложных открытий {2}; {3}.',
  'Shuffled accounts give as many: read them as chance.':
    'На перемешанных аккаунтах их столько же: считайте их случайностью.',
  'They wrote {0} of the comments. It is not said who they are, or whether anybody pays them.':
    'Они написали {0} комментариев. О том, кто они и платит ли им кто-нибудь, здесь ничего не говорится.',
  'No text was found that several accounts wrote beyond independent writing.':
    'Не найдено ни одного текста, о котором можно сказать, что несколько аккаунтов написали его не независимо друг от друга.',
  '{0} wrote a text that others wrote too and that chance would hardly give twice; of the texts called copied at most {1} would be written independently, on average.':
    'У {0:аккаунта|аккаунтов|аккаунтов} есть тексты, которые написали и другие и которые случайно едва ли возникли бы дважды; среди текстов, названных скопированными, независимо написанных в среднем не больше {1}.',
  'Of none of them anything more is seen.': 'Ни у кого из них больше ничего не видно.',
  'Of {0} of them nothing more is seen.': 'У {0} из них больше ничего не видно.',
  'A text stays a copy whoever wrote it, so that shuffled accounts are no floor here. Slogans, quotes, news headlines and share buttons are copied by ordinary people: copied is not coordinated.':
    'Текст остаётся копией, кто бы его ни написал, поэтому перемешанные аккаунты здесь не дают фонового уровня. Лозунги, цитаты, заголовки новостей и тексты кнопок «поделиться» копируют обычные люди: скопировано — не значит согласовано.',
  'Nothing can be said of a change of mood around an event.':
    'О перемене настроения вокруг какого-либо события сказать ничего нельзя.',
  'No events were given.': 'События не заданы.',
  'There are too few comments or accounts around the events given.':
    'Вокруг заданных событий слишком мало комментариев или аккаунтов.',
  'During “{0}” the mood changed by {1} (95 % interval {2} to {3}) on a scale from −1 to 1.':
    'Во время события «{0}» настроение изменилось на {1} (95-процентный интервал от {2} до {3}) по шкале от −1 до 1.',
  'Around “{0}” the mood changed by {1} (95 % interval {2} to {3}) on a scale from −1 to 1.':
    'Вокруг события «{0}» настроение изменилось на {1} (95-процентный интервал от {2} до {3}) по шкале от −1 до 1.',
  'There are too few quiet dates to compare with.': 'Спокойных дат для сравнения слишком мало.',
  'Of quiet dates, a share of {0} shows as large a change.':
    'Доля спокойных дат со столь же большим изменением: {0}.',
  'With the coordinated accounts set aside it is {0}.':
    'Без согласованно действующих аккаунтов изменение равно {0}.',
  'A change of the mean can be other people writing rather than people changing their minds.':
    'Среднее может измениться и потому, что пишут другие люди, а не потому, что люди передумали.',
  'acts together with others beyond chance; that says nothing of who they are or why':
    'действует согласованно с другими сверх случайного; это ничего не говорит о том, кто они и почему',
  'wrote a text that others wrote too, beyond independent writing; quotes, slogans and share buttons are copied as well':
    'написан текст, который есть и у других и который едва ли возник независимо; цитаты, лозунги и тексты кнопок «поделиться» тоже копируют',

  // The section of findings.
  Findings: 'Выводы',
  'No coordination was found at this level (q ≤ {0}): no pair of accounts acts together beyond chance.':
    'На этом уровне (q ≤ {0}) согласованности не найдено: ни одна пара аккаунтов не действует согласованно сверх случайного.',
  'The shuffled data give the same: {0} pairs on average, {1} at most ({2}).':
    'На перемешанных данных то же: в среднем {0:пара|пары|пар}, не больше {1} ({2}).',
  'No shuffled runs were made, so there is no floor to hold these counts against.':
    'Прогонов перемешивания не было, поэтому сравнить эти числа с фоновым уровнем нельзя.',
  'The floor:': 'Фоновый уровень:',
  'the same analysis with accounts shuffled finds {0} {1} on average and {2} at most ({3}, {4} of them with any).':
    'тот же анализ с перемешанными аккаунтами находит в среднем {0:пару|пары|пар}, не больше {2} ({3}; хотя бы одна пара — в {4} из них).',
  'Shuffled accounts give as many pairs as the real ones: read the pairs below as chance.':
    'На перемешанных аккаунтах пар столько же, сколько на настоящих: считайте пары, перечисленные ниже, случайностью.',
  'Pairs acting together beyond chance': 'Пары, действующие согласованно сверх случайного',
  'Groups of such accounts': 'Группы таких аккаунтов',
  'Accounts at evidence level 2': 'Аккаунты с уровнем свидетельств 2',
  'Accounts at evidence level 1': 'Аккаунты с уровнем свидетельств 1',
  'accounts shuffled: {0} on average, {1} at most': 'на перемешанных аккаунтах: в среднем {0}, не больше {1}',
  '{0} proven as a whole': 'доказано как целое: {0}',
  'the largest has {0}; {1} proven as a whole': 'в самой большой {0}; доказано как целое: {1}',
  '{0} proven as a whole, accounts shuffled: {1} on average, {2} at most':
    'доказано как целое: {0}; на перемешанных аккаунтах: в среднем {1}, не больше {2}',
  'the largest has {0}; {1} proven as a whole, accounts shuffled: {2} on average, {3} at most':
    'в самой большой {0}; доказано как целое: {1}; на перемешанных аккаунтах: в среднем {2}, не больше {3}',
  coordinated: 'действуют согласованно',
  'coordinated; {0} of the {1} with five comments or more':
    'действуют согласованно; {0} из {1:аккаунта|аккаунтов|аккаунтов} с пятью и более комментариями',
  'copied texts, not coordinated beyond chance': 'скопированные тексты, согласованности сверх случайного нет',

  // The limits.
  Limits: 'Ограничения',
  'The run named no limits of its own.': 'Этот анализ не назвал собственных ограничений.',
  'Nothing here says who an account is, whether it is paid, or whether a program writes for it: comments alone cannot decide that.':
    'Здесь ничего не говорится о том, кто стоит за аккаунтом, платят ли ему и не пишет ли за него программа: по одним комментариям этого решить нельзя.',
  'Evidence level 2 says that accounts act together beyond chance. It does not say that they are fake, automated or paid: fans, colleagues, a family or one person with two accounts act together too.':
    'Уровень свидетельств 2 говорит, что аккаунты действуют согласованно сверх случайного. Он не говорит, что они поддельные, автоматические или оплаченные: согласованно действуют и поклонники, коллеги, семья или один человек с двумя аккаунтами.',
  'The tests allow for the hours of each account, the virality of each object, whole sittings, and who shares what. People who follow one another closely without any plan, on objects that few others share, can exceed them.':
    'Проверки учитывают часы активности каждого аккаунта, популярность каждого объекта, целые сеансы и то, кто чем делится. У людей, которые без всякого плана внимательно следят друг за другом и делятся тем, чем мало кто делится, совпадений может быть больше, чем проверки допускают.',
  'Seen are only these traces: {0}, within {1}. Texts that are rewritten each time leave none of the text traces, raids with different texts only those of replies and threads (--trace same_thread, same_reply).':
    'Видны только такие совпадения: {0}; окна времени: {1}. Тексты, которые каждый раз переписывают, не оставляют текстовых следов, а набеги с разными текстами — только следы ответов и веток (--trace same_thread, same_reply).',
  'built-in word lists': 'встроенные списки слов',
  'own scorer': 'собственный оценщик',
  'No comment shows {0}: either nobody did that, or the export does not hold it.':
    'Ни в одном комментарии нет таких следов: {0}. Либо никто этого не делал, либо в выгрузке этого нет.',
  'The accounts were not shuffled: no count has a floor, and no group can be held against chance.':
    'Аккаунты не перемешивались: ни у одного числа нет фонового уровня, и ни одну группу нельзя сравнить со случайностью.',
  'The floor comes from {0}: what chance gives less often than once in {1} may not have shown.':
    'Фоновый уровень получен за {0:прогон|прогона|прогонов} перемешивания: то, что случай даёт реже одного раза на {1}, могло не проявиться.',
  'Groups are seen from {0} shared objects on; those that act once stay unseen.':
    'Группы видны начиная с {0:общего объекта|общих объектов|общих объектов}; те, что действуют один раз, остаются незамеченными.',
  'Mood is scored by: {0}. It knows {1} % of the words on average and misses irony. Differences are more reliable than levels.':
    'Оценщик настроения: {0}. В среднем он знает {1}\u00a0% слов и не замечает иронии. Разности надёжнее самих уровней.',
  'During an outage the people of the place could not write: differences across it mix a change of mind with a change of who is on line.':
    'Во время отключения интернета люди на месте не могли писать: сравнение «до» и «после» смешивает перемену мнений и смену тех, кто в сети.',
  '{0} time bins hold no collected comments; they are gaps of the data, not silence, and are left empty.':
    'Интервалов времени без собранных комментариев: {0}; это пробелы в данных, а не молчание, и они оставлены пустыми.',
  'With fewer than 100 accounts little can be told from chance.':
    'Когда аккаунтов меньше 100, мало что можно отличить от случайности.',
  'No two neighbouring windows find nearly the same accounts: who is found hangs on the window chosen. The part on windows and thresholds shows how.':
    'Никакие два соседних окна не находят почти одни и те же аккаунты: кто найден, зависит от выбора окна. Как именно — в разделе об окнах и порогах.',

  ' and ': ', ',

  // The head of the page.
  'in-concert report': 'отчёт in-concert',
  'Who acts in concert in these comments?': 'Кто действует согласованно в этих комментариях?',
  'Who acts in concert in {0}?': 'Кто действует согласованно в файле {0}?',
  'Parts of this report': 'Разделы отчёта',
  'Skip to the findings': 'Перейти к выводам',
  '{0} by {1} under {2} in {3}{4}. Times are {5}.':
    '{0} от {1:аккаунта|аккаунтов|аккаунтов} под {2:записью|записями|записями} в {3:сообществе|сообществах|сообществах}{4}. Время: {5}.',
  '{0} by {1} under {2}{3}. Times are {4}.':
    '{0} от {1:аккаунта|аккаунтов|аккаунтов} под {2:записью|записями|записями}{3}. Время: {4}.',
  '{0} by {1} in {2}{3}. Times are {4}.':
    '{0} от {1:аккаунта|аккаунтов|аккаунтов} в {2:сообществе|сообществах|сообществах}{3}. Время: {4}.',
  '{0} by {1}{2}. Times are {3}.': '{0} от {1:аккаунта|аккаунтов|аккаунтов}{2}. Время: {3}.',

  // The evidence levels.
  'What the evidence levels mean': 'Что значат уровни свидетельств',
  'The ladder of evidence': 'Лестница свидетельств',
  Level: 'Уровень',
  'What it says': 'Что он говорит',
  'What had to be ruled out': 'Что пришлось исключить',
  'What it never says': 'Чего он никогда не говорит',
  Accounts: 'Аккаунты',
  'Nothing beyond chance': 'Ничего сверх случайного',
  Nothing: 'Ничего',
  'That the account is honest, or that it acts alone: only that these comments do not show otherwise.':
    'Что аккаунт честен или действует в одиночку: только то, что эти комментарии не показывают обратного.',
  'Copied: the texts were not written independently':
    'Скопировано: тексты возникли не независимо друг от друга',
  'That each author wrote alone: the text is too long and too unusual to be written twice by accident.':
    'Что каждый автор писал сам по себе: текст слишком длинный и слишком необычный, чтобы случайно возникнуть дважды.',
  'That anyone organised the copying. Quotes, slogans, petitions, share buttons and jokes are copied too.':
    'Что копирование кто-то организовал. Цитаты, лозунги, петиции, тексты кнопок «поделиться» и шутки тоже копируют.',
  'Coordinated: the accounts act together beyond chance':
    'Согласовано: аккаунты действуют согласованно сверх случайного',
  'That whoever was active at those moments could have posted it: accounts were exchanged within each moment, so busy hours, outages and news do not count.':
    'Что это мог написать любой, кто был активен в те моменты: аккаунты переставлялись внутри каждого момента, поэтому оживлённые часы, отключения интернета и новости не в счёт.',
  'That the accounts are fake or paid, that one person runs them, or that what they say is false.':
    'Что аккаунты поддельные или оплаченные, что их ведёт один человек или что сказанное ими — неправда.',
  'There is no level for “inauthentic”: comments cannot decide it, and this report never says it.':
    'Уровня «ненастоящий» нет: по комментариям этого не решить, и этот отчёт такого никогда не говорит.',
  'Innocent reasons for acting together': 'Невинные причины действовать согласованно',
  'Friends, families, parties and fan clubs read the same channel and answer at the same time.':
    'Друзья, семьи, партии и клубы поклонников читают один и тот же канал и отвечают в одно и то же время.',
  'A petition, a chain letter or a call to share asks people to copy a text.':
    'Петиция, «письмо счастья» или призыв поделиться просят скопировать текст.',
  'A news item, an app or a share button puts the same words or link into many hands at once.':
    'Новость, приложение или кнопка «поделиться» дают одни и те же слова или ссылку сразу многим.',
  'One person uses two accounts openly, or an organisation posts from its branches.':
    'Один человек открыто пользуется двумя аккаунтами, или организация пишет от имени своих отделений.',
  'An error in collecting the data stored the same comment twice under two names.':
    'Из-за ошибки при сборе данных один и тот же комментарий сохранён дважды под двумя именами.',

  // What the page leaves out.
  'What this page leaves out': 'Чего нет на этой странице',
  'The page stays small enough to open and to send, whatever the size of the data: lists are cut after the strongest, long series are drawn in wider bins, and the charts say so. The files beside it have everything.':
    'Каков бы ни был объём данных, страница остаётся достаточно небольшой, чтобы её открыть и переслать: в списках оставлено самое сильное, длинные ряды нарисованы с более широкими интервалами, и на графиках об этом сказано. В файлах рядом с отчётом есть всё.',
  'Nothing of the findings: all groups, accounts with evidence and ties are on it.':
    'Из выводов ничего не пропущено: все группы, аккаунты со свидетельствами и связи показаны здесь.',
  '{0} of {1} groups; all are in {2}': 'группы: {0} из {1}; все — в {2}',
  '{0} of {1} accounts at evidence level 1 or 2; all are in {2}':
    'аккаунты с уровнем свидетельств 1 или 2: {0} из {1}; все — в {2}',
  '{0} of {1} copied texts; all are in {2}': 'скопированные тексты: {0} из {1}; все — в {2}',
  '{0} of {1} accounts of the network are drawn; all are in {2}':
    'аккаунты на изображении сети: {0} из {1}; все — в {2}',
  'the first comments of each group; all {0} that tie the groups are in {1}':
    'первые комментарии каждой группы; все комментарии, которые связывают группы ({0}), — в {1}',
};
