import type { Language } from '../../model/sentiment.js';
import type { StanceTarget } from '../../model/stance.js';

type Terms = Partial<Record<Exclude<Language, 'unknown'>, string>>;

/** Terms parted by commas; the notation is that of `TargetTerm`. */
const lists: Readonly<Record<string, Terms>> = {
  president: {
    ru: 'президент, глава государства, токаев*, касым-жомарт*, =кжт',
    kk: 'президент, мемлекет басшы*, тоқаев*, қасым-жомарт*, тоқаев қасым*',
    en: 'president, head of state, tokayev*, tokaev*, toqaev*, kassym-jomart*, kasym-zhomart*',
  },
  nazarbayev: {
    ru: 'первый президент, бывший президент, экс-президент, назарбаев*, нурсултан назарбаев*, елбасы',
    kk: 'тұңғыш президент, бұрынғы президент, назарбаев*, елбасы*, =шал, =шалды, =шалға',
    en: 'first president, former president, ex-president, nazarbayev*, nazarbaev*, elbasy*',
  },
  government: {
    ru: 'правительство, =власть, =власти, =властью, =властям, =властями, =властях, =властей, чиновник, министр, премьер, премьер-министр, кабмин, мажилис, парламент, депутат, аким, акимат, режим',
    kk: 'үкімет, билік, билікте*, шенеунік, министр, премьер, мәжіліс, парламент, депутат, әкім, әкімдік',
    en: 'government, authorities, officials, minister, prime minister, cabinet, parliament, regime, akim, akimat',
  },
  protesters: {
    ru: 'протестующ*, митингующ*, митинг, протест, демонстрант, манифестант, митингант',
    kk: 'шеруші*, митинг, митингші*, митингке шыққан*, наразылық білдіруші*, наразы халық, протест',
    en: 'protester, protestor, protests, demonstrator, demonstrators, rally, rallies',
  },
  police: {
    ru: 'полици*, полицейск*, полицай, мент, ментовк*, омон, омонов*, собр, спецназ*, силовик, правоохранител*, нацгвардия, нацгвардеец, гвардеец, мвд',
    kk: 'полиция, полицей*, полиция қызметкер*, тәртіп сақшы*, ұлттық ұлан, омон, арнайы жасақ, сақшы*',
    en: 'police, policeman, policemen, policewoman, police officer, cop, cops, riot police, security forces, law enforcement',
  },
  russia: {
    ru: 'россия, рф, российск*, кремль, москва, путин*, одкб, миротворец, миротворц*, русские войска, войска из россии',
    kk: 'ресей, ресей әскер*, кремль, мәскеу, путин*, ұқшұ*, одкб, бітімгер*',
    en: 'russia, russian, russian troops, kremlin, moscow, putin*, csto, peacekeeper, peacekeepers',
  },
};

function buildTarget([name, terms]: readonly [string, Terms]): StanceTarget {
  return {
    name,
    terms: Object.entries(terms).flatMap(([language, list]) =>
      list
        .split(',')
        .map((term) => ({ term: term.trim(), language: language as Exclude<Language, 'unknown'> })),
    ),
  };
}

/**
 * Who people spoke of in Kazakhstan in January 2022: the president, the first president, the government, the protesters, the police and
 * other forces, Russia and the CSTO; in Russian, Kazakh and English.
 *
 * Not in the lists, because the name is the stance: "террористы", "мародёры", "герои" for protesters. Words that are also something else
 * are in where they mostly mean the target ("режим", "москва", "шал"): look at what a list finds in your own comments first.
 */
export const kazakhstanTargets: readonly StanceTarget[] = Object.entries(lists).map(buildTarget);
