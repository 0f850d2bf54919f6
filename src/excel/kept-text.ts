import { done } from './outcome';
import { keptText } from './read';
import { run } from './run';

/**
 * A text that the workbook itself keeps for the add-in, under a key of ours; `null` where there is none. Excel keeps
 * settings for each add-in and document alone, and saves them with the file.
 * Source: doc comment of Excel.SettingCollection (ExcelApi 1.4).
 */
export function readKeptText(key: string) {
  return run<string | null>(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return done(null);
    return done(keptText(setting.value));
  });
}

/** Keeps a text with the workbook, or takes the key away again with `null`. */
export function keepText(key: string, text: string | null) {
  return run<null>(async (context) => {
    const { settings } = context.workbook;
    if (text !== null) {
      settings.add(key, text);
      await context.sync();
      return done(null);
    }
    const setting = settings.getItemOrNullObject(key);
    await context.sync();
    if (!setting.isNullObject) {
      setting.delete();
      await context.sync();
    }
    return done(null);
  });
}
