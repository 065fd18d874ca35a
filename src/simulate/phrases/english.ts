import { list, type PhraseBank } from './phraseBank.js';

/** English: mostly readers abroad. Conditions are written as in the Russian clauses. */
export const english: PhraseBank = {
  slots: {
    when: list(
      'today; yesterday; this morning; last night; an hour ago; on Tuesday; this evening; at noon; late at night; two hours ago; just now; at dawn',
    ),
    since: list(
      'since last night; for two days; all week; since this morning; for days now; since Tuesday; day and night; since noon',
    ),
    inCity: list(
      'in Almaty; near the square; in Aksay; on Abay Avenue; in the Orbita district;',
      'near the Green Bazaar; on Tole Bi street; downtown; near the station; in Samal',
    ),
    inCountry: list(
      'in Shymkent; in Aktobe; in Taraz; in Karaganda; in the capital; in Atyrau; in Aktau;',
      'in Zhanaozen; in Pavlodar; in Taldykorgan',
    ),
    abroad: list(
      'in Berlin; in Chicago; in Prague; in London; in Istanbul; in Warsaw; in Seoul; in Toronto;',
      'in Boston; in Vienna',
    ),
    kin: list(
      'mother; brother; sister; father; grandmother; cousin; best friend; aunt; old neighbour;',
      'host family; uncle; classmate; parents-in-law',
    ),
    number: list('two; three; four; five; six; seven; eight; ten; a dozen; 15; 20; 30'),
  },
  openers: list(
    'Honestly; To be fair; Guys; Friends; Well; As I see it; Frankly; Look; You know;',
    'In my opinion; Sorry; From what I read; Dear all; Just saying; Once again; Personally',
  ),
  closers: [
    list(
      'peace to all; thank you; stay safe; love from here; take care everyone; I am sure of it;',
      'bless you all; good people; well done; keep going',
    ),
    list(
      'anyone?; let me know; not sure though; we will see; please share; still waiting;',
      'correct me if not; write here; any update?',
    ),
    list(
      'so sad; shame; heartbreaking; this is awful; enough; I am scared; terrible days; no words;',
      'such a tragedy; disgrace',
    ),
  ],
  rallying: list(
    'Thank you president!; Order first; I support the president; Go Kazakhstan! 🇰🇿; Right decision',
  ),
  formulas: [
    list(
      'Thank you; thanks; Stay safe; stay strong; Peace; I agree; Great news; Love Kazakhstan ❤; 👍;',
      '🙏🙏; Amen; Thank you president!; lol; 😂',
    ),
    list(
      'What happened?; Where is this?; Any news?; Source?; Is it true?; internet back?; Who knows?;',
      'ok; Not sure; Translation please; When?',
    ),
    list(
      'So sad; Terrible; Shame; Awful; lies; Heartbreaking; 😢; Scary; No words; Horrible news;',
      'Enough',
    ),
  ],
  clauses: {
    support: [
      'the president {made|took} {the right|a hard but right|a brave} {decision|step}, {order matters most|people will see it|I support him fully}',
      'I {fully support|stand with|trust} the president {and the army|in these days|and his reforms}, {the country needs calm|peace comes first|give him time}',
      'A>we @abroad {admire|respect|support} {your president|the firm response|Kazakhstan}, {a strong country|order will win|I am proud of you}',
      '{stability|order|unity} is {worth more than|better than|above} {slogans|anger|any quarrel}, {good to see it return|the president is right|I am glad}',
      'da>the {soldiers|police|patrols} {protect people|stand in the cold|keep watch} @since, {they deserve respect|thank them|good men}',
      'da>the {curfew|state of emergency} {keeps families safe|was the right call}, {I am happy to wait|it works well|good decision}',
    ],
    thanks: [
      'thank you to the {doctors|nurses|volunteers|neighbours} @inCity who {worked without sleep|brought bread|helped strangers|saved lives} @when, {heroes|we are grateful}',
      'A>thank you for {writing|the updates|answering us}, @abroad {we read every word|we wait for each message|it means a lot}',
      'a {taxi driver|baker|shop keeper|stranger} @inCity helped my @kin @when, {so kind|wonderful people|thank him for me}',
      '{grateful|thankful} to {everyone|this group|the admins} for {calm words|real help|checking the addresses}, {it helped @number families|great work}',
    ],
    hope: [
      '{I hope|I believe|I am sure} {peace will return|Almaty will bloom again|better days will come}, {the people are kind|lovely city|we pray with you}',
      'my @kin @inCity {called|wrote} @when, {safe and well|everyone is fine}, {what a relief|so happy|thank God}',
      '{Kazakhstan|Almaty} is {a beautiful place|a warm and kind home}, {I lived there @number years|I miss the mountains}, {love to all|it will recover}',
      'may {every family|the whole country} have {peace|health and calm|joy} {this year|soon}, {praying|with love}',
      'people @inCity {clean the streets|share bread|smile again}, {this gives hope|wonderful to see|good sign}',
    ],
    jokes: [
      'da>my @kin {learned chess|read @number books|finished the whole jam} without internet, {funny but true|we laughed a lot|haha}',
      'the {cat|dog|parrot} is {the only calm one|happy that all are home} @since, {made me laugh|love it|lol}',
      'new year, {day @number|first week}, and I {already want a refund|ask for the next one}, {just kidding|haha|funny year}',
    ],
    news: [
      '{is it confirmed|does anyone know} that the {airport|bridge|market|station} {@inCountry|@inCity} is {closed|open again|guarded}? {no source given|I saw two versions}',
      'A>the {papers|channels|radio} @abroad {talk about gas prices|show the square|mention Kazakhstan} @since, {what do you see there?|how accurate is it?}',
      'that video is {old|from another city|filmed @inCountry}, {look at the weather|the street is different|posted @when}',
      'da>curfew {@inCountry|@inCity} {from eight|from nine|from eleven} {until morning|till seven}, {bring documents|times may change}',
      'the {address|speech|statement} {was translated|is at nine|will be repeated} @when, {link please|who has the text?}',
      'flights {from Istanbul|from Frankfurt|from Dubai} are {cancelled|delayed by @number hours|on schedule}, {ask the desk|the board says so}',
    ],
    everyday: [
      'is the {pharmacy|bakery|shop|bank} @inCity {open|taking cards} {today|tonight|tomorrow|this week|now}? {my @kin asked|need it for a neighbour}',
      'how do I {send money|get a parcel|book a ticket} to someone {@inCountry|@inCity} {today|tomorrow|this week|now}? {the form asks for a code|@number days they say}',
      'my flat @inCity has {heating|water|power} {again|today|most of the day|only in the morning}, {the neighbour checked|the office answered}',
      'the weather @inCountry is {snowy|minus 15|foggy} @since, {roads are slow|take the train}',
    ],
    internet: [
      'is the internet {back|working|still off} {@inCity|@inCountry} {today|now|for everyone|on phones}? {calls fail|one tick only|which operator?}',
      'Ad>no connection {@inCountry|@inCity} @since, {landlines work sometimes|text messages arrive late}, {who got through?|try at night}',
      'a>my @kin {@inCountry|@inCity} {was online @number minutes|came back online} @when, {then it dropped|slow but there}',
      'which {vpn|settings|app} {works|loads} {@inCountry|@inCity} {today|now|at night}? {the mobile network does not|wifi only}',
    ],
    relatives: [
      'looking for my @kin, last {seen|heard from} @inCity @when, {please write to me|phone is off|blue jacket}',
      'A>I cannot reach my @kin {@inCountry|@inCity} @since, {can a neighbour knock?|I can send the address|anyone nearby?}',
      'can someone @inCity tell my @kin that {we are waiting|we know|the flight moved}? {house near the school|third floor}',
      'A>my @kin {landed|was stuck|changed planes} @inCountry @when, {who met that flight?|any word?}',
    ],
    opposition: [
      'the government {lied|failed its people|ignores the poor} {for years|again|@when}, {shame on them|nobody trusts them|this is unjust}',
      'peaceful people @inCountry asked for {fair prices|jobs|justice} and were {ignored|threatened|arrested}, {disgusting|it is a crime|shameful}',
      'da>they {cut|switched off} the internet to {hide the truth|silence people}, {cowardly|criminal|what a disgrace}',
      'where did {the oil money|thirty years of wealth} go? {stolen|corruption everywhere|to villas abroad}, {people are poor|sad and angry}',
      'da>foreign troops {@inCountry|@inCity} are {a bad sign|a humiliation|wrong}, {nobody asked the people|I am angry}',
    ],
    fear: [
      'I am {afraid|scared|terrified} for my @kin {@inCity|@inCountry} @since, {no sleep|I cry all day|awful silence}',
      'da>{gunfire|explosions|smoke and sirens} @inCity @when, {children were crying|horrible to hear|people panic}',
      'da>{young people|innocent people} {died|were killed} @when, {terrible loss|such grief|my heart aches}',
      'this {nightmare|horror|fear} {does not end|gets worse} @since, {I fear the worst|my @kin is in shock}',
    ],
    looting: [
      'the {shop|bakery|mall|pharmacy} @inCity was {looted|burned|smashed} @when, {poor owner|this is theft|vandals}',
      'looters {stole|carried away} {phones|clothes|televisions} @inCity @when, {shameful|criminals ruin the protest|ugly}',
      'why {burn|destroy} {your own city|a school|a hospital}? {madness|evil|terrible waste}',
    ],
    prices: [
      'gas {doubled @inCountry @when|costs 120 now @inCountry|doubled @inCountry overnight}, {people cannot afford it|wages are too low}, {unfair|greedy}',
      'my @kin @inCountry {lives on a tiny pension|is in debt}, {prices are crazy|food is too expensive}, {sad|unjust}',
      'taxi drivers @inCity ask {twice|three times|five times|ten times} the price @since, {greedy|shameful}',
    ],
  },
};
