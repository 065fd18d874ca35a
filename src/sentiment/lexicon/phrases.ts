import { foldKazakhLetters } from '../../text/kazakhLetters.js';

/**
 * Phrases of two or three words whose mood is not the sum of their words, by weight; "_" stands between the words.
 * A phrase that ends in an intensity ("не очень") gives way to the word it strengthens ("не очень хорошо").
 */
const phrasesByWeight: Readonly<Record<string, string>> = {
  3: `не_могу_нарадоваться лучше_не_бывает to_die_for made_my_day over_the_moon`,
  2: `
    то_что_надо на_высоте в_восторге на_отлично так_держать дай_бог слава_богу слава_аллаху всех_благ мне_повезло нам_повезло как_здорово
    не_хуже ничего_лучше не_налюбуюсь хороших_выходных с_праздником с_днем с_победой с_новым жду_не_дождусь не_нарадуюсь мира_вам доброе_утро добрый_день добрый_вечер доброй_ночи спокойной_ночи добрых_снов
    can't_wait cant_wait look_forward looking_forward well_done good_job great_job nice_job thumbs_up can't_complain cant_complain no_problem no_worries no_doubt
    hats_off the_bomb keep_up way_to_go fall_in_love on_time couldn't_be_better can't_beat cant_beat
    көп_рахмет алла_разы бек_жақсы қолың_дерт_көрмесін қолыңызға_саулық
  `,
  1: `не_проблема ничего_страшного все_норм все_ок не_зря не_против не_жалко не_боюсь не_болеет не_сдавайтесь not_bad so_far_so_good`,
  '-1': `
    не_очень так_себе ни_о_чем нет_сил нет_слов нет_денег не_хочу не_хочется не_могу не_понимаю не_знаю_что_делать не_хватает не_надо_врать лучше_бы ни_разу
    ничего_хорошего не_айс не_фонтан не_стоит толку_нет нет_смысла смысла_нет не_дождалась не_дождался не_дай сколько_можно как_можно не_судьба так_нельзя
    сил_нет просто_нет до_свидания не_верю не_согласен не_согласна не_рекомендую не_советую не_доверяю не_прав не_правы
    no_response no_answer no_help no_reply no_one no_longer no_thanks no_idea no_way not_cool not_ok not_okay not_again not_working not_impressed too_late too_long too_much
    on_hold on_hour hung_up hang_up let_down give_up gave_up fed_up run_out ran_out screw_up messed_up so_what thumbs_down under_fire at_fault out_of_control
    sick_of tired_of had_enough stood_up shut_up get_lost lost_my lost_our
    қажет_емес керек_емес керегі_жок керегі_жоқ түк_емес түкке_тұрмайды түкке_тұрғысыз оңбай_қалсын пайдасы_жоқ пайда_жоқ мәні_жоқ сапасы_жоқ ақша_алады бос_сөз бос_уақыт
  `,
  '-2': `
    не_нравится не_нравятся не_понравился не_понравилась не_понравилось не_понравились не_люблю не_хорошо не_работает не_в_себе хуже_не_бывает хуже_некуда ни_стыда ни_совести
    нет_совести совести_нет в_шоке выжил_из_ума пошел_на пошли_на идите_на иди_на катитесь_к на_хуй на_хрен на_фиг к_черту до_слез крик_души руки_опускаются
    never_again worst_ever waste_of rip_off ripped_off piece_of_shit pissed_off go_to_hell burn_in_hell
    not_happy not_good not_acceptable not_helpful not_recommend don't_recommend
    қарғыс_атсын қараң_қалғыр жер_жұтсын ақшаға_күйдім көзіңе_шұқы
  `,
};

export interface Phrase {
  /** Spellings of the words after the first. */
  readonly rest: readonly string[];
  readonly weight: number;
}

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (words: readonly string[], weight: number): void => {
    const [first = '', ...rest] = words;
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
