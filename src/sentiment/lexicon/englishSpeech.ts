import type { WeightedWords } from './weightedWords.js';

/** English words of everyday and customer speech, slang and feelings, in the notation of {@link WeightedWords}. */
export const englishSpeech: WeightedWords = {
  3: `
    =love =loved =loves =loving exhilarating exhilarated exquisite sensational stupendous mindblowing unbeatable unforgettable impeccable immaculate spectacularly magnificently wonderfully
    beautifully awesomely amazingly adored adores adoration elated elation jubilant jubilation rapture blissfully top-notch first-class world-class outstandingly =yaay =yaaay =yayyy =woohooo =woop
    =omgyes heartwarming treasured beloved soulmate hottest cutest funniest coolest nicest kindest loveliest finest perfectionist hallelujah =happyyyy =loooove heavenly
  `,
  2: `
    =excited =proud =brilliant =aw =ha =blast =glee
    =like =liked =likes good great helped helpful courteous polite professional professionally accommodating attentive friendly efficient efficiently prompt promptly punctual seamless hassle-free upgraded upgrade
    =thankyou =thanx =tx =tysm =thnx =tks =props =kudos =bravo =cheers =congrats =grats =gg =woo =yess =yesss =yippee =yipee =nicee =niceee =goood =sweeet =lolz =lols =hahah =hahahahaha =heehee =teehee =hehehehe =lulz =roflmao =jk
    giggle giggled giggling chuckled grinning grins smiled smiles smirk beaming cheered cheering celebrated rejoiced enjoys delights delighted gladly glee gleeful joyfully jolly jovial merry mirth festive
    hopeful hopefully reassure reassured reassuring relieved relief content contented contentment satisfying comforted comforting soothing soothe peacefully relaxing calmness serenity bliss
    adorably cutie cuties babe sweetie sweety honey hottie beautify handsome prettier prettiest gorgeously glam classy stylish fashionable glowing radiant sunny
    fave faves fav favs favourites favorites dope lit awesomesauce badass kickass epic rockin rocked rocks slayed slay goat goated bussin stoked pumped hyped psyched
    hyper excite excites thrills thrillingly inspired inspires inspirational motivating motivational empowering uplifted encouragingly encouraging supportive caringly considerate compassionate compassion
    kindly kindhearted warmhearted goodhearted tenderness tenderly adoring affectionately fondly fond fondness flirty flirting romance crush cuddly snuggly hugged hugging kissed sweetly
    genius brilliance ingenious inventive innovative insightful impressive impressively masterful masterfully skilled skillful talented virtuoso prodigy witty wittier hilarity hilariously entertained
    success succeeded succeeds triumphs victories wins won champion champions championship winners prize prizes medal trophy jackpot bonus rewarded rewards profit profitable gains
    recommend recommends enjoyably worth worthy sturdy durable flawlessly smoothly crisp sleek responsive intuitive handy convenient convenience user-friendly comfy spacious clean cleanest spotless
    fresh freshest flavorful flavourful scrumptious tastiest yummy mouthwatering savory succulent luxurious deluxe lavish bargain freebie freebies complimentary
    wealthier wealthy thriving thrive thrives thrived flourish flourished flourishing blossom blossoming bloom blooming survive survived survivor heroically gallant valiant courageously fearless bold boldly
    trusting truthfully integrity sincere dignity noble loyal faithful devoted dedicated admirable admired admires adores respects esteem honored honoured honours appreciates appreciative grateful gratefully
    freed freedoms liberty emancipated peaceful peacemaker harmonious reconcile reconciled forgiving forgiven merciful blessedly miracle miracles angelic sanctuary salvation redemption
  `,
  1: `
    =free =help =win =better =hope =hopefully =fair =champagne =icecream =hanging
    agree agreeing agrees amusement approve approves assured attracted attraction attracts awarded balanced better bright brighter brightly calmed calming cared cares caring chances charmed chill chilled chillin
    chilling comply cool cooler courtesy credible cuter desire desired eager earnest ease eased easygoing elegant enthusiasm excellently gained gentle gently gifts giving glorify glowing graciously
    growth helping helps humble humbled humorous importance improves improving inclusive intellect interested interests invites inviting invited joke jokes jokingly keenly kidding laughs laughed lighthearted lively loyal luckily
    optimal optimism playfully playful pleasantly pleases popularity positives positivity preferred prefers promised prosperous protects proudly rational reasonable reasonably reassuring refund refunded
    refreshingly resilient resolved respected responsibly safer safely securely secures shared sincerely sober solved special strengthen strengthened stronger strongest sufficient supported supports supporters surprised
    survives sympathetic tolerant tranquility treat treats treasure truce trusted truths understanding useful usefulness valid valued values victories virtue vision vitality warmly warmth welcoming welcomed welcomes winnings wisely wonder
     yum amigo buddy buddies pal pals friend friends bestie besties bro hug hugs dears welcome cheery afterparty barbecue bbq beach beer brunch cake chocolate coffee concert cookies cupcake
    dessert disney festival flowers garden icecream kittens puppies picnic rainbow snuggles spa sunset sunrise vacay vacation weekends xmas
  `,
  0: `
    =ok =coffee =women =power =wonder =dear =silly =drunk =means =nah =power
    =well =honey =pretty =treat =values =value =hyper =crush =fan =interest =interests =share =shared =sharing =sure
    =miss =cut =low =number =serious =light =hot =cold =dark =shot =shots =gun =late =alone =stop =hard =odd =fat =nuts =blue =fee =fees =drop =drops =dropped =fall =fell =against =cheesy =critic =critics
    =predictable =weapon =weapons =fire =burning =tax =taxes =battle =fought =victim =ordinary =dim =tension =ill =emergency =shock =argument =arguments =risk =isolated =unusual =mood 
     =drug =drugs =god =want =wants =wanted =shut =deny =virus =gloss =energy =solid =legend =keen =increase =baby =party =song =music =hello =holiday =curious
  `,
  '-1': `
    =hospital =hurt =alone =hard
    cancelled canceled cancellation cancel cancels cancelling rebook rebooked delays delaying stranded waited waiting disconnected disconnect unanswered unresponsive
    unhelpful unprofessional understaffed overbooked oversold overcharge overcharged nonrefundable missed misplaced misplace lost mishandled downgraded downgrade forgot forgotten
    dirty broken malfunction malfunctioning faulty defective glitchy laggy lag lags lagging freezes froze crashing buggy unusable inconvenienced inconvenience excuses excuse apologise unresolved
    complain complains complaining complaints displeasure dissatisfying letdown subpar underwhelming underwhelmed mediocrity overhyped unimpressive forgettable cliche cliched contrived clumsy dreary drab dull
    tedious tiresome monotonous pointlessly plodding uninspired unfunny unoriginal shallow hollow lifeless soulless convoluted incoherent implausible cringe cringey cringy corny tacky
    meh bleh blah yikes oops whoops uh-oh argh aargh arghh grr grrr grrrr ughh ughhh eek eww ewww yuk boo booo booing boohoo damnit dammit darnit crud drat alas nah nope smh facepalm
    sadder saddest saddened saddens saddening sadface teary tearful weeping wept sobbing bawling crybaby heartache heartsick homesickness lonesome lonelier loneliness gloomy glum downcast dejected despondent somber sorrow
    sorrowful mournful mourning mourned grieving disheartened disheartening discouraged discouraging demoralized hopelessly unloved unappreciated unwelcome rejected dumped ditched ghosted
    angered angering angrier mad madder irked irk irks irksome irritable irritates peeved pissy cranky grouchy grumble grumbling moan moaning whine whining whiny whiner rant ranting resent resentful resentment bitterness
    bitterly hostile spiteful spite vengeful vengeance revenge insulting rudely impolite discourteous disrespectfully condescending patronizing arrogance snobby snob smug pompous pretentious
    scared scares scaring scarier spooked spooky creeped creeps creep fearing fears fearfully timid shaky trembling tremble panicking panics worried worries worrisome worrisomely anxiously uneasy uneasiness apprehensive dreading dreaded paranoid paranoia
    hurtful hurts ouch owie ache aches achy sorer bruise bruised burnt sunburn sunburnt sprained migraine migraines headaches toothache stomachache nausea nauseous vomit vomiting puke puking barf hangover hungover coughing cough flu sneezing feverish
    insomnia sleepless sleepy tiredness exhaustion fatigued fatigue drained burnout overworked stressing stresses stressful pressured frazzled
    failed fails failures flop flopped flunk flunked botched bungled screwup blunder blunders wrongly incorrect mislead misled misunderstood mistaken misinformed misinformation
    broke bankrupt debts owed scams scammer scammers fraudsters ripoff overpay overpaid pricey exorbitant wasteful squander squandered theft thievery robber
    harm harmed harmful harms damage damages damaging wreck wrecked wrecking ruining ruins shatter shattered smashed crushed fractured collapse collapsing leaks leaking flooded stormy icy
    threatens threats menace menacing endanger endangered perilous peril doom doomed gloom bleak dire grim dismal foreboding ominous
    accuse accused accusing accuses accusation allegations alleged guilty incriminate indicted convict sued lawsuit violate violated violation violations offended offending offenders crimes criminals gang gangs
    unhappily unlucky unfair unfairly unfaithful ungrateful unhealthy unimportant uninvited unjustly unlikable unlike unnecessary unpopular unprepared unproductive unqualified unsatisfied unsatisfactory unsettled unsettling unsure
    untrustworthy unwell unwilling unworthy useless vague vain weaker weaken weakened weaknesses weirdo weirdly worthlessness yelled yelling yell screamed screaming scream screams shout shouting
    problematic prevented prevents postpone postponed prohibits quit quits quitting refuses refusing regretting rejects restless restrain restricts rigged risking scolded shaming shames shortcomings sigh sighs slack slammed slapped
    slow slower slowest smelly snubbed stagnant stalled stall stealing steals stubborn stuffy stumble stumbled submissive sucked suffers suffocating suspicion tense terminated tough trap trapped tricked trivial troublemaker turbulence
    ridiculed ridiculousness silly sillier lame lamest lamer poorer poorest nonsensical nasty nastier gross grosser stinky stench grotty seedy sleazy scruffy shabby trashy tasteless bland stale soggy greasy overcooked undercooked flavorless inedible
    argue argues arguing arguments avoid avoided avoiding avoids ban banning barrier belittle blames blaming blind blocked blocks bothers burdened chaos cheater cheaters contempt contradict contagious costly crisis crooked crooks
    cruelly curse cursed curses cursing cynic damning deadlock debacle deceived deceit deceitful defeat defeated defects defensive degrade degraded degrading delusional denies denying deprive deprived detained deteriorate
    deterioration devalue difficult difficulties disability disadvantage disadvantaged disagreeable disagrees disappear disappeared disappoints disapproval disapprove discomfort discontent discord discredit discriminate discriminated
    discrimination discriminatory disgraced dishonesty dishonor disillusioned disinterested dismay dismayed disorder disorganized disoriented disputed disregard disruption disruptive dissing distract distracted distraction distress distressed
    distressing disturb disturbance disturbed disturbing disturbs divorce dodgy downfall downside dreadfully dumbest enemies enrage estranged evade exaggerate exaggerated exclude excluded exclusion exploit exploited exploiting exposed
    fatal fatigued feud fiasco fights flees foe foolishly forbid frantic friction frown frowning furious hinder hindered hindrance hoax hollow hypocrites idiocy ignore ignores ignoring immoral impatient imperfect impose
    impotent imprisoned inability inaction inadequate indecisive indifferent indifference inferiority inflamed injure injuries injustice insecure insecurity insensitive insignificant interrupt interrupted interruption intimidate intimidated
    intimidating intimidation intrusive irrational irresponsible lag lawless litigation loath loom lurking manipulated manipulative meaningless meltdown messed messes messing misbehave mischief miser misfortune mishap misuse mock mocks
    moody mopey muddy naive needy neglecting neglects negative negativity nervously obnoxious obscene obsolete obstruct offends overload overreact overreacted overweight pained parasite passive penalties penalty pest pessimistic pessimism
    pitiful pity plague plagued pollute polluted pollution prejudice prejudiced prick
  `,
  '-2': `
    =sucks =suck =crap =hell =sad =lose =sadly
     hate hates hated hater haters hating loathsome despised despises detestable abhor abhorrent disgusts disgustingly disgusted repulsed repugnant revolted sickening sickened vile vilest nastiest horrid horrifically
    ghastly gruesome grisly hideous hideously heinous harrowing hellish infuriating infuriated infuriates enraged enraging livid seething fuming outraged rage raging ragequit wrath
    awful awfully terrible terribly worse worsening dreadful lousy crappiest shittiest shite shitshow fucked fuckin effing effin friggin goddamn goddamnit bitchy bitched bitches dick dicks dickhead prick pricks
    cunt cunts twat wanker wankers bollocks bugger tosser slut sluts whore whores skank douche douchebag asshat asses dumbasses dipshit jackass retard retarded retards loser losers freaks trashed scumbag scumbags lowlife
    idiocy idiotically stupidest stupider dumbest morons imbeciles clown clowns buffoon disgraced shameless shamefully embarrassment humiliate humiliates fiasco trainwreck clusterfuck abomination
    heartbroken heartbreak heartbreaks devastating devastate miserable miserably agonizing agonising excruciating tormented anguished wretched desolate suicidal traumatized traumatised
    killed kills slain murderous murders massacred slaughtered beheaded executed execution lynch lynched molest molested molester rapists torture tortures brutally savagely butchered bloodthirsty barbaric inhuman inhumane
    terrorize terrorized terrorizing bombing bombings war wars nazis fascists fascism tyranny oppressor oppressors genocide enslaved slaves slavery bigots bigot bigotry homophobic misogynist sexist xenophobic
    catastrophes catastrophically disasters calamity tragedies tragically apocalypse annihilated destroying destroys devastation wrecks ruined
    unacceptable unbearably unforgivable inexcusable intolerable deplorable shambles disgraceful atrocity atrocities worthless pathetically scammed robbed cheated backstabber backstabbing treacherous treachery treason
  `,
  '-3': `
    =hate =fuck =fucking =stupid =horrible =fucks
    =worst horrendously atrociously motherfuckers raping rapes pedophiles paedophile childmolester =kms =fml
  `,
};
