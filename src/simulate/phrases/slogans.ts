/**
 * What ordinary people copy word for word during a viral spread: petition slogans, headlines, links.
 * `leaning` says who likes it: the more a mood differs from it, the fewer share. Links stand at domains
 * that cannot exist (RFC 2606), so that no real site is meant.
 */
export interface ViralText {
  /** When it starts in the Almaty scenario. */
  readonly at: string;
  readonly leaning: 'support' | 'opposition' | 'none';
  readonly text: string;
}

export const viralTexts: readonly ViralText[] = [
  {
    at: '2022-01-05T04:00:00Z',
    leaning: 'none',
    text: 'Мы не террористы, мы мирные жители Алматы! Скопируйте и разошлите, пусть мир знает',
  },
  {
    at: '2022-01-03T09:00:00Z',
    leaning: 'opposition',
    text: 'Требуем снизить цену на газ по всей стране! Подпиши обращение и передай дальше',
  },
  {
    at: '2022-01-05T15:00:00Z',
    leaning: 'none',
    text: 'СРОЧНО: в Алматы объявлен сбор крови, нужна любая группа, адрес уточняйте в центре крови',
  },
  {
    at: '2022-01-06T08:00:00Z',
    leaning: 'none',
    text: 'Қан тапсыратын адамдар керек! Барлық топ керек, таратыңыздар',
  },
  {
    at: '2022-01-04T18:00:00Z',
    leaning: 'opposition',
    text: 'Верните людям интернет! Доступ к связи – право, а не подарок. #ВернитеИнтернет',
  },
  {
    at: '2022-01-04T07:00:00Z',
    leaning: 'support',
    text: 'Мы за мир и единство! Казахстан – наш общий дом. Передай другому #МыЗаМир',
  },
  {
    at: '2022-01-05T05:30:00Z',
    leaning: 'support',
    text: 'Біз бірліктеміз! Қазақстан – ортақ үйіміз, тыныштық болсын #БізБіргеміз',
  },
  {
    at: '2022-01-05T07:30:00Z',
    leaning: 'none',
    text: 'Правительство Казахстана ушло в отставку, сообщает пресс-служба https://news.example/2022/01/05/government',
  },
  {
    at: '2022-01-05T11:20:00Z',
    leaning: 'none',
    text: 'В Казахстане отключили интернет, связь с Алматы потеряна https://news.example/2022/01/05/offline',
  },
  {
    at: '2022-01-06T06:00:00Z',
    leaning: 'none',
    text: 'Хроника дня: что известно к этому часу https://news.example/2022/01/06/timeline',
  },
  {
    at: '2022-01-05T20:00:00Z',
    leaning: 'none',
    text: 'Kazakhstan: what we know so far https://world-news.example/kazakhstan/what-we-know',
  },
  {
    at: '2022-01-07T09:00:00Z',
    leaning: 'none',
    text: 'Телефоны горячей линии для родственников, сохраните себе: список по городам в закрепе',
  },
  {
    at: '2022-01-06T14:00:00Z',
    leaning: 'none',
    text: 'Не пересылайте непроверенное! Проверь трижды, отправь один раз',
  },
  {
    at: '2022-01-10T05:30:00Z',
    leaning: 'none',
    text: 'Тексерілмеген ақпаратты таратпаңыздар! Үш рет тексеріп, бір рет жіберіңіз',
  },
  {
    at: '2022-01-08T09:00:00Z',
    leaning: 'opposition',
    text: 'Свободу задержанным на мирных собраниях! Требуем открытого расследования',
  },
  {
    at: '2022-01-11T12:00:00Z',
    leaning: 'opposition',
    text: 'Бейбіт шеруге шыққандарды босатыңыздар! Әділ тергеу талап етеміз',
  },
  {
    at: '2022-01-10T07:00:00Z',
    leaning: 'none',
    text: 'Аллея памяти: зажгите свечу в окне сегодня в восемь вечера за всех погибших',
  },
  {
    at: '2022-01-10T12:00:00Z',
    leaning: 'none',
    text: 'Бүгін кешкі сегізде тереземізге шам жағайық, қаза тапқандарды еске алайық',
  },
  {
    at: '2022-01-11T05:00:00Z',
    leaning: 'none',
    text: 'Продлён комендантский час в трёх регионах, график на неделю https://gazeta.example/news/curfew-extended',
  },
  {
    at: '2022-01-12T06:00:00Z',
    leaning: 'none',
    text: 'Как получить компенсацию за разбитую витрину: порядок и бланки https://gazeta.example/help/compensation',
  },
  {
    at: '2022-01-12T13:00:00Z',
    leaning: 'support',
    text: 'Спасибо нашим защитникам! Низкий поклон каждому, кто охраняет наш покой',
  },
  {
    at: '2022-01-14T06:00:00Z',
    leaning: 'none',
    text: 'Алматы – тысячи добрых сердец. Субботник в воскресенье в одиннадцать, берите перчатки',
  },
  {
    at: '2022-01-13T08:00:00Z',
    leaning: 'none',
    text: 'Отсрочка по кредитам на время чрезвычайного положения: что нужно знать https://bank-info.example/faq/pause',
  },
  {
    at: '2022-01-13T10:00:00Z',
    leaning: 'none',
    text: 'Загрузить фото и видео с места событий можно здесь https://gov-info.example/upload',
  },
  {
    at: '2022-01-15T14:00:00Z',
    leaning: 'opposition',
    text: 'Правда дороже спокойствия. Назовите имена всех погибших! #НазовитеИмена',
  },
  {
    at: '2022-01-15T07:00:00Z',
    leaning: 'none',
    text: 'Школы откроются в понедельник, расписание звонков прежнее https://gazeta.example/news/schools',
  },
  {
    at: '2022-01-16T09:00:00Z',
    leaning: 'none',
    text: 'Миротворцы: что известно о сроках https://news.example/2022/01/13/withdrawal',
  },
  {
    at: '2022-01-19T05:00:00Z',
    leaning: 'none',
    text: 'Режим чрезвычайного положения завершён, что меняется с этого дня https://news.example/2022/01/19/end-of-emergency',
  },
];
