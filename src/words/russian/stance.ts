import type { Catalogue } from './catalogue.js';

/** Stance toward targets: section and figure. */
export const stanceMessages: Catalogue = {
  'For and against whom': 'За кого и против кого',
  '{0} {1} a target. Stance runs from −1 (against) to +1 (for) and is read from the words of mood around the name; a comment that says nothing of the one it names counts as 0. Intervals take each account for one voice.':
    'Какой-то из объектов отношения назван в {0:комментарии|комментариях|комментариях}. Отношение — от −1 (против) до +1 (за); оно определяется по словам настроения вокруг имени. Комментарий, который ничего не говорит о названном, считается за 0. В интервалах каждый аккаунт — один голос.',
  'Irony, quotation and sympathy are read as said, so a number here is a lean of the words, not a vote. Means are over many comments; they say nothing of any one account.':
    'Ирония, цитаты и сочувствие понимаются буквально, поэтому число здесь — наклон слов, а не голос «за» или «против». Средние взяты по многим комментариям; об отдельном аккаунте они ничего не говорят.',
  'Stance toward each target': 'Отношение к каждому объекту',
  'Change of the stance from before to after each event, with its 95 % interval':
    'Изменение отношения после каждого события по сравнению с временем до него, с 95-процентным интервалом',
  Target: 'Объект',
  Comments: 'Комментарии',
  Stance: 'Отношение',
  For: 'За',
  Neither: 'Ни за, ни против',
  Against: 'Против',
  Change: 'Изменение',

  // The figure
  stance: 'отношение',
  'No comment names any of the targets.': 'Ни в одном комментарии не назван ни один из объектов.',
  target: 'объект',
  mentions: 'упоминания',
  mean: 'среднее',
  '{0} {1} in {2}': '{0} {1} ({2})',
  'Mean stance, from −1 (against) to +1 (for), of the comments that name each target: {0}.':
    'Среднее отношение, от −1 (против) до +1 (за), по комментариям, где назван каждый объект: {0}.',
};
