import type { ReportLanguage } from '../model/language.js';
import { currentLanguage } from '../words/language.js';
import { russianPlotly, russianSeparators } from '../words/russian/plotly.js';

/** What plotly is given to write names of months and its buttons in a language, as part of its configuration. */
export interface PlotlyLocale {
  readonly locale: ReportLanguage;
  readonly locales: Readonly<Record<string, object>>;
}

/** Plotly's own words and dates in a language; null for English, which it has by itself. */
export function findPlotlyLocale(language: ReportLanguage): PlotlyLocale | null {
  return language === 'ru' ? { locale: 'ru', locales: { ru: russianPlotly } } : null;
}

/** How numbers are written in the language that is spoken, as part of a layout. */
export function writeNumbers(): { readonly separators?: string } {
  return currentLanguage() === 'ru' ? { separators: russianSeparators } : {};
}

/** The language that a figure was made in, as far as its layout tells; else the one that is spoken. */
export function languageOfFigure(figure: {
  readonly layout: Readonly<Record<string, unknown>>;
}): ReportLanguage {
  return figure.layout.separators === russianSeparators ? 'ru' : currentLanguage();
}
