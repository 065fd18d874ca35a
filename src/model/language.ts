/** Languages that findings, figures and pages can be written in. */
export const reportLanguages = ['en', 'ru'] as const;

/** A language that findings, figures and pages can be written in. */
export type ReportLanguage = (typeof reportLanguages)[number];
