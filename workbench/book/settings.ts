import type { DocumentData, DocumentSetting } from './document-data';

/** Whose settings are meant: an add-in by the id and version of its manifest. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

/**
 * What the add-in keeps with the document. Settings belong to one add-in in one file (Excel.SettingCollection), so that
 * those of others are not among them.
 */
export function settingsOf(document: DocumentData, addIn: AddInIdentity): readonly DocumentSetting[] {
  return document.webExtensions.find(({ addInId }) => sameId(addInId, addIn.id))?.settings ?? [];
}

/** The document with these settings of the add-in in place of those that it had. */
export function withSettings(
  document: DocumentData,
  addIn: AddInIdentity,
  settings: readonly DocumentSetting[],
): Pick<DocumentData, 'webExtensions'> {
  const { webExtensions } = document;
  const at = webExtensions.findIndex(({ addInId }) => sameId(addInId, addIn.id));
  if (at >= 0) {
    return { webExtensions: webExtensions.map((one, index) => (index === at ? { ...one, settings } : one)) };
  }
  if (settings.length === 0) return { webExtensions };
  const made = { part: '', addInId: addIn.id, version: addIn.version, settings };
  return { webExtensions: [...webExtensions, made] };
}

/** The settings with one more, or with another value in place of the one of that name; names are told apart by case. */
export function withSetting(
  settings: readonly DocumentSetting[],
  name: string,
  json: string,
): readonly DocumentSetting[] {
  return settings.some(([one]) => one === name)
    ? settings.map((one): DocumentSetting => (one[0] === name ? [name, json] : one))
    : [...settings, [name, json]];
}

/** Manifests write the id with and without braces, in either case. */
function sameId(a: string, b: string): boolean {
  const plain = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
  return plain(a) === plain(b);
}
