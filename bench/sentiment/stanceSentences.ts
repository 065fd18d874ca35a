import { freshEnglish, freshKazakh, freshRussian } from './stanceFresh.js';

/** One sentence, written for this test, with what its author holds of each target: 1 for, −1 against, 0 neither. */
export interface StanceSentence {
  readonly text: string;
  readonly language: 'ru' | 'kk' | 'en';
  readonly kind: StanceKind;
  /** True for the sentences written after the rules and word lists were finished, none of which was looked at again. */
  readonly isFresh: boolean;
  readonly stance: Readonly<Record<string, -1 | 0 | 1>>;
}

/** `irony`, `implied` (nothing in words says it) and `reported` (somebody else's words) are not expected to be read. */
export type StanceKind = 'one' | 'several' | 'turned' | 'deed' | 'none' | 'irony' | 'implied' | 'reported';

/** Kinds that word windows are not expected to read. */
export const hardKinds: readonly StanceKind[] = ['irony', 'implied', 'reported'];

// kind | what is held | sentence
const russian = `
one | president+ | Спасибо президенту за порядок в стране
one | president- | Позор президенту, он предал свой народ
one | president+ | Я за президента, он всё делает правильно
one | president- | Долой Токаева
one | president+ | Токаев молодец
one | president- | Токаев, уходи
one | police- | Полиция ведёт себя отвратительно
one | police+ | Наши полицейские настоящие герои
one | police- | Ненавижу ментов
one | police+ | Горжусь нашей полицией, спасли город
one | protesters+ | Поддерживаю протестующих всей душой
one | protesters- | Митингующие только мешают людям жить, ужас
one | protesters+ | Слава мирным протестующим!
one | protesters- | Я против митингов, надоело
one | russia+ | Спасибо ОДКБ, быстро пришли на помощь
one | russia- | Я против ОДКБ на нашей земле
one | russia- | ОДКБ вон из Казахстана
one | russia+ | Россия наш верный друг
one | russia- | Путин враг нашей свободы
one | government- | Правительство в отставку
one | government- | Власти врут нам каждый день
one | government+ | Правительство хорошо справилось, молодцы
one | government- | Чиновники воруют и не стыдятся
one | government+ | Доверяю нашему правительству
one | nazarbayev- | Назарбаев ограбил страну, позор ему
one | nazarbayev+ | Первому президенту большое спасибо за независимость
one | president- | Президент? Позор!
one | police- | Полиция!!! Стыд и срам
several | president+ police- | Президент прав, а полиция нет
several | president+ police- | Президент молодец, но полиция вела себя ужасно
several | police+ protesters- | Полиция защищает город, а протестующие громят магазины
several | protesters+ police- | Протестующие герои, полиция трусы
several | president+ police+ | Президент и полиция молодцы
several | president- government- | Токаев и правительство виноваты во всём
several | russia+ government- | Россия помогла, а наши власти опозорились
several | president+ russia- | Я за президента, но против ОДКБ
several | protesters+ government- | Люблю наших протестующих, ненавижу эту власть
several | police+ government- | Полицейским спасибо, чиновникам позор
several | president+ nazarbayev- | Токаев хороший президент, а Назарбаев вор
several | president- protesters+ | Президент трус, протестующие правы
several | russia- police+ | Нам не нужны миротворцы, наша полиция отлично справится
several | president+ police+ | Президент справился отлично, полиция тоже
several | protesters- president+ | Протестующие позорят страну, поддерживаю президента
several | government- president+ | Министры бездарные, а президент умный и честный
several | police- russia- | Ни полиции, ни ОДКБ я не верю
several | protesters+ police- russia- | Митингующие молодцы, полиция позор, Россия захватчик
several | nazarbayev- president+ | Елбасы предатель, зато Токаев настоящий лидер
several | police- protesters+ | Стыдно за нашу полицию, горжусь протестующими
turned | president+ | Президент не виноват
turned | president- | Президент не прав
turned | president- | Не верю президенту
turned | police- | Полиция не молодцы, что бы вы ни говорили
turned | police+ | Полиция ни в чём не виновата
turned | protesters+ | Протестующие не враги
turned | russia- | Россия нам не друг
turned | government- | Правительство никогда не было честным
turned | protesters- | Не поддерживаю митингующих
turned | president- | Говорят хорошо, но Токаев лжец
turned | russia+ | Сначала боялся, но ОДКБ помогли отлично
turned | government- | Красиво обещают, но правительство опять обмануло
deed | police- | Полиция избивала людей
deed | police- protesters0 | Полиция стреляла в протестующих
deed | protesters- police0 | Протестующие избили полицейского
deed | police- protesters0 | Мирных протестующих убивала полиция
deed | protesters- police0 | Полицию избили митингующие
deed | police+ | Полицейские спасли мою семью
deed | police- protesters0 | Протестующие избиты полицией
deed | russia+ | Миротворцы защитили наш аэропорт
deed | president- | Президент приказал стрелять в людей
none | president0 | Президент выступил с обращением в 19:00
none | police0 | На площади стоит полиция
none | russia0 | Самолёты ОДКБ прилетели утром
none | government0 | Заседание правительства перенесли на среду
none | protesters0 | Протестующие собрались у акимата
none | president0 | Кто сейчас президент?
none | police0 | Какой номер у полиции?
none | russia0 protesters0 | Россия пишет про протестующих
none | president0 | У меня прекрасное утро. Президент сегодня в Астане.
none | police0 | Ужасная погода, туман, по радио говорят про полицию
irony | president- | Ну просто гениальный президент, страна без света сидит
irony | police- | Спасибо полиции за сломанную дверь
irony | government- | Какое заботливое правительство, цены опять радуют
irony | russia- | Ага, добрые миротворцы с автоматами приехали
irony | protesters- | Герои, блин, ваши протестующие: банкоматы унесли
implied | government- | Когда уже власти повернутся лицом к людям
implied | police- | Полиция смотрела и ничего не делала
implied | president+ | Президенту сейчас нелегко, держитесь
implied | president- | Пора менять президента
implied | russia- | Что забыли у нас войска из России?
reported | police0 | Брат говорит, что полиция звери, я ничего не знаю
reported | protesters0 | Телевизор называет протестующих преступниками
reported | police0 | Погибших полицейских похоронили, тяжёлое горе
`;

