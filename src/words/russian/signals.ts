import type { Catalogue } from './catalogue.js';

/** Signals of accounts: what each measures, in what unit, and what else may cause it; all stand in the nominative. */
export const signalsMessages: Catalogue = {
  'even gaps between comments': 'ровные промежутки между комментариями',
  '0 as irregular as chance or more, 1 as even as a clock': '0 — не ровнее случайного, 1 — ровно как часы',
  'reminders, times rounded to hours or days, one look a day at the same hour':
    'напоминания, время, округлённое до часов или дней, один заход в сутки в один и тот же час',
  'long gaps made up for by short ones': 'длинные промежутки, возмещённые короткими',
  'negative correlation of each gap with the next, 0 to 1':
    'отрицательная корреляция каждого промежутка со следующим, от 0 до 1',
  'two comments at each of many visits of equal distance':
    'по два комментария за каждый из многих равноотстоящих заходов',
  'comments at the same minute of the clock': 'комментарии в одну и ту же минуту часа',
  '0 any minute, 1 always the same': '0 — любая минута, 1 — всегда одна и та же',
  'breaks between lessons, scheduled news': 'перемены между уроками, новости по расписанию',
  'comments in the hours of its own night': 'комментарии в часы собственной ночи',
  "share of the visits in each week's quietest nine hours":
    'доля заходов в самые тихие девять часов каждой недели',
  'shared accounts, irregular shifts, small children, travel':
    'общие аккаунты, скользящие смены, маленькие дети, поездки',
  'comments spread over the whole day': 'комментарии, распределённые по всем суткам',
  'bits, 3 when spread evenly': 'в битах, 3 при равномерном распределении',
  'shared accounts, people who write all day long': 'общие аккаунты, люди, пишущие весь день напролёт',
  'comments too soon after the last to have been typed':
    'комментарии, которые не успеть напечатать после предыдущего',
  'share of the unique longer comments': 'доля неповторяющихся длинных комментариев',
  'texts prepared elsewhere, dictation, several people or windows, apps that send later':
    'заранее подготовленные тексты, диктовка, несколько людей или окон, приложения с отложенной отправкой',
  'replies sooner than reading and typing take': 'ответы быстрее, чем можно прочитать и напечатать',
  'share of the replies': 'доля ответов',
  'answers in two words without reading, comments edited after the reply':
    'ответы в два слова без чтения, комментарии, изменённые после ответа',
  'in step with one other account, second by second': 'в такт с одним из аккаунтов, секунда в секунду',
  'share of the comments, beyond chance': 'доля комментариев, сверх случайного',
  'one person with two accounts, friends side by side, the same broadcast in a small audience':
    'один человек с двумя аккаунтами, друзья рядом, одна трансляция у небольшой аудитории',
  'comments during an outage where others fell silent':
    'комментарии во время отключения интернета там, где другие замолчали',
  'share of the comments, beyond that of its stated place': 'доля комментариев, сверх доли указанного места',
  'people who were elsewhere, proxies, satellite and wired lines, wrong outage times':
    'люди, бывшие в другом месте, прокси, спутниковая и проводная связь, неверное время отключения',

  'own comments repeated under other posts': 'собственные комментарии, повторённые под другими записями',
  'share of the longer comments': 'доля длинных комментариев',
  'moderators who paste the rules, one answer to a question often asked, pleas for help':
    'модераторы, вставляющие правила, один ответ на частый вопрос, просьбы о помощи',
  'the same word brought up under different posts': 'одно и то же слово под разными записями',
  'share of eight threads': 'доля из восьми веток',
  'people with a cause, fans who only read posts on their subject':
    'люди, увлечённые одним делом, поклонники, читающие только о своём',
  'another post with every comment': 'каждый комментарий под новой записью',
  'share of the comments within ten minutes of the last':
    'доля комментариев не позже десяти минут после предыдущего',
  'moderators on a round, readers of a whole feed at once':
    'модераторы на обходе, читатели всей ленты подряд',
  'young when it first commented here': 'недавно создан к первому комментарию здесь',
  'minus the age in days': 'возраст в днях со знаком минус',
  'newcomers that news bring, second accounts after a ban or a lost password':
    'новички, которых привели новости, вторые аккаунты после блокировки или потери пароля',
  'registered together with others of the data': 'зарегистрирован вместе с другими из выборки',
  'accounts within an hour or a day (or with the nearest ids), beyond chance':
    'аккаунты в пределах часа или суток (или с ближайшими id), сверх случайного',
  'people who signed up when something happened': 'люди, зарегистрировавшиеся, когда что-то произошло',
  'letters in an order unlike other names': 'буквы в порядке, необычном для других имён',
  'standard deviations': 'стандартные отклонения',
  'names of another language than most, abbreviations': 'имена на ином языке, чем у большинства, сокращения',
  'digits at the end of the name': 'цифры в конце имени',
  digits: 'цифры',
  'birth years, names proposed by the platform': 'годы рождения, имена, предложенные площадкой',
  'a name made like those of others': 'имя, составленное так же, как у других',
  'other names of the same words and digits, beyond chance':
    'другие имена из тех же слов и цифр, сверх случайного',
  'names that the platform gives, members of one organisation':
    'имена, которые даёт площадка, члены одной организации',
  'always the same mood': 'всегда одно и то же настроение',
  '0 as mixed as others, 1 always the same': '0 — так же разнообразно, как у других, 1 — всегда одно и то же',
  'people of one conviction, polite people, words that the scorer does not know':
    'люди одних убеждений, вежливые люди, слова, неизвестные оценщику',
};
