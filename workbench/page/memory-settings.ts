import type { DocumentSettings } from './browser-transport';

/**
 * Document settings that last as long as the workbook is open in the page. They are not written into the file: Excel
 * keeps them in a part of its own that the workbench neither reads nor makes.
 */
export function memorySettings(): DocumentSettings {
  let settings: readonly (readonly [string, string])[] = [];
  return {
    read: () => settings,
    write: (next) => {
      settings = next;
    },
  };
}
