import type { Catalogue } from './catalogue.js';

/** The figures of the event study and of the groups over time. */
export const eventChartsMessages: Catalogue = {
  // Shifts at all events
  'shift of everybody': 'сдвиг у всех',
  'the same people in another tone': 'те же люди в другом тоне',
  'people who came, went, wrote more or less': 'люди пришли, ушли, стали писать больше или меньше',
  'shift without the accounts set aside': 'сдвиг без аккаунтов, взятых отдельно',
  'cannot say': 'сказать нельзя',
  'change of the mood (scale from −1 to +1)': 'изменение настроения (шкала от −1 до +1)',
  'change of “{0}”': 'изменение показателя «{0}»',
  event: 'событие',
  measure: 'показатель',
  estimate: 'оценка',
  low: 'нижняя граница',
  high: 'верхняя граница',
  'p on quiet dates': 'p по спокойным датам',
  note: 'примечание',
  'Shift of the mood at each event, and who is behind it':
    'Сдвиг настроения у каждого события и кто за ним стоит',
  'Shift of “{0}” at each event, and who is behind it':
    'Сдвиг показателя «{0}» у каждого события и кто за ним стоит',
  'Of no event can the shift of the mood be said: there are too few accounts before or after.':
    'Ни для одного события нельзя назвать сдвиг настроения: до или после слишком мало аккаунтов.',
  'Of no event can the shift of “{0}” be said: there are too few accounts before or after.':
    'Ни для одного события нельзя назвать сдвиг показателя «{0}»: до или после слишком мало аккаунтов.',
  '{0} “{1}” {2}': '{0} «{1}» {2}',
  '{0} “{1}” {2}, p on quiet dates {3}': '{0} «{1}» {2}, p по спокойным датам {3}',
  'Shift of the mood with its interval: {0}.': 'Сдвиг настроения с интервалом: {0}.',
  'Shift of “{0}” with its interval: {1}.': 'Сдвиг показателя «{0}» с интервалом: {1}.',
  'Of {0} it cannot be said.': 'Для {0:события|событий|событий} сказать нельзя.',

  // The parts of a shift
  'changed their tone': 'сменили тон',
  'wrote more or less': 'писали больше или меньше',
  came: 'пришли',
  'fell silent': 'умолкли',
  'the shift': 'весь сдвиг',
  part: 'часть',
  'set aside: {0}': 'отдельно: {0}',
  'Who is behind the shift: {0}': 'Кто стоит за сдвигом: {0}',
  'Who is behind the shift at “{0}” cannot be said: {1}.':
    'Кто стоит за сдвигом у события «{0}», сказать нельзя: {1}.',
  'change of the mood': 'изменение настроения',
  'change of {0}': 'изменение: {0}',
  'Waterfall of the shift of {0} at “{1}”: {2}. The parts add up to the shift.':
    'Ступенчатая диаграмма сдвига у события «{1}»; весь сдвиг: {0}. Части: {2}. В сумме они дают весь сдвиг.',

  // Quiet dates
  date: 'дата',
  shift: 'сдвиг',
  'shift over its error': 'отношение сдвига к ошибке',
  'as large as at the event': 'не меньше, чем у события',
  'quiet dates': 'спокойные даты',
  '%{y} quiet dates around %{x:.1f}': 'спокойных дат: %{y}, около %{x:.1f}',
  'the event': 'событие',
  'Against quiet dates: {0}': 'На фоне спокойных дат: {0}',
  'How often a quiet date shifts as much as “{0}” cannot be said: {1}.':
    'Как часто в спокойную дату бывает такой же сдвиг, как у события «{0}», сказать нельзя: {1}.',
  'Shifts on {0} from {1} to {2}, each over its error.':
    'Сдвиги в {0:спокойную дату|спокойные даты|спокойных дат} с {1} по {2}, каждый разделён на свою ошибку.',
  'At “{0}” the shift is {1}, {2} times its error; {3} {4} as much.':
    'У события «{0}» сдвиг {1}, отношение к ошибке {2}. Столь же большой сдвиг {3?показала|показали|показали} {3:спокойная дата|спокойные даты|спокойных дат}.',
  '{0} of them share no time, which gives p {1}.':
    'Из них по времени не {0?пересекается|пересекаются|пересекаются} {0:дата|даты|дат}, отсюда p {1}.',

  // Who was online
  'Who was online': 'Кто был в сети',
  'Nobody wrote, so there is nothing to draw.': 'Никто не писал, рисовать нечего.',
  '{0} over {1}, stacked by the place of the account: {2}.': '{0}, {1}; сложены по месту аккаунта: {2}.',
  '{0} over {1}, stacked by when their accounts wrote: before and after the beginning of “{2}”, or on one side only: {3}.':
    '{0}, {1}; сложены по тому, когда писали аккаунты: и до, и после начала события «{2}» или только с одной его стороны: {3}.',

  // Groups over time
  'the group': 'группа',
  'at its share of everybody’s': 'при её обычной доле от всех',
  'everybody else': 'все остальные',
  '%{y:,} of the group': 'у группы %{y:,}',
  '%{y:.3~g} at its share': 'при её обычной доле %{y:.3~g}',
  '%{y:,} of everybody else': 'у остальных %{y:,}',
  '%{y:,} of {0}': '{0}: %{y:,}',
  '<b>{0}</b> {1} of {2}': '<b>{0}</b> {1}, {2}',
  'When groups were active': 'Когда были активны группы',
  'There is no group whose times could be shown.': 'Нет группы, время активности которой можно показать.',
  group: 'группа',
  'comments of others': 'комментарии остальных',
  'When {0} was active': 'Когда была активна группа {0}',
  'When {0} were active': 'Когда {0?была активна|были активны|были активны} {0:группа|группы|групп}',
  '{0} not drawn': '{0:группа не показана|группы не показаны|групп не показано}',
  'A panel for each group, each to its own height, on one axis of time, {0}. Most comments within {1}: {2}.':
    'Отдельный график для каждой группы, у каждого своя высота, ось времени общая, {0}. Больше всего комментариев за {1:час|часа|часов}: {2}.',
};
