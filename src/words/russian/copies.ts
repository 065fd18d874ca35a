import type { Catalogue } from './catalogue.js';

/** The section of copied texts. */
export const copiesMessages: Catalogue = {
  'No text is copied beyond chance at q ≤ {0}: no two accounts share one that is too unusual to be written twice by accident.':
    'Ни один текст не скопирован сверх случайного при q ≤ {0}: никакие два аккаунта не имеют общего текста, слишком необычного, чтобы быть написанным дважды случайно.',
  'Each of these texts was written by several accounts, and is too long and too unusual to be written twice by accident. That is evidence level 1: copied, which says nothing about who organised it or whether anybody did.':
    'Каждый из этих текстов написан несколькими аккаунтами и слишком длинен и необычен, чтобы быть написанным дважды случайно. Это уровень свидетельств 1: скопированный текст; кто это организовал и организовал ли кто-нибудь, он не говорит.',
  'An innocent origin is a way in which a text comes into many hands without anybody organising it. Each is told by a stated rule with its numbers; it explains a finding and does not take it back, and it can be wrong. No origin means only that no rule fits.':
    'Невинное происхождение — это путь, которым текст попадает во многие руки, хотя никто этого не организует. Каждое определяется названным правилом с его числами; оно объясняет находку, не отменяя её, и может быть ошибочным. Если происхождения нет, это значит лишь, что ни одно правило не подошло.',
  '{0} of {1} held against chance; if everybody wrote alone, at most {2} would be expected here.':
    '{0} из {1}, проверенных на случайность; если бы каждый писал независимо, здесь ожидалось бы не больше {2}.',
  'All have an innocent origin that a rule knows.': 'У всех есть невинное происхождение, известное правилам.',
  '{0} of {1} ({2}) {3} no innocent origin that a rule knows.':
    'Без невинного происхождения, известного правилам: {0} из {1:текста|текстов|текстов} ({2}).',
  'The first {0} of {1} copied texts, least likely first':
    'Первые {0} из {1:скопированного текста|скопированных текстов|скопированных текстов}, сначала самые маловероятные',
  'Copied texts, least likely first': 'Скопированные тексты, сначала самые маловероятные',
  'first {0}': 'впервые {0}',
  'by chance {0} more, q\u00a0{1}': 'случайно ещё {0}, q\u00a0{1}',
  'none found': 'не найдено',
  Copy: 'Копия',
  Text: 'Текст',
  Written: 'Написан',
  Densest: 'Плотнее всего',
  'Innocent origins': 'Невинное происхождение',
};
