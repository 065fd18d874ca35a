import type { WeightedWords } from './weightedWords.js';

/** English words of mood by weight, −3 to 3, in the notation of {@link WeightedWords}. Chosen by hand for comments. */
export const englishWords: WeightedWords = {
  3: `
    love =loved =loving =loves lovely adore amazing =amazed awesome awesomeness excellent excellence
    fantastic fabulous brilliant wonderful superb outstanding perfect perfection perfectly best =bestest
    incredible magnificent marvelous marvellous phenomenal spectacular extraordinary exceptional splendid
    gorgeous beautiful beauty stunning breathtaking delightful delight ecstatic euphoric euphoria thrilled
    overjoyed joyful joy joyous bliss blissful happiest triumph triumphant masterpiece heaven heavenly
    divine glorious glory sublime terrific stellar flawless priceless =hooray =hurray =woohoo =yay =yayy
    =woot =xoxo blessed blessing bravo superior genius paradise passion passionate sweetheart sweetest
    greatest rofl =lmao =lmfao rejoice
  `,
  2: `
    good goodness great happy happiness happily happier glad nice nicely nicest thank thanks =thx =ty
    thankful grateful gratitude appreciate appreciated appreciation enjoy enjoyed enjoyable enjoying fun
    funny hilarious =lol =haha =hahaha =hehe =heh laugh laughing laughter smile smiling cheer cheers
    cheerful merry pleased pleasing pleasant pleasure proud pride win winning winner won victory
    victorious success successful succeed cool sweet cute adorable charming charm attractive pretty sexy
    handsome elegant graceful grace stylish kind kindness caring care friend friendly friendship generous
    generosity gentle warm warmth hero heroic heroes brave bravery courage courageous honest honesty honor
    honour noble loyal loyalty trust trusted trustworthy respect respected respectful admire admiration
    hope hopeful optimistic optimism inspire inspired inspiring inspiration excited exciting excitement
    enthusiastic eager free freedom liberty peace peaceful safe safety secure better improve improved
    improvement well =wow impressive impressed impress fascinating fascinated intriguing talented talent
    gifted smart clever wise wisdom intelligent brilliantly creative creativity comfortable comfort comfy
    cozy relax relaxed relaxing refreshing delicious tasty yummy yum healthy heal healing healed cure
    fortunate fortunately luck lucky favorite favourite celebrate celebration celebrating congratulations
    congrats congratulate welcome praise praised recommend recommended support supportive supporting
    supporter helpful helped help rescue rescued saved savior treasure gem valuable worthy worthwhile
    benefit beneficial advantage effective efficient reliable strong strength powerful rich wealth prosper
    prosperous prosperity reward rewarding award gift bonus romantic romance hug hugs kiss kisses kissing
    like liked likes lovable lovingly humor humorous humour witty entertaining entertain playful vibrant
    lively energetic energy fresh clean bright sunshine sunny shine shining sparkle glow dream dreamy
    dreams merci superstar rock =rocks =rocking epic rad dope =neat =fab =goodnight =goodies gracious
    hospitable harmony harmonious justice fair fairness solidarity unity united truthful sincere sincerely
    satisfied satisfying satisfaction satisfy merrier festive festival jolly magical magic miracle
    miraculous applaud applause devoted devotion cherish cherished affection affectionate darling dear bff
    angel comedy amuse amused amusing amazeballs ideal winningest popular quality decent effortless
    elegance dazzling dazzle captivating compelling remarkable remarkably notable prestigious positive
    positively upbeat uplifting thrill thrilling wonder wonders refreshed =woo =whoa =aww =awww =hehehe
    =hahahaha loveable lovin luv =luv =ilove joke joking kudos vindicated liberate liberated liberation
    achieve achievement accomplish accomplished accomplishment
  `,
  1: `
    ok okay fine alright agree agreed agreement agreeable accept acceptable accepted interesting
    interested interest important calm clear easy easily easier fast quick quickly useful ready sure
    certain confident confidence correct right true truth active adventure adventurous ambitious alive
    ability able approve approved approval want wish wishes wishing willing promise promising progress
    gain growth grow growing increase increased save play playing party parties christmas holiday vacation
    weekend birthday wedding baby puppy puppies kitten kittens music dance dancing song gold golden king
    queen star stars share sharing together family mom community hello hi hey =please pleaseee yes =yep
    =yeah =yup top special unique original innovative modern luxury luxurious affordable cheap discount
    solid stable steady smooth soft tidy tender thoughtful considerate responsible resolve resolved
    solution solve solved solves recover recovery recovered restored restore protect protected protection
    defend defender freely volunteer donate charity charitable encourage encouraged encouragement empower
    empathy sympathy mercy forgive forgiveness patient patience faith faithful believe god pray prayer
    prayers bless spirit spiritual soul heart hearts natural genuine authentic curious surprised surprise
    surprising surprisingly eagerly motivate motivated motivation determined dedicated dedication focus
    opportunity chance advance advanced boost boosted awake fascinate fabulously favor favorable fit
    fitness tranquil serene serenity glee gleeful grin giggle giggles chuckle snuggle cuddle cuddles
    nurture worth greet greeting greetings keen goodwill meaningful legendary legend mature privileged
  `,
  0: `
    =well =like =likely =unlike =kind =kinda =pretty =rock =hi =hey =mom =play =king =star =queen =god
    =want =right =sure =increase =increased =chance =gold =song =music =number =mean =means =party =hearty
    =wish =growing =grow =yes =interest =true =believe =clear =certain =focus =save =natural =able =soul
    =increases =ready =advance =modern =spirit =fit =faith =important =share =community =together =family
    =active =original =top =ability =awake =patient =baby
  `,
  '-1': `
    bored boring bore dull tired tiring exhausted exhausting slow sluggish late delay delayed lazy messy
    mess odd weird strange awkward annoyed annoying annoy irritating irritated irritate bother bothered
    bothering upset uneasy unsure uncertain doubt doubtful doubts skeptical confuse confused confusing
    confusion worry worried worrying concerned concern nervous anxious anxiety stress stressed stressful
    tense tension afraid fear fearful scared scare scary fright frightened frightening alarm alarming
    alarmed difficult difficulty hard problem problems trouble troubled troubles troubling issue issues
    error errors bug bugs buggy glitch fault faulty flaw flawed mistake mistakes miss missed missing lack
    lacking lacks fail failed failing failure lose loses losing loser lost loss losses weak weakness poor
    poorly mediocre meh bland uninteresting unimpressed unimpressive ordinary overrated predictable cold
    dark gloomy gloom grim dim empty lonely lone alone sad sadly sadness unhappy unhappiness blue sorry
    apologize apology regret regrets regretful disappoint disappointed disappointing disappointment
    unfortunate unfortunately unlucky sigh cry crying cries cried tear tears weep sob mourn hurt hurts
    hurting pain painful ache aching headache sore ill illness sick sickness disease fever flu infection
    virus injury injured wound wounded bleed bleeding blood bloody broke broken break breakdown crash
    crashed crashes damage damaged ruined ruin spoil spoiled wrong wrongly false fake unreal untrue lie
    lies liar lying lied cheat cheated cheating deceive deception deceptive mislead misleading suspicious
    suspect suspected guilt guilty blame blamed shame shameful ashamed embarrassed embarrassing
    embarrassment dumb silly foolish fool crazy mad insane nuts ridiculous absurd nonsense useless
    pointless meaningless worthless senseless waste wasted wasteful unnecessary unwanted unpleasant
    uncomfortable inconvenient unfair unjust injustice biased unacceptable inappropriate irresponsible
    careless reckless neglect neglected ignore ignored ignorant ignorance deny denied denial refuse
    refused reject rejected rejection oppose opposed opposition against argue argument conflict dispute
    disagree disagreement complain complained complaint complaints criticize criticism critic protest
    protests unrest riot riots turmoil chaos chaotic crisis emergency outage shutdown blackout offline
    blocked blocking ban banned bans censor censored censorship restrict restricted restriction forbidden
    prohibit arrest arrested detain detained prison jail jailed convict convicted crime criminal steal
    stole stolen thief thieves rob robbed robbery scam scammed fraud fraudulent corrupt corruption bribe
    illegal unlawful debt poverty bankrupt bankruptcy unemployed unemployment fired layoff layoffs cut
    cuts recession inflation expensive overpriced costly pricey tax taxes fee penalty punish punished
    punishment sanction sanctions threat threaten threatened threatening danger dangerous unsafe risk
    risky hazard hazardous warning weapon weapons gun guns shot shoot shooting bomb bombed bombing explode
    explosion fire burning burned attack attacked attacks fight fighting fights fought clash battle
    hostile hostility enemy enemies aggressive aggression aggressor rude rudeness arrogant selfish greedy
    greed jealous jealousy envy envious bitter harsh cynical hypocrite hypocrisy hypocritical stubborn
    dishonest disloyal disrespect disrespectful distrust mistrust insult insulted insulting offend
    offended offensive offense mock mocked mocking bully bullied bullying harass harassed harassment stop
    stuck stink stinks smelly dirty filthy ugly fat noisy noise loud crap crappy damn damned dammit darn
    dang heck hell =ugh =ugly =eww =ew =yuck yucky gross nasty bs =bs suck sucks sucked sucky lame cheesy
    screwed screw pissed piss shut sucker drunk addict addicted drug drugs victim victims suffer suffered
    suffering struggle struggling struggles helpless hopeless hopelessness powerless desperate desperation
    despair isolated isolation abandon abandoned abandonment reluctant hesitant nope unable worse worsen
    worsened decline declined drop dropped fall fell falling collapse collapsed deficit shortage unstable
    vulnerable frustrated frustrating frustrate frustration dislike disliked dislikes displeased
    dissatisfied dissatisfaction badly unfriendly unkind unreliable inferior inadequate insufficient
    incompetent incapable inefficient ineffective obstacle burden hassle annoyance nuisance dread gloomier
    creepy freak freaked panic panicked homesick heartless moody grumpy cranky shock shocked shocking
    controversy controversial scandal lament weary wary overwhelmed overwhelming rumor rumors sloppy lousy
    shady sketchy spam dirt junk rubbish
  `,
  '-2': `
    bad terrible terribly horrible horribly awful awfully hate hated hates hating hatred hateful disgust
    disgusting disgusted disgrace disgraceful dreadful pathetic stupid stupidity idiot idiots idiotic
    moron moronic imbecile dumbass dumber jerk bastard bitch bitches bitching ass asshole shit shitty
    bullshit fuck fucked fucking fucker =wtf =ffs damnit furious fury rage outrage outraged outrageous
    angry anger angrily miserable misery depressed depressing depression devastated devastating
    devastation heartbreak heartbroken heartbreaking grief grieve tragic tragedy catastrophe catastrophic
    disaster disastrous nightmare agony anguish torment torture tortured trauma traumatic horror horrified
    horrifying terrified terrifying terror terrorist terrorism terrorists violence violent violently
    brutal brutality brutally cruel cruelty vicious savage ruthless evil vile sinister monster monstrous
    demon devil abuse abused abuser abusive assault assaulted victimized kill killed killer killing kills
    murder murdered murderer murderous slaughter massacre die died dead death deadly dies dying suicide
    suicidal funeral corpse war wars warfare destroy destroyed destruction destructive demolish annihilate
    oppress oppressed oppression oppressive tyrant tyranny dictator dictatorship enslave slavery racist
    racism fascist nazi genocide betray betrayed betrayal traitor despise despicable loathe loathing
    detest contempt repulsive revolting appalling appalled abysmal atrocious horrendous horrific
    unbearable intolerable insufferable toxic poison poisonous rotten scum trash garbage filth poorest
    cancer starve starving starvation famine victimize bloodshed crippled humiliate humiliated humiliating
    humiliation
  `,
  '-3': `
    worst murderers rape raped rapist pedophile motherfucker torturing genocidal monstrosity holocaust
    =fml
  `,
};