const kazakh = `
one | president+ | Президентке рахмет
one | president- | Тоқаев кетсін
one | president+ | Тоқаевты қолдаймын
one | president- | Президент өтірікші
one | police- | Полиция ұят болды
one | police+ | Полицейлер нағыз батыр
one | police- | Полицияға қарсымын
one | protesters+ | Шерушілер жарайсыңдар
one | protesters- | Митингке шыққандар сатқын
one | protesters+ | Шерушілерге алғыс айтамын
one | russia- | Ресей жау
one | russia+ | Ұқшұ әскеріне рахмет
one | russia- | Ресей кетсін біздің жерден
one | government- | Үкімет халықты алдады
one | government- | Үкімет отставкаға кетсін
one | government+ | Үкімет жақсы жұмыс істеді
one | nazarbayev- | Шал кет
one | nazarbayev- | Назарбаев ұры
one | government- | Билік сатқын болып шықты
several | president+ police- | Президент жақсы, бірақ полиция нашар
several | protesters+ police- | Шерушілер батыр, полиция қорқақ
several | president+ police+ | Президент пен полицияға рахмет
several | president+ nazarbayev- | Тоқаевқа сенемін, Назарбаев ұры
several | russia- protesters+ | Ресей жау, шерушілер дос
several | government- president+ | Үкімет нашар, президент мықты
several | police+ protesters- | Полицияға алғыс, митингшілерге ұят
several | president- protesters+ | Президент қорқақ, шерушілер ержүрек
turned | president- | Президент жақсы емес
turned | police+ | Полиция жаман емес
turned | russia- | Ресей дос емес
turned | protesters+ | Шерушілер жау емес
turned | president- | Тоқаевқа сенбеймін
turned | government- | Уәде көп, бірақ үкімет нашар
deed | police- protesters0 | Полиция шерушілерді атты
deed | protesters- police0 | Шерушілер полицияны соққыға жықты
deed | police+ | Полиция қаланы қорғады
none | president0 | Президент бүгін сөз сөйледі
none | police0 | Алаңда полиция тұр
none | russia0 | Ресей делегациясы келді
none | government0 | Үкімет отырысы ертең болады
irony | president- | Президенттің арқасында жарықсыз отырмыз, рахмет
irony | police- | Полиция қандай мейірімді, есікті сындырып кетті
implied | government- | Үкімет қашан ел туралы ойлайды
implied | russia- | Ресей әскері неге келді
`;

