/** The languages that the pane, the sheets and the functions' messages exist in. */
export type Language = 'vi' | 'en' | 'de';

/** Vietnamese first: it is what the profession writes, and what a missing setting means. */
export const languages: readonly Language[] = ['vi', 'en', 'de'];
