import { foldKazakhLetters } from './kazakhLetters.js';

const russianWords = `
  и в не на что я с со а как это по но у к из все за то так же он она мы вы они был была было были для от о об бы меня мне ты уже или когда
  если только очень еще нет да его ее их при до во ну вот там тут где кто чтобы чем без можно надо нужно есть будет быть этот эта эти тоже себя
  сейчас теперь потом почему зачем вообще просто даже хорошо плохо спасибо привет нас вас им ей ему под над про через после перед того тем них
  свой своя свои мой моя мои твой наш ваш который которые такой такая такие весь один раз два год лет день люди человек время жизнь работа город
`;
// Kazakh in the folded letters of foldKazakhLetters. Words that Russian has too ("ал", "да", "бар") are left out.
const kazakhWords = `
  мен сен ол биз сиз олар сендер бул осы мына анау мынау бари барлиги жок емес екен гои деп деиди деиин бир еки уш кандаи калаи неге кашан каида маган саган оган бизге сизге
  унади унаиди унамади жакси жахси жаман оте отте рахмет ракмет рахмат керек болди болади болсин болса болад бола боп боп керемет тамаша кушти жане бирак сондаи сондиктан ушин
  туралы туралі менин сенин онин биздин сиздин озим озин ози оз оныӊ кеп кел келди алдим алди алам алади берди береди беред казак казакша казакстан казакстанда алла аллах
  ма ме ба бе гана тек енди сосин кеиин калди кетти отир жатир жатр тур турат истеиди адам адамдар кеше ертен бугин коп аз тез катти нашар ойин ойын оин киин осындаи ондаи
  мундаи бундаи акша болмаиди болмади алга айналаиин бауирим халик халык кызык кизик кизикти керекти бала балалар ана аке апа ата агаи журт елим деген деген дурис тупой-емес
  саламатсизба салем калайсин калаисин алаиык кирмеиди ашилмаиди кунде кун тузу тусинбедим тусинем билем билмеим коремин айтам айтти шикти шигип турган жургенде жур журген онша сонша мулде тук
  жарайсин жарайсиндар аумин амин бастиси косимша аркили ари уакыт уакит жаксы мыкты микти баласи кизим улим
`;
const kazakhLatinWords = `
  keremet jaqsy jaksy jaksi zhaksy zhaqsy rahmet raxmet raqmet unady unadi unaidy magan ote jok joq zhok zhoq emes eken qazaq kazak kushti men sen bul osy qalai kalai nege bar
  tamasha sizge bizge salem alla adam goi deidi bir kerek bolady
`;
// Endings that plain Russian words hardly have, in folded letters.
const kazakhEnding =
  /(?:лари|лери|дари|дери|тари|тери|ларин|лерин|дарин|дерин|лардин|лердин|дардин|мин|син|миз|сиз|синдер|синдар|низдер|низдар|ган|ген|кан|кен|гани|гени|маиди|меиди|баиди|беиди|паиди|пеиди|аиди|еиди|маи|меи|май|дин|дим|тим|тин|ади|еди|иди|пти|нда|нде|инда|инде|дагы|деги|даги|сиздар|индар|индер|ардин|мага|меге|уге|уга|ипти|мауи|меуи|лик|дик|тик|лик|гиш|киш)$/;
const kazakhLetters = /[әғқңөұүһі]/;
const russianSign =
  /[ъщэёцфчв]|(?:ть|ться|тся|ого|его|ому|ему|ый|ий|ая|яя|ое|ее|ые|ие|ой|ет|ют|ешь|ишь|ал|ла|ло|ли|ось|ись|лся|ция|ции|ость|ости|ами|ями|ах|ях|ах|ов|ев|ии|ью)$/;

const wordWeight = 2;
const known = new Map<string, number>();
for (const word of russianWords.trim().split(/\s+/)) known.set(word, -wordWeight);
const foldedKazakh = new Set(kazakhWords.trim().split(/\s+/).map(foldKazakhLetters));
const latinKazakh = new Set(kazakhLatinWords.trim().split(/\s+/));

const cacheSize = 200_000;
const cache = new Map<string, number>();

function weigh(word: string): number {
  if (word.charCodeAt(0) < 0x250) return latinKazakh.has(word) ? 1 : 0;
  if (kazakhLetters.test(word)) return 3;
  const sure = known.get(word.replaceAll('ё', 'е'));
  if (sure !== undefined) return sure;
  const folded = foldKazakhLetters(word);
  if (foldedKazakh.has(folded)) return wordWeight;
  const ending = word.length >= 5 && word.length <= 40;
  const russian = ending && russianSign.test(word);
  const kazakh = ending && kazakhEnding.test(folded);
  return (kazakh ? 1 : 0) - (russian ? 1 : 0);
}

/**
 * What one lower-cased word says about the language: above 0 for Kazakh, below 0 for Russian, 0 for neither.
 * Letters of Kazakh alone weigh 3, frequent words 2, endings and letters of Russian 1.
 */
export function weighLanguageWord(word: string): number {
  const seen = cache.get(word);
  if (seen !== undefined) return seen;
  const weight = weigh(word);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(word, weight);
  return weight;
}
