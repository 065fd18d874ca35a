/** Decimal comma, and between thousands a space that does not break. */
export const russianSeparators = ',\u00a0';

/** What plotly itself says in Russian: its buttons, and names of months and days. */
export const russianPlotly = {
  dictionary: {
    'Download plot as a PNG': 'Сохранить рисунок как PNG',
    'Reset axes': 'Вернуть исходный вид',
    'Preparing image - this may take a few seconds': 'Рисунок готовится, это займёт несколько секунд',
    'Image download succeeded': 'Рисунок сохранён',
    'Sorry, there was a problem downloading your image!': 'Рисунок не удалось сохранить.',
    'Double-click on legend to isolate one trace': 'Двойной щелчок по легенде оставляет один ряд',
    'Double-click to zoom back out': 'Двойной щелчок возвращает исходный вид',
  },
  format: {
    days: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
    shortDays: ['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'],
    // Months that stand alone are named in full; short ones stand after a day: "5 янв.", "8 марта".
    months: [
      ...['январь', 'февраль', 'март', 'апрель', 'май', 'июнь'],
      ...['июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
    ],
    shortMonths: [
      ...['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня'],
      ...['июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
    ],
    decimal: russianSeparators[0],
    thousands: russianSeparators[1],
    date: '%d.%m.%Y',
    year: '%Y',
    month: '%B %Y',
    dayMonth: '%-d %b',
    dayMonthYear: '%-d %b %Y',
  },
} as const;
