import type { WeightedWords } from './weightedWords.js';

/** English words of praise and joy by weight, in the notation of {@link WeightedWords}; each judged by its meaning in comments. */
export const englishPraise: WeightedWords = {
  3: `
    adoration adore =adored =adores amaze =amazed amazingly awesome awesomely awesomeness awesomest awsome awsomeness beautiful beautifully best bestest bliss blissful
    blissfully breathtaking brilliance brilliant divine divinity ecstasy ecstatic elated elation euphoria euphoric excellence excellent excellently exceptional =excited
    exhilarated exquisite extraordinary fab fabuloso fabulous fabulously fantastic fantastically finest flawless glorious gorgeous greatest =happiest =happyyyy heaven
    heavenly immaculate impeccable incredible incredibly jubilant jubilation =loooove love =loveliest =luckiest =luvved magnificent magnificently marvellous marvelous
    masterpiece mind-blowing mindblowing outstanding outstandingly overjoyed paradise perfect perfection perfectly phenomenal priceless rapture sensational spectacular
    spectacularly splendid stellar =stunning stupendous sublime superb terrific =thrilled unbeatable unforgettable wohoo wonderful wonderfully woohoo woohooo world-class
  `,
  '2.5': `
    adorable adorably awestruck badass beauty bedazzled beloved =blessed =blessing =blessings blockbuster captivating celebrate celebration champion championship
    =charming cherish congrats congratulate congratulations coolest cutest dazzle delicious delight delightful dreamland ecstatically enchanted epic epicness excitement
    =exciting exultant fairytale fearless first-class =funniest gem genius gleaming glory gobsmacked goosebumps grateful gratefully gratitude grats great greatness
    hallelujah =happier =happily happiness happy heartthrob heartwarming hero heroic =heroine hilarious hilariously hooray hottest hurray impressive impressively
    infatuated inspiration inspirational =inspiring jawdropping joy joyful joyfully joyous joyride kickass kindest legendary lovely magical masterly mesmerising
    mesmerized miracle miraculous mouthwatering nicest ovation passion passionate passionately pride proud proudly radiant rejoice remarkable remarkably resplendent
    riveting scrumptious showstopper smitten soulmate =sparkling spellbinding spellbound superior superiority superstar sweetest sweetheart swoon swoonworthy thankful
    thrill =thrilling =thrills top-notch treasure triumph triumphant unmatched unparalleled unrivaled victorious victory warmest wondrous woop woot yaaay yaay yay yayy
    yayyy yipee yippee yummy
  `,
  2: `
    admirable admiration admire =adoring affection affectionate affectionately amazeballs amuse angel angelic =angels applaud applause appreciate appreciation
    appreciative award awesomesauce babe =beaming beautify blast blessedly =blossoming bold boldly boldness brave bravery bravo breakthrough brilliantly calmness =caring
    caringly charm cheerful cheery classy comedic =comforted compassion compassionate compelling courage courageous courageously creative creativity cuddle cuddly cute
    cuteness cuter cutie delectable delightfully deluxe devoted devotion dope dopeness dreamy effortless elegance elegant elite emancipated encouragingly energetic enjoy
    enjoyable enjoyably enthusiasm enthusiastic esteem excel excite =excites faithful fascinate fashionable fav fave favorite favourite festive festivities flattered
    flavorful flavourful flawlessly flirting flourish fortunate fortunately fortune freed freedom friendship fulfilled fulfillment fulfilment fun gallant generosity
    generous =gifted glad gladly glam glamorous glee gleeful =glowing goodhearted =goodies =goood gorgeously grace graceful gracious graciously handsome harmonious
    harmony hassle-free heal healthy heroically hilarity honest honesty honeymoon honor honorable honour honourable hopeful hospitable hottie hug humorous hurrah =hyped
    hysterical =ilove iloveit iloveyou impress ingenious innovate innovation innovative inspire =inspired =inspires integrity invaluable invincible jackpot jolly justice
    kindhearted kindly kindness kiss kudos laugh laughter lavish liberate liberation liberty lit lively loveit lovin lovingly loyal loyalty luck =luckily lucky luv =luvs
    luxurious luxury magic magically majestic masterful masterfully medal memorable =merrier merriment merry milestone =miracles mirth motivational nice =nicee =niceee
    nicely noble omgyes optimism optimist optimistic peaceful peacefully peacemaker playful pleasant pleasantly =pleased =pleasing pleasure powerful praise precious
    prestigious =prettier =prettiest prize prodigy profitable promptly =props prosper prosperity prosperous =psyched =pumped punctual rad rainbow =recommended
    =recommends redemption =refreshed =refreshing relief relieved rescue reward =rocked rockin =rocking =rocks romance romantic salvation sanctuary satisfaction satisfy
    =saved savior seamless serene serenity sexy sincere =skilled skillful slay sleek smile smirk snuggle snuggly soothe =soothing spotless =stoked strength strong
    stronger strongest stylish succeed succeeded success successful successfully sunny sunshine supporter survive sweet sweetly talent tasty tenderly tenderness
    thrillingly thrive tranquil trophy =trusted =trusting trustworthy truthful truthfully uplifted valiant valuable vibrant victor =vindicated vindication virtuoso warm
    warmhearted =wealthier weee weeee =welcoming =whoa whoo whooo winner =winning winningest =wins witty won woo woohoooo worthwhile wow wowza xoxo xoxoxo yeehaw yess
    yesss yessss yum
  `,
  '1.5': `
    accommodating accomplish accomplishment ace achieve achievement adorbs adulation advantage adventure adventurous affable affordable amicable amigo attentive
    =attracted attractive aw awh aww awwh awww awwww bargain beatific beneficial benefit benevolent bestie birthday bonus booyah bright brighter brightest brightness
    bubbly buoyant bussin champagne charisma charismatic cheer cheerfully chillaxing chillin chivalrous chuckle clarity classic =classiest clean cleanest clever comedy
    comfort comfortable comfortably =comforting comfy commend commendable complimentary congenial congratulatory considerate convenience convenient conveniently cool
    cooler cosy courteous cozy cupcake daydreaming =deserving dignified dignity doting drool durability durable eager eagerly effective effectively effervescent
    efficiency efficient efficiently eloquent eloquently empower empowerment enamored encourage encouragement enjoyment enliven enrapture entertain entertainer
    entertainment entice exalted exuberant fairness feast feelgood flavor flirty fond fondly fondness forgive forgiven freebie fresh freshest freshness friend friendly
    =funnier funny gentle gg giggle =goated good goodness gracefulness =gracias gratified grin groovy haha hahah hahaha hahahaha hahahahaha handy heartening =heartily
    hehe hehehe hehehehe =helped helpful homie hotness humble humor humour huzzah idyllic impassioned =improve =improved improvement =improves =improving intellect
    intelligence intelligent intrigued intuitive invigorate =inviting irresistible jazzed jovial jovially keen kindred knockout laudable levity likeability =liked lmao
    lmfao lol lolz lool =loyalties lulz lurve luscious lustrous luvly marvels masterclass merciful mercy meritorious =merrily mirthful motivate motivation muah mwah neat
    nicer nifty nirvana nom nomnom omnom omnomnom overachiever panache peace peppy perky pizzazz poise polished polite politely popular posh positive positively
    positivity pristine privileged professional professionally proficient =promising quaint quality ravishing reassure recommend recommendation reconcile refined regal
    relax reliability reliable resolve respect respectability respectable respectful responsive revered reverence revitalised revitalized robust rockstar rofl roflmao
    rosy rotfl safe safely safety =satisfactorily savory savvy secure =secured sensuous serendipity smart smooth smoothly snappy snazzy solidarity =solved soulful
    spacious spiffy =spirited splendidly splendor splendour squee squeee stalwart steadfast sturdy suave succulent sumptuous =sunnier superhot support =supporting
    supportive =survived survivor sweetness sweety swell swoony tantalizing terrifically thank thankyou thanx thnx thoughtful thoughtfulness thx tickled tidy tks tnx
    tranquillity treat =treats tremendous tremendously trendy trust trustworthiness tx ty tysm unblemished unforgettably unity unwavering upbeat upgrade upstanding
    useful vacation valedictorian valor venerated virtuous vivacious voluptuous warmly warmth welcome =welcomed whimsical whiz wholesome win winsome wisdom wise wizardry
    wonderland worth worthy xd yayness yowza zeal zealously zesty
  `,
  1: `
    acceptable accessibility accessible acclaim adept admirer adroit =advanced agile =agreeing agreement =agrees airy alive alright altruistic ambitious amen amenities
    amiable ample antics aplenty appealing approval approve aptly artful astute attainable attract attraction =attracts auspicious authentic authenticity autonomy
    =balanced barbecue bbq better betterment bff bingo bless =blesses blithe =blooming blossom bolster bonny =bonuses boost bountiful bounty brainy brisk brunch
    bubblebath buddy calm calmly camaraderie candid candlelight catchy cheap cheaper cheerleader chill =chilled chipper chocolate christmas civility civilized clap
    cleverly climactic cohesive commitment commodious companionship competent complementary compliment concise confidence confident confidently =contented contentment
    =cookies coolness creamy creatively credibility credible =cupcakes cure cushy dance darling dearest dearly decently decisive dedicated dedication defend delish
    dependable deserve =deserved deservedly =deserves determination =determined diligence diligent diligently discount diversified donate donation dream ease easy
    economical educated educational elevate eligible empathy endear endearment endorse engagement engaging enhance enhancement enlighten enrich enrichment entrancing
    equality equitable equitably evocative exemplary expertly faith fast faster faultless =favored favourable fervent festival fine fitness flexibility flexible fluent
    followback fondest foolproof foremost forthright fortify fortuitous friday frolic fruitful ftw functional futuristic =gains genuine genuinely gift =gifts glimmer
    glisten glitter glow goody graduated graduation greet =greetings growth guiltless gutsy ha hah hallmark =handily hardworking harmless haw =healthier heartfelt heehee
    heh helpfully =helping holiday honey hope humbly humility ice-cream icecream ideal idealism illustrious imaginative immersive impartial improvise indulgent
    infallible ingenuity innocuous insight insightful insightfully instructive intact =interested =interesting inventive invitation invite =invited jk joke jokingly
    jollity karaoke kiddish kissy kitten lawful legit leisure leisurely lifesaver lighthearted likable likeable =likes =lols lovable loveable lucid =lucked =luckier
    luncheon lush luxe =luxuries maneuverable meaningful mellow mend merit meticulous mindful mindfulness modesty motherly multipurpose nimble =noms nostalgia nostalgic
    nourish =nurturing obliging okie openness opportunity optimal orderly original outgoing outperform overcame overcome painless pajamas pal pamper party patience
    peachy pep perceptive permissible perseverance persevere persuasive picnic picturesque playfulness playground pleasingly pluses plush popularity pragmatic prayer
    =praying prefer preferable =preferred prestige productive productivity progress protect =protected =protecting protection proven prowess puppy pwned quick quickly
    rapid rapidly rapport readable reasonable reasonably reclaim recommendable recover recovery refund =regale rejuvenate relaxation relaxin relish remedy renowned
    resourceful respectfully respite responsible restful restoration restorative restore revival revive rich richer righteous rightful robustly safeguard sagacious sane
    satisfactory =saves savor scenic scholarly selfless selflessness sensible sensibly sentimental sharpest shimmering shine shiny silky simplify sincerely sincerest
    skilfully smooch snug sociable softly solution solve =solves =soothed =soothes spa sparkle special speedy spotlessly stainless stimulating straightforward
    streamlined =stunned =sturdier stylized subsidize suffice suitable super supple =supported =supporters supportively =supports surprise =surprises sustainable swank
    sweeet swiftly sympathize sympathy teamwork teehee tenacious tgif thankfully thrifty =tidier timeless titillating toasty tolerable tolerance tolerant tolerate
    transcendent trustful unaffected unbiased uncensored uncomplicated undisputed unencumbered unharmed unique unlimited unscathed untouched upside urbane user-friendly
    vacay =valued versatile versatility viable vigor vigorous vindicate vip visionary volunteer vouch waffles warmer wealth wealthy =wedding =weddings =welcomes
    well-deserved willingly winnable =wished =wonders workable worldly worthiness xmas yah yea yeah yep yes youthful yumm yummm yup zippy
  `,
  '0.5': `
    accept acceptance accurate accurately afterparty agree agreeable =agreed amusement assistance assured attention available =awarded =babies brightly capable care
    =cared careful =cares charitable charity =charmed coherent comply correct correctly courtesy curious dear decent defender =desired earnest =eased easygoing
    endorsement fair famous famously =fans favorable forgiveness free freely gently giveaway =giving glorify goodnight goodnite goodwill =greeting =hanging heart =hearts
    hello help =helps hopefully importance important inclusion inclusive indeed interest =interests =invites keenly =kidding kiddo natural nurture ok okay peaceable
    perfectionist playfully =playing please pleaseee =pleases pls plz =positives practical pray =prefers =protects rational refreshingly resilience resilient responsibly
    safer save securely secureness =secures =shared =sharing smoothness soft softer softness spirit spiritual stability stable steady strengthen sufficient =surprised
    =surprising surprisingly =survives swift sympathetic tranquility truce true truth understand understandable understood useable usefulness vitality weekend =willing
    =winnings wisely wish =wishes =wishing wonder yap
  `,
};
