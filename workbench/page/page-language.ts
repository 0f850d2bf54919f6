/** The languages of the page; Vietnamese unless the address asks for another (`?language=de`). */
export type PageLanguage = 'vi' | 'en' | 'de';

/** Excel's name of each language, for the add-in and for the grid. */
export const localeOf: Readonly<Record<PageLanguage, 'vi-VN' | 'en-US' | 'de-DE'>> = {
  vi: 'vi-VN',
  en: 'en-US',
  de: 'de-DE',
};

/**
 * The language that an address asks for.
 *
 * @param search the address' query, such as `?language=de`
 */
export function pageLanguage(search: string): PageLanguage {
  const asked = new URLSearchParams(search).get('language');
  return asked === 'en' || asked === 'de' ? asked : 'vi';
}
