/** A word or phrase of any alphabet that stands on its own, in lower case: to ignore case takes ten times as long. */
function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'u');
}

/** News name their source in the first sentences or at the very end; a long text says "said" somewhere in any case. */
const headLength = 400;
const tailLength = 100;

const reporting = words(
  'сообща(?:ет|ют|ется|л|ла|ли)',
  'сообщи(?:л|ла|ли)',
  'переда[её]т|передают',
  'заяви(?:л|ла|ли)',
  'уточни(?:л|ла|ли)',
  'по (?:предварительным )?данным',
  'по информации',
  'по словам',
  'со ссылкой на',
  'пресс-служб[аеуыой]+',
  'хабарлайды|хабарлады|мәлімдеді|деп жазды',
  'reports?|reported|according to|press service|told reporters|spokes(?:man|woman|person)',
);

const agency = words(
  'тасс|риа новости|интерфакс|рбк|коммерсантъ?|известия|лента\\.ру|медуза|рейтер|би-би-си|р-спорт',
  'казинформ|қазақпарат|kazinform|tengri ?news|zakon\\.kz|nur\\.kz',
  'reuters|bloomberg|afp|associated press|bbc|cnn|yonhap|the times',
);

/** "MOSCOW, 29 May — …" */
const dateline =
  /^[^\p{L}]*\p{Lu}[\p{Lu} -]{2,30}, \d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/mu;

/** "… will be higher — the ministry": a headline that ends with its source. */
const namedSource = /\S[ \u00a0][—–][ \u00a0]+(?:\p{L}+ ){0,4}\p{Lu}[\p{L}.]+[.*]*\s*(?:$|\n)/u;

/** Says where the news come from: an agency, a reporting verb, a dateline or a source at the end of the headline. */
export function hasNewsMark(text: string): boolean {
  const ends =
    text.length > headLength + tailLength ? `${text.slice(0, headLength)}\n${text.slice(-tailLength)}` : text;
  const lower = ends.toLowerCase();
  return reporting.test(lower) || agency.test(lower) || dateline.test(ends) || namedSource.test(ends);
}

const share = words(
  'поделиться|поделись|поделитесь|поделились',
  'читать (?:далее|дальше|полностью|статью)',
  'отправлено (?:из|с|через)',
  '(?:из|через) приложени[яе]|с помощью приложения',
  'мой результат|я (?:только что )?(?:наб(?:рал|рала)|прош[её]л|прошла)',
  '(?:via|через) @\\w+',
  '(?:sent|shared) (?:from|via|with)|share this|read more',
  'my (?:score|result)|i (?:just )?(?:scored|got|earned|unlocked)',
);

/** What a share button or an app puts into a text. */
export function hasShareMark(text: string): boolean {
  return share.test(text.toLowerCase());
}

const call = words(
  'требуем|хватит|долой|свобод[уа]|нет|верните|отпустите|позор|слава|вместе|спасите|защитим|остановите|руки прочь|даёшь|за мир|подпи(?:шите|сывайте|шись)',
  'жасасын|алға|кетсін|талап етеміз|жоғалсын|бостандық',
  'stop|no (?:to|more)|free|save|justice for|we demand|down with|long live|hands off|bring back|sign (?:the|this)|enough',
);
const capitals = /\p{Lu}/gu;
const letters = /\p{L}/gu;
const hashtags = /[#＃]\p{L}[\p{L}\p{N}_]*/gu;

/**
 * Looks like a slogan: written in capitals (7 letters of 10, of 8 or more), made of hashtags (two or more, or half of
 * the words), or a call ("no to …", "требуем …") with an exclamation mark.
 */
export function hasSloganForm(text: string): boolean {
  const written = text.match(letters)?.length ?? 0;
  const capital = text.match(capitals)?.length ?? 0;
  if (written >= 8 && capital >= 0.7 * written) return true;
  const tags = text.match(hashtags)?.length ?? 0;
  if (tags >= 2 || (tags === 1 && text.trim().split(/\s+/u).length <= 2)) return true;
  return text.includes('!') && call.test(text.toLowerCase());
}

const passOn = words(
  'скопируй(?:те)?|разошли(?:те)?|передай(?:те)? (?:дальше|другим)|распространи(?:те)?|максимальный репост|перешли(?:те)?',
  'подпиши(?:те)? (?:петицию|обращение)|подписал[аи]? (?:петицию|обращение)',
  'таратыңыз(?:дар)?|тарат(?:ып|йық)|бөлісіңіз(?:дер)?',
  'copy and paste|pass it on|spread the word|please share|sign (?:the|this) petition|i signed',
);

/** Asks its readers to pass it on, or to sign: a chain letter or petition. */
export function asksToPassOn(text: string): boolean {
  return passOn.test(text.toLowerCase());
}

const greeting = words(
  'с (?:праздник(?:ом|ами)|дн[её]м|наступающ\\p{L}+|новым годом|рождеством|юбиле\\p{L}+|добрым утром)',
  'добр(?:ое утро|ый день|ый вечер)|доброе время',
  'поздравля(?:ю|ем)|соболезну(?:ю|ем)|соболезновани[яе]|царств(?:ие|о) небесное|вечная память|покойся с миром|земля пухом',
  'құтты болсын|құттықтаймын|қайырлы таң|иманды болсын|жатқан жері жайлы болсын|көңіл айтамын',
  'happy (?:birthday|new year|holidays)|merry christmas|congratulations|condolences|rest in peace|good (?:morning|evening)',
);

/** Wishes well, congratulates or condoles. */
export function hasGreeting(text: string): boolean {
  return greeting.test(text.toLowerCase());
}

const quotedSpan = /«[^«»]{3,}»|“[^“”]{3,}”|„[^„“”]{3,}[“”]|"[^"]{3,}"/gu;
const author = /©|\([cс]\)|\s[cс]\s*$/u;
const article = /(?<!\p{L})(?:статья|ст\.?|article|section)\s*\d/u;
const lawBook = words('ук|гк|коап|тк|кодекс\\p{L}*|конституци\\p{L}+|criminal code|constitution');

/**
 * Shows itself as somebody's words: three fifths of it in quotation marks, an author's sign (©, or "(c)" after a
 * quotation), an article of a law with its number, or six lines and more as of a poem.
 */
export function isMarkedQuotation(text: string): boolean {
  const body = text.replace(/^\s*\[[^\]|]*\|[^\]]*\][,\s]*/u, '').trim();
  const quoted = (body.match(quotedSpan) ?? []).reduce((sum, span) => sum + span.length, 0);
  if (quoted >= 0.6 * body.length || isVerse(body)) return true;
  const lower = body.toLowerCase();
  return (
    (author.test(lower) && (quoted > 0 || lower.includes('©'))) ||
    (article.test(lower) && lawBook.test(lower))
  );
}

/** Six lines or more, four of five of them short and beginning with a capital letter. Some exports turn a line break into two spaces. */
function isVerse(text: string): boolean {
  const lines = text.split(/\n+| {2,}/u).filter((line) => line.trim() !== '');
  const short = lines.filter((line) => line.length <= 60 && /^\s*["«—–-]?\s*\p{Lu}\p{L}*[ ,]/u.test(line));
  return lines.length >= 6 && short.length >= 0.8 * lines.length;
}
