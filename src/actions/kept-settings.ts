import { keepText, readKeptText } from '../excel/kept-text';
import { done, type Outcome } from '../excel/outcome';
import { readSettingsText, settingsText } from './settings-text';
import { defaultWorkbookSettings, type WorkbookSettings } from './workbook-settings';

/** The one key under which the workbook keeps them. */
export const settingsKey = 'attainment-settings';

/**
 * The workbook's settings. `none`: nobody chose any, these are the defaults. `does-not-fit`: what the workbook holds
 * cannot be read, by a newer version's or a strange hand; `path` names the value, and the person is asked whether to
 * begin anew (`keepSettings`) – until then nothing is overwritten.
 */
export type KeptSettings =
  | { readonly kind: 'kept' | 'none'; readonly settings: WorkbookSettings }
  | { readonly kind: 'does-not-fit'; readonly path: string; readonly text: string };

/** What a kept text says; `null`: the workbook keeps none. */
export function keptSettingsOf(text: string | null): KeptSettings {
  if (text === null) return { kind: 'none', settings: defaultWorkbookSettings() };
  const read = readSettingsText(text);
  return read.ok
    ? { kind: 'kept', settings: read.settings }
    : { kind: 'does-not-fit', path: read.path, text };
}

/** Reads the settings that the workbook keeps. */
export async function loadSettings(): Promise<Outcome<KeptSettings>> {
  const read = await readKeptText(settingsKey);
  return read.ok ? done(keptSettingsOf(read.value)) : read;
}

/** Keeps the settings with the workbook; they are saved with the file. */
export function keepSettings(settings: WorkbookSettings): Promise<Outcome<null>> {
  return keepText(settingsKey, settingsText(settings));
}

/** Takes the settings out of the workbook. */
export function forgetSettings(): Promise<Outcome<null>> {
  return keepText(settingsKey, null);
}
