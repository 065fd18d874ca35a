/**
 * Words without mood of their own that complain once they are negated ("не работает", "doesn't open"), in the notation of
 * the word lists. What is promised and does not happen is the commonest complaint of all.
 */
export const complaintWhenNegated = {
  weight: -1.2,
  russian: `
    работа* работ открыва* откро* откры* запуска* загруж* груз* показыва* включа* включи* отвеча* отвеч* ответ* прих* приход* пришл* пришел дошл* доход* доход
    доставля* достав* получи* получа* получ* помога* помог* помож* хвата* хвати* выдерж* терп* слыш* видн* видно слышно понима* понят* хот* хоч* хочется могу может можем
    могут смог* зна* реша* реши* дела* плат* выплач* верн* возвращ* дожд* дозвон* соответств* годи* годен сто* убира* чист* впуска* пуска* считыва* обновля* сохраня* вход*
    спал* усн* засну* жить живе* жил* нужн* нужен интересн* действу* стара* уважа* заботит* соображ* сдерж* выполн* прод* провер* рекоменд* совет* довер* вер* крас*
  `,
  english: `
    work worked works working open opened opens load loads loading starts respond response reply helped care cares cared receive received afford fix fixed deliver delivered arrive arrived
    sleep connect refund recommend trust available possible acceptable respect eat enough sense offer explain
  `,
  /** Words that complain a little once they are negated ("can't find", "no answer"): as often nothing is wrong ("I don't know"). */
  mildWeight: -0.6,
  englishMild: `
    start answer answers answered get got getting believe find make change update access book allow inform informed told tell give given call called hear heard show shown reason idea
  `,
  kazakh: `
    аш ашил кир шик жукте жуктел исте жумис кел бер бери корсет корин ойна косил кос тап тус тусин жет жетки жазил басил ал кабилда тарт шиг сойле хабарла жауап кайтар
    ес бил ист жур кут токта отк откиз сакта уста сай тиис тусе куй кара кима шида токта урма тарти шигар откиз колда ести ойнал кайт толе тол жаз оки аудар ауис
  `,
} as const;