const english = `
one | president+ | Thank you Mr President, great job
one | president- | Tokayev must resign
one | president- | Down with the president
one | president+ | I support Tokayev
one | police- | The police are brutal thugs
one | police+ | Our police officers are heroes
one | police- | Shame on the cops
one | protesters+ | I stand with the protesters
one | protesters- | These protesters are criminals
one | protesters+ | Brave protesters, I admire them
one | russia- | Russia is an evil empire
one | russia+ | Thanks to the CSTO for helping us
one | russia- | Russian troops get out
one | government- | The government is corrupt
one | government- | I hate this regime
one | government+ | The government did an excellent job
one | nazarbayev- | Nazarbayev is a thief
several | president+ police- | The president is right, but the police are not
several | president+ police- | I like the president, but the police were terrible
several | protesters+ police- | The protesters are brave and the police are cowards
several | police+ protesters- | Police are heroes, protesters are criminals
several | president- government- | The president and the government are liars
several | russia- president- | I am against the president and against Russia
several | protesters+ government- | Love the protesters, hate the government
several | president+ nazarbayev- | Tokayev is honest, Nazarbayev is a crook
several | police+ government- | Great work by the police, shame on the government
several | russia+ protesters- | Russia is our friend, the demonstrators are enemies
turned | president- | The president is not honest
turned | police- | I don't trust the police
turned | protesters+ | The protesters are not criminals
turned | russia- | Russia is not our friend
turned | president+ | The president did nothing wrong
turned | government- | Nice words, but the government lied again
deed | police- protesters0 | Police shot the protesters
deed | protesters- police0 | The protesters beat a policeman
deed | police- protesters0 | Protesters were killed by police
deed | police+ | The police saved our city
none | president0 | The president spoke at noon
none | police0 | The police closed the road
none | russia0 | Flights to Russia leave tomorrow
none | government0 | Government offices open at nine
irony | police- | Oh great, thank you police for breaking my door
irony | president- | What a wonderful president, no internet for a week
implied | government- | When will the government start to listen
implied | police- | The police just stood there
reported | protesters0 | State television calls the protesters bandits
`;

function readSentences(
  list: string,
  language: StanceSentence['language'],
  isFresh = false,
): StanceSentence[] {
  const values = { '+': 1, '-': -1, '0': 0 } as const;
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', held = '', ...text] = line.split(' | ');
      const stance = Object.fromEntries(
        held.split(' ').map((one) => [one.slice(0, -1), values[one.slice(-1) as keyof typeof values]]),
      );
      return { text: text.join(' | '), language, kind: kind as StanceKind, isFresh, stance };
    });
}

export const stanceSentences: readonly StanceSentence[] = [
  ...readSentences(russian, 'ru'),
  ...readSentences(kazakh, 'kk'),
  ...readSentences(english, 'en'),
  ...readSentences(freshRussian, 'ru', true),
  ...readSentences(freshKazakh, 'kk', true),
  ...readSentences(freshEnglish, 'en', true),
];
