// Short lists for what letter runs alone do not tell. All lower case, in the letters of languageLetters.ts (ё is е).

/** Words that Russian and Kazakh comments share: they speak for neither. */
export const sharedWords = `
  супер класс ок окей ага аха ого вау ура хаха хахаха ахаха ахахаха ха хе хех хехе лол мда кек аа ааа ооо эх ах ох
  интернет телефон приложение программа видео канал лайк группа чат сайт игра реклама номер код смс ватсап телеграм инстаграм ютуб google whatsapp
  банк каспи магазин товар доставка карта кредит такси автобус газ театр музыка концерт паспорт министр президент депутат аким парламент
  казахстан алматы астана шымкент караганда актау атырау актобе тараз назарбаев токаев тенге москва россия украина аллах амин намаз ислам
`;

/** Words that Russian writers use often and whose letter runs look Kazakh. */
export const russianWords = `
  и в на что я с со а как это по но у к из все за то так же он она мы вы они был была было были для от о об бы меня мне ты уже или когда
  если только очень еще нет его ее их при до во ну вот там тут где кто чтобы чем без можно надо нужно есть будет быть этот эта эти тоже себя
  самый самая самое жизнь жить жаль даже дайте мой мои твой свой какой такой кого куда люди люблю любовь дети день дом два три раз год
  ужас ужасно жесть бред спасибо молодец молодцы браво привет пока плохо хорошо отлично нормально работает сегодня завтра вчера
`;

export const englishWords = `
  the and to of a in is it you that he was for on are with as i his they be at one have this from or had by hot but some what there we can
  out other were all your when up use word how said an each she which do their time if will way about many then them would write like so these
  her long make thing see him two has look more day could go come did my no most number who over know water than call first people may down
  been now find any new work part take get place made live where after back little only round man year came show every good me give our under
  im dont cant its youre thats lol omg wtf haha please thanks thank yes yeah why just love hate very much really best great nice cool wow awesome
  amazing video song channel subscribe check watch here because should think want need never always still even too also not ever off own
  same right left last before again such being does doing don didn isn wasn couldn wouldn ve ll re ur u r ok okay hey hi hello guys girl boy
  free money shit fuck fucking damn hell bad sad funny stupid idiot ugly happy beautiful perfect favorite voice music movie game phone app win
  something someone everyone everything nothing anyone today tomorrow tonight night morning week month years old young big small let say says
  us am was into through between against during without who whose whom news police killed man woman state city trump president
`;

/** Frequent words of other languages in Latin script: Spanish, Portuguese, French, German, Italian, Dutch, Polish, Turkish, Indonesian, Uzbek. */
export const foreignLatinWords = `
  que de la el los las por para una como pero muy esta está este esto con del más mas porque cuando donde quien todo todos también tambien mejor
  gracias hola bueno buena jaja jajaja jajajaja si sí yo tu su ya lo le les se un nos hay soy eres es estoy tiene hacer vida siempre nunca sin sobre
  não nao você voce vc muito muita mais isso ele ela eu meu minha uma foi tem pra pro quando também tambem obrigado amo ama linda lindo do da dos das em ao
  ou mas são sao estou aqui agora porque kkkk kkkkk rsrs je tu il elle nous vous ils est sont les des une dans pour pas avec sur plus mais très tres bien
  c'est cest ça ca oui merci moi toi lui être avoir fait tout tous cette qui quoi ich du er sie wir ihr ist sind war nicht ein eine einen der das
  den dem und oder aber mit für fur von auf auch nur noch schon wie wenn kann mir mich dich sehr gut ja nein hier immer wieder haben habe wird werden
  il che non per sono della nel gli questo questa anche più piu sei ho ha hai perché perche bello bella ciao grazie molto tutti solo sempre
  het een van dat niet ik je zijn voor maar ook wat naar deze heb heeft wel zo nog geen mooi jest nie się sie na że ze jak tak ale co czy dla
  przez tylko już juz bardzo dobrze jestem był byl to bu ve için icin çok cok mı ama değil degil var yok ben güzel guzel gibi kadar
  daha her şey sey olarak olan ile evet hayır teşekkürler yang itu ini dengan untuk dari tidak ada saya kamu aku bisa juga akan sudah lagi
  va bilan uchun ham emas lekin qanday yaxshi juda nima kerak bor ekan
`;

/** Frequent words and letters of other languages in Cyrillic: Ukrainian, Belarusian, Bulgarian, Serbian, Kyrgyz, Uzbek, Tajik. */
export const foreignCyrillicWords = `
  що це як від або але вже щоб якщо немає було був була були дуже також тільки ще мені тебе його їх який яка які дякую будь ласка чому навіть
  і й із зі є ці цей ця ми ви вони він вона воно слава україні україна люди гарно ў гэта што як які яна яны вельмі калі толькі дзякуй няма быў
  съм си сте ще към това този тази какво защо благодаря няма има беше със като
  је смо сте није као ово шта због има није бити
  жана менен үчүн эмне эмнеге эле ошол кыргыз кыргызстан жакшы рахмат чоң биздин силер алардын
  ва билан учун ҳам эмас лекин қандай яхши жуда нима керак эди бўлган ўзбек аст барои шумо
`;
