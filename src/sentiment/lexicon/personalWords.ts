/** Words of the one who speaks, and to whom, in the three languages. */
const personalWords = new Set(
  `
    я меня мне мной мною мой моя мое мои моего моей моих моим мою моему мы нас нам нами наш наша наше наши нашего нашей наших нашу ты тебя тебе вы вас вам ваш ваша ваши твой твоя
    мен маған менің мені біз бізге біздің бізді саған сізге сен сендер сіздер маган менин бизге биздин сизге
    i i'm i've i'll im ive me my mine we us our you your u ur
  `
    .trim()
    .split(/\s+/),
);

/** Whether a lower-cased word belongs to somebody who speaks for himself. */
export function isPersonal(word: string): boolean {
  return personalWords.has(word);
}
