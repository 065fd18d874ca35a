import type { Catalogue } from './catalogue.js';

/** The network: its figure, and the part of the page around it. */
export const networkMessages: Catalogue = {
  'Accounts that act together beyond chance': 'Кто действует согласованно сверх случайного',
  account: 'аккаунт',
  partner: 'партнёр',
  'co-actions': 'совпадения',
  'expected by chance': 'ожидалось случайно',
  traces: 'виды совпадений',
  'Larger dots wrote more comments; distances carry no meaning.':
    'Чем больше точка, тем больше комментариев; расстояния ничего не значат.',
  'No pair of accounts acts together beyond chance (q at or below {0}), so there is no network to draw.':
    'Ни одна пара аккаунтов не действует согласованно сверх случайного (q не больше {0}), поэтому рисовать нечего.',
  'A network of {0} joined by {1}, in {2}; a tie is a pair with q at or below {3}.':
    'Сеть: {0}, {1}, {2}; связь — пара, у которой q не больше {3}.',
  'The largest group, {0}, has {1}.': 'В самой большой группе ({0}) {1}.',
  'The strongest tie has {0} where chance gives {1}.':
    'У самой сильной связи {0:совпадение|совпадения|совпадений}; случай даёт {1}.',
  'The {0} and their {1} are drawn.':
    'На рисунке {0:самая сильная связь|самые сильные связи|самых сильных связей} и {1} на их концах.',
  'The {0} are drawn.': 'На рисунке {0:самая сильная связь|самые сильные связи|самых сильных связей}.',
  'no group': 'без группы',
  'group {0}': 'группа {0}',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1} and {2} more': '{0}: {1} и ещё {2}',
  Network: 'Сеть',
  'Each dot is an account, each line a pair that acts together beyond chance; a colour is a group. Click on a dot, or find an account or group by name, and its evidence opens below the picture.':
    'Точка — аккаунт, линия — пара, которая действует согласованно сверх случайного, цвет — группа. Нажмите на точку или найдите аккаунт или группу по имени, и под рисунком откроются свидетельства.',
  'Drag to move the picture; to come nearer use the buttons, or Ctrl and the wheel; the arrow keys move it from any of the buttons. A click on a name in the legend hides that group.':
    'Рисунок можно двигать мышью; приближать — кнопками или колесом с клавишей Ctrl; когда выбрана любая из кнопок, рисунок двигают стрелки. Щелчок по имени в легенде скрывает группу.',
  'The whole network for Gephi, R and Python: ': 'Вся сеть для Gephi, R и Python: ',
  'Find an account or a group': 'Найти аккаунт или группу',
  Nearer: 'Ближе',
  Farther: 'Дальше',
  'Whole network': 'Вся сеть',
  'The picture': 'Рисунок',
  'Groups in the picture': 'Группы на рисунке',
  Group: 'Группа',
  Found: 'Найдено',
  'What was chosen in the network': 'Что выбрано в сети',
};
