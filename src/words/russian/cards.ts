import type { Catalogue } from './catalogue.js';

/** Cards of accounts and groups: rungs of the ladder, evidence, what to mind. */
export const cardsMessages: Catalogue = {
  'nothing beyond chance': 'ничего сверх случайного',
  copied: 'скопированные тексты',
  '{0}coordinated': '{0}согласованные действия',
  'none: nothing has to be ruled out for it': 'нет: исключать для этого нечего',
  'each author wrote alone': 'каждый автор писал независимо',
  'whoever was active at those moments could have posted it; then: who shared what is kept, the moment is chance':
    'это мог написать любой, кто был активен в те же моменты; затем: кто чем делился, остаётся как есть, случаен только момент',
  'in the whole section': 'во всей выборке',
  'within {0}': 'в пределах {0}',
  '{0} over the whole section': '{0} во всей выборке',
  'The accounts were not shuffled, so no floor is known.':
    'Аккаунты не перемешивались, поэтому фоновый уровень неизвестен.',
  '{0} of {1} show nothing beyond chance.':
    'Ничего сверх случайного нет у {0} из {1:аккаунта|аккаунтов|аккаунтов}.',
  '{0}, and nothing in them beyond chance. That does not say that the account is honest or acts alone.':
    '{0}, и ничего сверх случайного в них нет. Это не значит, что аккаунт честен или действует один.',
  '{0}, in which more was found.': '{0}; найдено и нечто большее.',
  'If everybody wrote alone, at most {0} of {1} would be called copied as these were; {2} were.':
    'Если бы каждый писал независимо, по тому же правилу скопированными были бы признаны не больше {0} из {1:текста|текстов|текстов}; признано {2}.',
  'None of its texts is shared with others and too unusual to be written twice by accident (q ≤ {0}).':
    'Среди его текстов нет такого, который есть и у других и слишком необычен, чтобы быть написанным дважды случайно (q ≤ {0}).',
  'accounts besides the first with its least likely text {0}':
    'аккаунты, кроме первого, с самым маловероятным из его текстов {0}',
  '{0} of it {1} not written independently. The least likely has {2} bits: {3} more {4} wrote it {5}, by chance {6} would (q\u00a0{7}).':
    '{0} этого аккаунта {0?написан|написаны|написаны} не независимо от других. В самом маловероятном {2:бит|бита|бит}: {5} его {3?написал|написали|написали} ещё {3:аккаунт|аккаунта|аккаунтов}, случайно ожидалось бы {6} (q\u00a0{7}).',
  'With no account does it share {0} or more within the windows looked at.{1}':
    'Ни с одним аккаунтом у него нет {0:общего объекта|общих объектов|общих объектов} и более в рассмотренных окнах.{1}',
  ', against chance in time alone q\u00a0{0}': ', если случаен только момент, q\u00a0{0}',
  'not beyond chance at q ≤ {0}': 'не сверх случайного при q ≤ {0}',
  'things shared with {0}: {1}': 'общие объекты с аккаунтом {0}: {1}',
  'Its strongest pair, with {0} ({1}), has {2} where chance gives {3}: {4} (against exchanged accounts q\u00a0{5}{6}).{7}':
    'Самая сильная пара — с аккаунтом {0} ({1}): {2}, случайно ожидалось бы {3}; это {4} (при обмене аккаунтов q\u00a0{5}{6}).{7}',
  'accounts {0}': 'аккаунтов {0}',
  'sittings {0}': 'сеансов {0}',
  'sharers {0}': 'поделившихся тем же {0}',
  '(p with shuffled {0})': '(p при перемешивании: {0})',
  'Group {0} of {1} is proven as a whole{2}.': 'Группа {0} ({1}) доказана как целое{2}.',
  'Group {0} of {1} is proven pair by pair{2}.': 'Группа {0} ({1}) доказана по парам{2}.',
  'On shuffled accounts ({0}) the same search puts {1} accounts into such pairs on average and {2} at most; here {3}.':
    'На перемешанных аккаунтах ({0}) тот же поиск находит в таких парах в среднем {1:аккаунт|аккаунта|аккаунтов} и не больше {2}; здесь {3}.',

  'things both did within {0} of each other': 'действия, совершённые обоими с разницей не больше {0}',
  'accounts besides the first that wrote this text within {0}':
    'аккаунты, кроме первого, написавшие этот текст в пределах {0}',
  'accounts besides the first that wrote this text in the whole section':
    'аккаунты, кроме первого, написавшие этот текст во всей выборке',
  'By chance {0} {1}; there are {2} (q\u00a0{3}).': 'Случайно ожидается {0}, на деле {2} (q\u00a0{3}): {1}.',

  'Nothing beyond chance does not mean that there is nothing: whoever acts seldom or varies the words stays below what can be seen.':
    'Если ничего сверх случайного нет, это не значит, что нет совсем ничего: тот, кто действует редко или меняет слова, остаётся незаметным.',
  'Copied is not coordinated: quotes, slogans, headlines, jokes and share buttons are copied by ordinary people.':
    'Скопировано — не значит согласовано: цитаты, лозунги, заголовки, шутки и тексты кнопок «поделиться» копируют обычные люди.',
  'Acting together beyond chance does not say who the accounts are, whether anybody pays them, or whether what they say is true.':
    'Согласованные действия сверх случайного не говорят, кто стоит за аккаунтами, платит ли им кто-нибудь и правда ли то, что они пишут.',
  'A signal is a measurement, no verdict: of {0} accounts one in a hundred stands at the 99th percentile of each signal by definition.':
    'Сигнал — это измерение, а не приговор: из {0:аккаунта|аккаунтов|аккаунтов} каждый сотый по определению стоит на 99-м процентиле каждого сигнала.',
  'To be first is not to lead: two accounts that both follow a third have an order, too.':
    'Быть первым не значит вести за собой: порядок есть и у двух аккаунтов, которые оба следуют за третьим.',
  'A group that was found by the texts it shares differs from everybody else in the words of these texts: its own words describe it, they prove nothing.':
    'Группа, найденная по общим текстам, отличается от остальных словами этих текстов: собственные слова описывают её, но ничего не доказывают.',
  'The group comes back differently from other seeds of the search: look at the members one by one.':
    'При других зёрнах поиска группа складывается иначе: участников стоит рассмотреть по одному.',
  'All these times are whole minutes: the clock of the data may be too coarse to tell who was first.':
    'Всё это время указано целыми минутами: часы данных могут быть слишком грубыми, чтобы сказать, кто был первым.',
  'The accounts were not shuffled in this run, so what chance gives is known by formula only.':
    'В этом прогоне аккаунты не перемешивались, поэтому случайный уровень известен только по формуле.',
  'Some comments of the section had been deleted or withheld before it was collected; their texts are not here.':
    'Часть комментариев была удалена или скрыта до сбора данных; их текстов здесь нет.',
};
