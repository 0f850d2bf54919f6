import type { Book } from '../book/book';
import { settingsOf, withSettings, type AddInIdentity } from '../book/settings';
import type { DocumentSettings } from './browser-transport';

/** `Office.context.document.settings` of an add-in: the same as `workbook.settings`, and saved with the file. */
export function documentSettings({ document }: Book, addIn: AddInIdentity): DocumentSettings {
  return {
    read: () => settingsOf(document.data, addIn),
    write: (settings) => {
      document.change(withSettings(document.data, addIn, settings));
    },
  };
}
