import type { Catalogue } from './catalogue.js';

/** The innocent explanations of a card and the innocent origins of copied texts, with their numbers. */
export const cardChecksMessages: Catalogue = {
  'quotes what it answers': 'цитирует то, на что отвечает',
  'marked as a quotation': 'помечено как цитата',
  'passed on like news': 'передаётся как новость',
  'spreads like news': 'распространяется как новость',
  'share button or app': 'кнопка «поделиться» или приложение',
  'share button': 'кнопка «поделиться»',
  'slogan, petition or chain letter': 'лозунг, петиция или письмо по цепочке',
  'greeting or set phrase': 'приветствие или устойчивое выражение',
  'flood after an outage': 'наплыв после отключения интернета',
  'people of one place': 'люди из одного места',
  'people of one taste': 'люди одних вкусов',
  'on line at the same time': 'в сети в одно и то же время',
  'one popular thread': 'одна популярная ветка',
  fits: 'подходит',
  'fits in part': 'подходит отчасти',
  'does not fit': 'не подходит',
  'Innocent explanations, one by one': 'Невинные объяснения, по одному',

  'What ties the accounts is not a text, a link or a tag, so nothing was passed on in words.':
    'Аккаунты связывает не текст, не ссылка и не хэштег, то есть словами ничего не передавалось.',
  'The data do not say which comment is answered, so quotes of it cannot be told.':
    'Данные не говорят, на какой комментарий дан ответ, поэтому распознать цитаты из него нельзя.',
  'It fits all {0}. {1}': 'Подходит ко всему ({0}). {1}',
  'It fits {0} of {1}. {2}':
    'Подходит к {0} из {1:общего текста или ссылки|общих текстов или ссылок|общих текстов или ссылок}. {2}',
  'Of {0} {1} answer a comment that contains the same words.':
    'Из {0:комментария|комментариев|комментариев} на комментарий с теми же словами {1?отвечает|отвечают|отвечают} {1}.',
  'Of {0} read {1} are marked as a quotation.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} {1?помечена|помечены|помечено} как цитата {1}.',
  'Of {0} read {1} name a source of news and {2} carry the same link; {3} of {4} post like news outlets.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} источник новости {1?называет|называют|называют} {1}, одну и ту же ссылку {2?содержит|содержат|содержат} {2}; из {4:аккаунта|аккаунтов|аккаунтов} как новостные издания {3?пишет|пишут|пишут} {3}.',
  'Of {0} read {1} carry the mark of a share button or an app, {2} the same link.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} пометку кнопки «поделиться» или приложения {1?содержит|содержат|содержат} {1}, одну и ту же ссылку — {2}.',
  'Of {0} read {1} have the form of a slogan and {2} ask to be passed on or signed; no two of the accounts share another text.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} форму лозунга {1?имеет|имеют|имеют} {1}, передать дальше или подписать {2?просит|просят|просят} {2}; другого общего текста нет ни у каких двух аккаунтов.',
  'Of {0} read {1} have the form of a slogan and {2} ask to be passed on or signed; up to {3} of the accounts share another text, too.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} форму лозунга {1?имеет|имеют|имеют} {1}, передать дальше или подписать {2?просит|просят|просят} {2}; ещё один общий текст есть самое большее у {3} из аккаунтов.',
  'Of {0} read {1} greet, congratulate or condole; the longest text has {2}.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} {1?приветствует, поздравляет или соболезнует|приветствуют, поздравляют или соболезнуют|приветствуют, поздравляют или соболезнуют} {1}; в самом длинном тексте {2}.',

  'Of {0} {1} {2} the text.':
    'Из {0:копии|копий|копий} на комментарий с этим текстом {1?отвечает|отвечают|отвечают} {1}.',
  'Of {0} read {1} {2} marked as a quotation.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} {1?помечена|помечены|помечено} как цитата {1}.',
  'Spread like news, typically {0} from one account to the next: {1}.':
    'Распространялось как новость, обычно через {0} от одного аккаунта к следующему: {1}.',
  '{0} of {1} copies read name a source of news':
    'источник новости {0?называет|называют|называют} {0} из {1:прочитанной копии|прочитанных копий|прочитанных копий}',
  '{0} of {1} carry the same link': 'одну и ту же ссылку {0?содержит|содержат|содержат} {0} из {1}',
  '{0} of {1} post like news outlets':
    'как новостные издания {0?пишет|пишут|пишут} {0} из {1:аккаунта|аккаунтов|аккаунтов}',
  '{0} carry the mark of a share button or app':
    'пометку кнопки «поделиться» или приложения {0?содержит|содержат|содержат} {0}',
  '{0} are a title with one link, {1} to the same page':
    'заголовок с одной ссылкой — {0}, на одну и ту же страницу — {1}',
  'Of {0} read {1} link to {2}; {3}.':
    'Из {0:прочитанной копии|прочитанных копий|прочитанных копий} на {2} {1?ссылается|ссылаются|ссылаются} {1}; {3}.',
  '{0} of {1} read have the form of a slogan':
    'форму лозунга {0?имеет|имеют|имеют} {0} из {1:прочитанной копии|прочитанных копий|прочитанных копий}',
  '{0} of {1} read ask to be passed on or signed':
    'передать дальше или подписать {0?просит|просят|просят} {0} из {1:прочитанной копии|прочитанных копий|прочитанных копий}',
  'spread over {0} days, at most {1} accounts in an hour and {2} in a day':
    'растянуто на {0:день|дня|дней}, не больше {1:аккаунта|аккаунтов|аккаунтов} за час и {2} за сутки',
  'no two of the {0} share another copied text':
    'из {0:аккаунта|аккаунтов|аккаунтов} никакие два не имеют другого общего скопированного текста',
  'no other copied text is shared by more than {0} of the {1}':
    'любой другой скопированный текст есть не больше чем у {0} из {1:аккаунта|аккаунтов|аккаунтов}',
  'Like a slogan, petition or chain letter: {0}.': 'Похоже на лозунг, петицию или письмо по цепочке: {0}.',
  'A greeting: {0} of {1} read greet, congratulate or condole.':
    'Приветствие: {0?приветствует, поздравляет или соболезнует|приветствуют, поздравляют или соболезнуют|приветствуют, поздравляют или соболезнуют} {0} из {1:прочитанной копии|прочитанных копий|прочитанных копий}.',
  'Like a set phrase: {0}, and the {1} wrote it {2} apart or more.':
    'Похоже на устойчивое выражение: {0}; {1} {1?написал|написали|написали} его с перерывами не меньше {2}.',

  'No outage is among the events that were given.': 'Среди заданных событий нет отключений интернета.',
  '; {0} lie within an outage': '; на время отключения — {0}',
  'Within {0} h after the end of an outage lie {1} of {2} of evidence ({3}) and {4} of all comments{5}. The chance given beside the evidence already counts how many comments were written at that time, so a flood alone cannot make it.':
    'На первые {0} ч после отключения интернета {1?приходится|приходятся|приходятся} {1} из {2:свидетельства|свидетельств|свидетельств} ({3}) и {4} всех комментариев{5}. Случайный уровень, названный при свидетельствах, уже учитывает, сколько комментариев было написано в это время, так что одного наплыва для них мало.',
  'The data do not say in which thread a comment stands.':
    'Данные не говорят, в какой ветке стоит комментарий.',
  'Of {0} of comments none stands in one thread.':
    'Из {0:пары|пар|пар} комментариев ни одна не стоит целиком в одной ветке.',
  'Of {0} of comments {1} stand in one thread, in {2}; the busiest of these has {3} ({4}) and {5} of all comments.':
    'Из {0:пары|пар|пар} комментариев целиком в одной ветке {1?стоит|стоят|стоят} {1}, всего {2:ветка|ветки|веток}; на самую оживлённую из них приходится {3} ({4}) и {5} всех комментариев.',
  'The data hold no places that the accounts state.': 'В данных нет мест, которые указывают аккаунты.',
  'Of the {0} {1} state a place, too few to compare.':
    'Из {0:аккаунта|аккаунтов|аккаунтов} место {1?указывает|указывают|указывают} {1}: слишком мало для сравнения.',
  'Of {0} with a stated place {1} ({2}) state the same one, as do {3} of all accounts that state any. Places are not part of the test; the hours and news of a place are, as far as others of the place were active, too.':
    'Из {0:аккаунта|аккаунтов|аккаунтов} с указанным местом одно и то же {1?указывает|указывают|указывают} {1} ({2}); среди всех аккаунтов с указанным местом его указывают {3}. Места в проверке не участвуют; часы и новости места учтены настолько, насколько были активны и другие люди оттуда.',
  '{0} of evidence on {1} half an hour or more apart':
    '{0}, {1:отдельный случай|отдельных случая|отдельных случаев} (с перерывом от получаса)',
  '{0}. To be on line together brings people to the same thread, not to the same words: of all who wrote at that time {1} would write such a text alone.':
    '{0}. Одновременное пребывание в сети приводит людей в одну ветку, но не к одинаковым словам: из всех, кто писал в то время, такой текст независимо написали бы {1}.',
  '{0}. With whole sittings shuffled a group as strong comes up with p\u00a0{1}.':
    '{0}. При перемешивании целых сеансов столь же сильная группа получается с p\u00a0{1}.',
  '{0}, more than one sitting together explains. The pairs prove this evidence, so whole sittings were not shuffled.':
    '{0}: больше, чем объясняет один общий сеанс. Эти свидетельства доказаны по парам, поэтому целые сеансы не перемешивались.',
  '{0}: {1} {2} together may explain {3}. The pairs prove this evidence, so whole sittings were not shuffled.':
    '{0}: это {1?может|могут|могут} объяснить {1:общий сеанс|общих сеанса|общих сеансов}. Эти свидетельства доказаны по парам, поэтому целые сеансы не перемешивались.',
  'The strongest pair shares {0}, {1} of them within {2}':
    'У самой сильной пары {0:общий объект|общих объекта|общих объектов}, из них в пределах {2} — {1}',
  'alone it is too weak to be held against chance in time':
    'сама по себе она слишком слаба для сравнения со случайным моментом',
  'if only the moment were chance, p\u00a0{0} (q\u00a0{1})':
    'если случаен только момент, p\u00a0{0} (q\u00a0{1})',
  'With accounts shuffled among those who share each thing, p\u00a0{0} for the group.':
    'При перемешивании аккаунтов среди тех, кто делился тем же, p\u00a0{0} для группы.',
  'Another account shares {0} of its {1}: people who follow the same source copy the same texts, and evidence level 1 does not tell them apart from others.':
    'Ещё у одного аккаунта есть {0} из {1:его скопированного текста|его скопированных текстов|его скопированных текстов}: люди, читающие один источник, копируют одни и те же тексты, и уровень свидетельств 1 не отличает их от других.',
  'No other account shares two of its {0}, as those who follow one source would. Liking the same does not give the same words: alone, p\u00a0{1}.':
    'Ни у одного другого аккаунта нет двух из {0:его скопированного текста|его скопированных текстов|его скопированных текстов}, как было бы у читающих один источник. Одни вкусы не дают одних и тех же слов: при независимом письме p\u00a0{1}.',
};
