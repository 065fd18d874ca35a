import type { WeightedWords } from './weightedWords.js';

/** English words of complaint and sorrow by weight, in the notation of {@link WeightedWords}; each judged by its meaning in comments. */
export const englishBlame: WeightedWords = {
  '-0.3': `
    ain't aren't can't cannot cant couldn't didn't didnt doesn't don't dont hadn't hasn't haven't isn't never no nobody none not shouldn't wasn't weren't won't wouldn't
  `,
  '-0.5': `
    alarm alcoholic argumentative bah burn con congested crazy darkness delete disappear disappearance distraction doubter dump =dumps expense =fired fussy goodbye
    heroin hesitate hm hmm interrupt interruption =jerking limp lockdown mosquito nothing obese obesity oppose overweight prevent prevention protest protester quarantine
    risk =risks rusty sanction shrug skeptic smoke snowstorm spam spammer storm surgery swear tangled tear =teething tension trick =tricks uh um unaware undecided
    unfinished unlikely unnoticed unrest unspecified vanish wait =waiting =waits worn wrinkle yawn
  `,
  '-1': `
    abandon addictive aggressor =alarmed =alarming allegations alleged allergy =angering apologise apologize apology apprehensive ass avoid awfulness barf barrier
    barriers bawling belittle bias biased bizarre blackout blind =blocked =blocking =blocks blood bloody boohoo bore break breakdown =bruising =burdened burnout cheesy
    =collapsing concern =concerned =concerns confuse conspiracy contagious contempt contradict controversial convict =crowded cruddy =crushed crybaby =curses =cursing
    cynic cynical cynicism =damaging =damning dang darnit deadlines deadlock deceptive decline =defects defensive degrade denial deprive =deserted desperation detain
    deteriorate deterioration devalue dirt disadvantage disagree disagreeable disagreement disapproval disapprove disconnect discord discourteous discredit discriminate
    discrimination discriminatory dishonor =disillusioned disinterested disloyal dismay dismiss disorder disorganized disoriented disregard disrupt disruption disruptive
    dissatisfaction distant distress disturbance dizzy doh doubt downfall downgrade downside drained dreadfully eek eerie emergency emptiness empty endanger enrage envy
    erroneously estranged evade exaggerate exaggeration exclude exclusion excuse explode exposed feud feverish fight fled flee foe forbid forbidden foreboding forget
    forgettable forgot forgotten fractured frantic frazzled =freezing friction frown frustrate gag gang =gloomier grumble grunt =harms harsh harshly heartsick heck
    hesitant hinder hindrance hmph hollow homeless homelessness homesickness hopelessly hospitalized icy impatient imperfect impolite impose impotent inability inaction
    inadequate incapable incorrect incriminate indecisive indicted indifference indifferent ineffective inefficient inferior inferiority inflamed injure insensitive
    insignificant insufficient intimidate intimidation intrusive irk irksome irrational irrelevant isolation =lags lament lawless lazy lie litigation loath lone loom
    lost loud lurking malfunction =malfunctioning meaningless meltdown =migraines misbehave mischief miser misfortune =mishandled mishap =misinformed misplace mistaken
    mistrust misunderstanding misunderstood misuse mopey muddy nah naive nay needy =neglecting =neglects negligible nonrefundable nope obsolete obstacle obstruct
    obstruction offend offenders offense offline omfg ominous oops ouch outage outdated overbooked overdue overload overpaid overpay overreact oversold overworked owe
    owie =pained parasite peeved penalised pessimism pest pettiness pfft pitiful pity pollute =polluted pollution postpone prejudice =pressured prisoner prohibit punch
    quit =quits =quitting rainy redundancy redundant refusal =refusing reluctant restless restrain restrict restriction restrictive retreat revenge ridiculousness rigged
    =risking rumor rust saddens sarcasm sarcastic scar scare =scarier scold screw scruffy seedy setback shabby shaky =shames =shaming shatter =shattered shock shoot
    =shoots shortcomings shout shove shutdown =sillier sin slack slam slap sleepy sloppy slow sluggish smashed smell snubbed somber sorer sorry spat spit spite spiteful
    spoil sprained squander stagnant stalemate stall startle stereotype stereotypical stomachache stormy strange =stresses strict stubborn stumble submissive suffocating
    sunburnt suspect sweat sweaty tearful teary tense thievery timid tiresome tough traffic trap tremble =tricked trivial troublemaker tsk turbulence uh-oh unable
    unanswered unappreciated unavailable uncertain uncertainty unclear understaffed uneasiness uneasy unfaithful ungrateful unimportant uninteresting uninvited unlikable
    unpaid unpopular unprepared unproductive unqualified unreal unresolved unresponsive unsettled unsure untrustworthy unwelcome unwilling unworthy vague vain
    vulnerability vulnerable =waited warn wary weaken weary whiner whoops wicked worrisomely =wrecking yikes yuk
  `,
  '-1.5': `
    abnormality abrasive absurdity accusation accuse accuser ache achy addict addiction adulterer adultery affliction aggravate aggravation aggrieved agitated =alas
    alienate allergic altercation ambush amputated anarchy annoyance antagonism antagonistic antagonize apathetic appallingly argue arrest arrogantly arson arsonist
    ashamedly asthma atrophy avarice awkward awkwardly backbiting backfire backlash backlog badgering ban =bankrupting bereft berserk =betraying bickering blackmail blah
    blame bland blasphemy bleh blight blister bloated blunder bogged bogus =boring botched bother brainfart brainwash brat breach breakup bribe broke broken bruise
    =bruised bs bug buggy =bummed bummer bungled bungler burden =burdens burglar burglary =burned =burns burnt butcher butthurt buzzkill callous cancel cancellation
    cancelled careless carelessness cavity censor censorship charlatan chastised cheapskate choke chokehold clash cliche clogged clueless clumsy clunky collusion coma
    complain complaint compulsion concussion condemn condemnation condescending conflict =confused =confusing confusion congestion conman =conned connive contagion
    contaminated contamination contrived controversy convoluted convulsion corny corrosive corruptly costly cough counterfeit crabby cramp cranky =crappier =crashing
    crass =creeped cringe cringey cringy cripple =crippling criticise criticism criticize croak crook crud crumbling culprit cumbersome dammit damn =damned damnit darn
    deadbeat deadweight debase debilitating debt decay deceiver deceptively defamation defamatory defame defect defective deficit defraud degenerate degradation dejected
    dejection delay delinquency delinquent delirious delude delusion delusional demean demise demoralized denigrate denounce deny deplete depletion deportation deported
    derail derelict derogatory derp derpy desperate desperately despondent despotic destitute =detained detention detour detractor detrimental deviant deviate devious
    devoid diarrhea dickish difficult difficulty dilapidated dimwit dingy dire dirty disarray disbelief disbelieving discomfort discontent discouraged disdain disdainful
    disfigured disgruntle disheartened disheveled disillusion disillusionment disingenuous disintegrate dislike dislocated =dismayed dismissive disparage displaced
    displease displeasure dispute disreputable disruptor dissatisfy dissed dissuade distasteful distort distortion distract distraught distrustful disturb disused
    divorce dodgy domineering =doubters doubtful downcast downer downhearted downtrodden drab drat dreary drudgery drunkard dubious dud dull dunce dupe dusty dysfunction
    dysfunctional eavesdrop effin effing egotistical embroiled enmity epidemic errant erratic erroneous error evict eviction eviscerate exacerbate exasperation exhausted
    exhaustion =exiled exorbitant expensive exploit exploitation extort extortion fabricate facepalm fake fallacy false falsely famished farce farcical fatigue fault
    faulty fcking fckng fearmongering feckless feeble felony fever fickle fidget fishy fkn flagrant flaky flatline flavorless flaw flimsy flop flu flunk fluster forlorn
    forsaken =fouls frail fraught freak freakish freeloader freezes fret frickin friggin frostbite froze fuckin =gagging garish gaudy gimmick gimmicky glitch glitchy
    =gloomiest glum greasy gridlock grievance =grieves grimy gripe groan grouchy grudge grueling gruelling gruesomely gruff grumpy gullible =gunned haggard hampering
    hangry haphazard hapless harangue hardship harrow harshness hassle hateable hazard hazardous headache heartbreaker heartburn heatstroke heckle hellacious helpless
    helplessness hideousness hijack hives hoarse hoax hoes hoodwink hospitalised =hostilities hurtin hysteria icky =idiocies ignorance ignorant ignore illegal illegality
    illegally illegitimate illiterate illogical imbalance immature immaturity immoral impair impasse impede impediment imperil impersonal implausible implicate implode
    imprecise imprisonment improper impudent impure inaccessible inaccuracies inaccurate inane inappropriate inappropriately inapt incendiary incessant incite incitement
    incoherent incoherently inconsiderate inconsistency inconsistent =inconvenience =inconvenienced inconvenient incorrectly =incriminating incurable indebted indecent
    indefensible indictment indigestion indignant indignation indignity indoctrinate indoctrination inept ineptitude inequality inescapable inexplicable infamous
    infected infection infidelity infiltrate inflammatory inflation inflict infraction infringe infringement injurious insane insanity insecure insecurity insincere
    insolent insomnia instability interfere interference intolerance intolerant intruder intrusion invade invader invasion invasive irate irredeemable irrelevance
    irresponsible irritable irritate irritation issue =issues itch itchy jaded =jammed jealously jeer jeopardize jeopardy jetlag jittery jobless judgemental judgmental
    junky killjoy lack lackluster lacklustre lag =lagging laggy languish lawlessness lawsuit layoff leak leaky leech letdown lethal lethargic lethargy lewd liability
    lifeless listless =loneliest looted looters lunatic lurid mafia maim maladjusted malady malaise =malfunctioned malice malnourished malnutrition malware mangle maniac
    maniacal manipulated manipulation manipulative manipulators meager meddle mediocre mediocrity meh melancholy melodramatic menace mess =messiest messy mindless
    misconduct misdeed misdirected misfit misgivings misguided mishandle misinform misinformation misjudge mislabeled mislead misled mismanage mismanagement misogyny
    misread misrepresent =missed =misses =missing mistake mistreat mistreatment mistrustful moan mock moldy monotonous moody mortified mouldy mudslinging muffled mugged
    murky nag =nastily nauseam negative negatively negativity neglect neglectful negligence negligent neurotic nitpick noise noisy noob notorious nuisance numbskull
    nutcase nutjob obnoxiously obscene obsess obsession obsessive offensively oppressively outcast outcry overbearing overblown overcharge overcooked overcrowded
    overdone overdose overhyped overkill overpriced overrated overrun overwhelmed painstaking pandemic paralysed paralysis paralyzed patchy patronizing peevish penalty
    peril perilous perpetrators perplexed perv perversion pervert pesky pessimistic petrified petty phobia phony pickpocket pigheaded pillage pimple piss =pisses
    =pissing pissy pitfall plagiarism plagiarized plague plodding plunge pollutant =polluting pompous poor poorer poorest poorly pothole powerless powerlessness predator
    predatory predicament prejudicial preposterous pretense pretentious pricey problem problematic procrastinating procrastination profane profanity propaganda psycho
    punish punishment punitive quagmire quarrel quibble ragged rant rash rashly recalcitrant recession reckless refuse =refused =refuses regress regressive regret
    regretful reject =rejects rekt relapse remorse remorseful repelled repellent reprehensible repress repression repressive reprimand repulsion reroute retaliate
    retaliation retaliatory revoked ridicule risky rot roughed rubbishy ruckus runny ruse sabotage sacked sadface sadist sarcastically savagery scandal scandalous
    scapegoat =scarred =scars scathing sceptical scorn scoundrel scowl scream screwup screwy segregated segregation selfishness senile =severe severely shady shallow
    shambolic =shattering =shocked =shocking shoddy shoplifter shortage shortchanged =shouting shrill shrivel shun sickly siege sigh skeptical =skeptics sketchy skirmish
    slanderer slave sleaze sleazy sleepless sleeplessness =sloppily slower slowest slump smear smh smother smug smuggle smuggler snag snare sneaky sneer sneeze snide
    snitch snob snobbery snobby sociopath soggy sore sorethroat soulless spill spilt spineless spoilsport spooked spooky spurious squabble stagnate stagnation stain
    stale stalk stalker =stalled =startled =startling =starved stiffness stifle stigma stigmatized stinging stingy =stranded stricken strife struggle stuck stuffy stupor
    subjugate subpar subversive sucker sucky sued suffocation sulk sulky sunburn superficially superfluous suppress suppression susceptible suspicion suspicious
    =swelling tacky taint tantrum tarnish tasteless taunt tawdry teethache terse thoughtless threadbare thug thwart =tired tiredness =tiring toil touchy towed trample
    transgress transgression =trapped =trashing traumatised travesty trepidation trespass trickery trite tumult tumultuous turbulent unacceptably unaffordable
    unappealing unappetizing unattractive unauthorized uncalled uncaring uncivil uncivilized uncomfortable uncompetitive unconvincing uncooperative undemocratic
    undercooked underestimated undermine underpaid underwhelmed undesirable undignified undisciplined uneducated unemployed unemployment unethical unfair unfeeling unfit
    unforgiving unfortunate unfortunately unfriendly unfulfilled unfun unfunny ungodly unhealthy unhelpful unhinged unimpressed unimpressive uninformed uninspired
    unintelligible unjustified unkind unlawful unlawfully unlucky unnecessary unnerving unorganized unoriginal unpatriotic unpleasant unpredictable unreasonable
    unreasonably unrelenting unruly unsafe unsanitary unsatisfactory unsatisfied unscrupulous unsightly unskilled unsophisticated unstable unsuccessful unsuccessfully
    unsuitable untidy untrained untreated untrue unviable unwarranted unwell unwise upheaval uproar usurp vandal vandalism vandalized vanity vex viciousness victimhood
    =vilified villain violate violation volatile vulgar wack warped wasp wasteland weak weaker weakling weakness weaponized weird weirdly whack wheeze whimper whine
    whiny wince windbag woe woeful woefully worryingly worthlessly wreckage wrong wrongful wrongly yell yelp
  `,
  '-2': `
    aargh =abandoned abandonment absurd accident acrimonious afraid aggression aggressive aggressively aghast agonising agonizing anger =angered angry =anguished
    annihilate annoy anxiety anxious anxiously appal argh arghh arrogance arrogant arse arsehole ashamed asinine assassin assassinate assassination assclown =asses
    asshat asswipe =atrophied attack attacker awkwardness backstabber backstabbing bad badly bankrupt bankruptcy barbarian barbarity batshit beastly bedlam bellend
    bereaved bereavement betray bimbo =bitched bitchy bitter bitterly bitterness bleak bleed bloodcurdling bloodthirsty bollocks bomb boo booo =bored boredom braindead
    brainless =brainwashed brute buffoon bugger bully =butchered calamity cannibal casualty =catastrophes catastrophically =chaos chaotic cheat cheater clown collapse
    =collapsed condescension contemptible contemptuous =convicted =corpses corrupt corruption coward cowardly crap crapload =crappiest crappy crash =crashed =crashes
    creep =creeps creepy crime criminal criminality criminally crisis crock crucify =cruelties cry curse =cursed cutthroat damage =damaged =damages danger dangerous
    dangerously dastardly deathly deceit deceitful deceive deception defeat dehumanization dehumanize demented demolish demonize deplore depraved depravity deranged
    desecrate desolate desolation =despairing despondency detestable devastate dick dipshit disappoint disappointment disastrously disease disembowel =disgruntled
    disgust disgustful dishonest dishonesty dismal disrespect disrespectful disrespectfully distrust =disturbed =disturbing =disturbs ditched =divorced dogshit doom
    doomsday douchey dread drown dumb dumbass dumber dumbest =dumped earthquake egregious electrocuted embarrass embarrassment enemy =enraging enslavement envious ew eww
    ewww exasperated excrement excruciatingly execrable explosion explosive fail failure fanatic fanatical fatality fear fearful fearfully fecal feces filth filthy
    flogged flood fool foolish foolishly foolishness foul =fouled fraud fraudsters fraudulent fright frightened frightful =frustrated =frustrates =frustrating
    frustration fucktard fugly fuming garbage =ghastlier =ghosted gloom gloomy godawful goddamn goddamnit gory greed greedy grievous grim grisly gross grosser grotty grr
    grrr grrrr guilt guilty hangover harass harassers harassment harm =harmed harmful =harrowing hater heartache =heartbreaks heartless heartrending hell homesick
    homicidal homicide homophobe horrifically horseshit hostage hostile hostility =humiliates hungover hurricane hurt hurtful hypocrisy hypocrite hypocritical
    idiotically ill illness imprisoned incest incestuous incompetence incompetent inedible infernal infested infuriate =injured injury injustice insidious insufferable
    insufferably insult invective =irritated =irritates =irritating jackass jail jealous jealousy jerk =jerks junk kidnap knobhead kook lame lamer lamest =lawsuits liar
    lied =lies =lonelier loneliness lonely lonesome lose loser loss lousy lowlife =lunatics lying mad madder madness malevolent malicious maliciously malignant
    manslaughter =massacres mayhem menacingly merciless mercilessly migraine minging molest molestation monster monstrous monstrously morbid mourn mournful =nastier
    =nastiest nasty nausea nauseate nauseous nefarious =neglected nervous nervously nonsense nonsensical obnoxious odious =offended =offending =offends offensive
    ominously =oppressors orphaned outrageously =outrages paedo pain painful painfully =pains panic panicked paranoia paranoid pedo persecute persecution perverse
    pestilence =pissed plunder pogrom pointless pointlessly poverty prick prison puke putrid rabid ragequit =raging rancid rapey ravage =rejected rejection repugnant
    resent resentful resentment revolted revulsion ridiculous ridiculously riot rip rip-off ripoff rob robber robbery rubbish rude rudely rudeness ruin sad =saddened
    =saddening sadder saddest sadly sadness savage scam scammer =scared =scares =scaring scary scornful scourge =screwed =screwing scumbaggery seething selfish senseless
    shame shite shitstorm =shittiest shooter =shooting =shootings shortsighted sick sickness sinful skank skanky slain slander slanderous =slaves smelly smut sob
    sociopathic sorrow sorrowful squalid squalor stab steal stench stink stinky stole stolen strangle stress =stressed stressful =stressing stupefying stupider suck
    suffer sufferers swindle swollen tarnation =tears tedious terrorised =terrorizing theft thief thieves threat threaten throttled toothache =tormenting tornado tosser
    tosspot =totaled toxicity trafficked trash =trashed trashy treacherous treacherously treachery trouble turmoil tyrannical ugh ughh ughhh ugly unbearably
    unconscionable unfairly unhappiness unhappy unholy unjust unjustly unloved unprofessional unreliable unusable unwanted upset useless vengeance vengeful venom
    venomous victim victimize vindictive vitriol vitriolic vomit wail =wankers warmonger waste wasteful weep weirdo wept wildfire worrisome worry worse worsen wound
    wrath wrathful wreck =wrecked =wrecks xenophobe yob yuck yucky
  `,
  '-2.5': `
    abuse abuser abusive =annihilated apocalypse assault asshole awfully bastard beheaded bigot bigotry bitch =bitches =bitching brutal brutalize brutally bullshit
    corpse =crippled cruel cruelly dead deadly death debacle demon demonic deplorable depressed depression depressive despair destroy destruction destructive devil
    dictator dictatorship die died =disgraced douche douchebag dreadful dying =enraged enslave execute execution famine fascism fascist fatal fatally ffs fiasco =fucked
    fucker =fucks funeral furious fury ghastly grief grieve =grieved =grieving gruesome gtfo hideous hideously homophobic hopeless hopelessness horrid horror humiliate
    =humiliated =humiliating humiliation idiocy idiot idiotic imbecile inexcusable =infuriated =infuriates =infuriating inhumanity kill killer livid lynch misogynist
    misogynistic moron moronic motherfucking oppress oppression oppressive oppressor outrage =outraged outrageous pathetic pathetically poison poisonous racism racist
    rage repulsed retard rotten ruthless sadistic satan satanic sexist shambles shameful shamefully shameless shit shitty sickened sinister slavery slut starvation
    starve =starving stupid stupidest stupidity terribly terrified terror terrorize =terrorized torment =tormented toxic trainwreck traitor treason twat tyranny tyrant
    unacceptable vermin vicious viciously violence violent violently wanker war warfare whore worthless worthlessness wretched wtf xenophobic
  `,
  '-3': `
    abhor abhorrent abomination abysmal agony anguish =appalled =appalling atrocious atrociously atrocity awful barbaric barbarous bestial betrayal =betrayed bloodbath
    bloodshed brutality cancer carnage catastrophe catastrophic childmolester clusterfuck cruelty cunt decapitated decapitation despicable despise detest =devastated
    =devastating devastation diabolical dickhead disaster disastrous disgrace disgraceful =disgusted =disgusting disgustingly =disgusts evil excruciating exterminate
    extermination fml fuck =fucking genocidal genocide ghoulish hate hateful hatemonger hatred heartbreak =heartbreaking heartbroken heinous hellish holocaust horrendous
    horrendously horrible horribly horrific horrify inhuman intolerable kms =loathe =loathed =loathing loathsome massacre =massacred miserable miserably misery =molested
    molester monstrosity motherfucker murder murderer murderous mutilate mutilation nazi nazis nightmare paedophile pedophile rape rapist repulsive =revolting satanist
    savagely scum scumbag shithole shitshow slaughter sodomized =strangled suicidal suicide terrible terrorism terrorist torture traffickers tragedy tragic tragically
    trauma traumatic traumatized unbearable unforgivable unspeakable vile vilest vilify villainous wickedness worst
  `,
};
