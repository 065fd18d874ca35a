import { foldKazakhLetters } from '../../text/kazakhLetters.js';

/**
 * Phrases of two or three words whose mood is not the sum of their words, by weight; "_" stands between the words.
 * A phrase that ends in an intensity ("не очень") gives way to the word it strengthens ("не очень хорошо").
 */
const phrasesByWeight: Readonly<Record<string, string>> = {
  3: `не_могу_нарадоваться лучше_не_бывает to_die_for made_my_day over_the_moon`,
  2.5: `hell_yes hell_yeah heck_yes heck_yeah fuck_yes fuck_yeah thank_god`,
  2: `
    то_что_надо на_высоте в_восторге на_отлично так_держать дай_бог слава_богу слава_аллаху всех_благ мне_повезло нам_повезло как_здорово
    не_хуже ничего_лучше не_налюбуюсь хороших_выходных с_праздником с_днем с_победой с_новым жду_не_дождусь не_нарадуюсь мира_вам доброе_утро добрый_день добрый_вечер доброй_ночи спокойной_ночи добрых_снов
    can't_wait cant_wait look_forward looking_forward well_done good_job great_job nice_job thumbs_up can't_complain cant_complain no_problem no_worries no_doubt
    hats_off the_bomb keep_up way_to_go fall_in_love on_time couldn't_be_better can't_beat cant_beat
    көп_рахмет алла_разы бек_жақсы қолың_дерт_көрмесін қолыңызға_саулық
  `,
  1.5: `
    i_like we_like they_like i_liked we_liked really_like bad_ass kick_ass kicks_ass kicked_ass kicking_ass killing_it killed_it nailed_it crushed_it thank_goodness never_gets_old never_get_tired
    can't_get_enough cant_get_enough can't_stop cant_stop can't_go_wrong good_for_you good_for_him good_for_her no_regrets cracks_me_up crack_me_up well_deserved worth_it second_to_none
  `,
  1: `не_проблема ничего_страшного все_норм все_ок не_зря не_против не_жалко не_боюсь не_болеет не_сдавайтесь not_bad so_far_so_good`,
  0.5: `would_like you_like i'd_like we'd_like don't_worry dont_worry no_wonder not_only don't_forget dont_forget dying_to`,
  0: `no_matter to_death make_sure of_course hanging_out feel_free`,
  '-0.5': `no_longer no_idea no_way too_late too_long too_much so_what my_bad not_sure miss_you miss_u get_lost`,
  '-1': `
    не_очень так_себе ни_о_чем нет_сил нет_слов нет_денег не_хочу не_хочется не_могу не_понимаю не_знаю_что_делать не_хватает не_надо_врать лучше_бы ни_разу
    ничего_хорошего не_айс не_фонтан не_стоит толку_нет нет_смысла смысла_нет не_дождалась не_дождался не_дай сколько_можно как_можно не_судьба так_нельзя
    сил_нет просто_нет до_свидания не_верю не_согласен не_согласна не_рекомендую не_советую не_доверяю не_прав не_правы
    no_response no_answer no_help no_reply no_thanks not_cool not_working not_impressed on_hold still_waiting on_hour hung_up let_down give_up gave_up fed_up run_out ran_out screw_up messed_up thumbs_down under_fire at_fault out_of_control
    sick_of tired_of had_enough stood_up lost_my lost_our
    қажет_емес керек_емес керегі_жок керегі_жоқ түк_емес түкке_тұрмайды түкке_тұрғысыз оңбай_қалсын пайдасы_жоқ пайда_жоқ мәні_жоқ сапасы_жоқ ақша_алады бос_сөз бос_уақыт
  `,
  '-1.5': `
    i_miss i_missed miss_my miss_him miss_her oh_no don't_care dont_care doesn't_care couldn't_care_less who_cares no_one_cares nobody_cares bad_news hard_time good_grief what_the_hell not_fair
    shut_up don't_like dont_like doesn't_like didn't_like do_not_like not_like no_good laid_off break_up broke_up kill_me shoot_me my_ass oh_dear worn_out not_ok not_okay not_again good_for_nothing too_bad
  `,
  '-2': `
    не_нравится не_нравятся не_понравился не_понравилась не_понравилось не_понравились не_люблю не_хорошо не_работает не_в_себе хуже_не_бывает хуже_некуда ни_стыда ни_совести
    нет_совести совести_нет в_шоке выжил_из_ума пошел_на пошли_на идите_на иди_на катитесь_к на_хуй на_хрен на_фиг к_черту до_слез крик_души руки_опускаются
    never_again worst_ever waste_of rip_off ripped_off piece_of_shit thanks_for_nothing pissed_off go_to_hell burn_in_hell
    not_happy not_good not_acceptable not_helpful not_recommend don't_recommend
    қарғыс_атсын қараң_қалғыр жер_жұтсын ақшаға_күйдім көзіңе_шұқы
  `,
  '-2.5': `fuck_you fuck_off piss_off pisses_me_off kiss_my_ass how_dare what_the_fuck drop_dead`,
};

export interface Phrase {
  /** Spellings of the words after the first. */
  readonly rest: readonly string[];
  readonly weight: number;
}

const phraseWords = new Map<string, string>();

// One string for one word, wherever it stands.
function keepWord(word: string): string {
  const known = phraseWords.get(word);
  if (known !== undefined) return known;
  phraseWords.set(word, word);
  return word;
}

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (words: readonly string[], weight: number): void => {
    const [first = '', ...rest] = words.map(keepWord);
    const known = phrases.get(first) ?? [];
    // Longer phrases are tried first.
    phrases.set(
      first,
      [...known, { rest, weight }].sort((a, b) => b.rest.length - a.rest.length),
    );
  };
  for (const [weight, list] of Object.entries(phrasesByWeight)) {
    for (const phrase of list.trim().split(/\s+/)) {
      const words = phrase.split('_');
      if (words.length < 2) continue;
      add(words, Number(weight));
      if (!/[әғқңөұүһі]/.test(phrase)) continue;
      const folded = words.map((word) => word.replace(/[әғқңөұүһі]/g, foldKazakhLetters));
      add(folded, Number(weight));
    }
  }
  return phrases;
}

const phrases = buildPhrases();

/** Phrases that begin with a word; undefined when there are none. */
export function findPhrases(spelling: string): readonly Phrase[] | undefined {
  return phrases.get(spelling);
}

/** A word that stands in a phrase, as the same string each time; undefined for others. */
export function findPhraseWord(spelling: string): string | undefined {
  return phraseWords.get(spelling);
}
