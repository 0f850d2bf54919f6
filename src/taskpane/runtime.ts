import { connect } from '../actions/add-in';
import { installFunctions } from '../actions/install-functions';
import { fetchFunctionTexts } from '../language/function-texts';
import type { Language } from '../language/language';
import { installRefreshCommand } from '../commands/refresh-command';

/**
 * Start of the shared runtime. Worksheet functions are associated first and at once: Excel may be waiting for them with
 * the pane closed, and they need nothing of the pane's code, which is loaded after.
 */
let speaking: Language | null = null;
const surroundings = connect();

/** A call that comes before the words are there waits for them; words that could not be fetched are asked for again. */
async function functionLanguage(): Promise<Language> {
  const { language } = await surroundings;
  await fetchFunctionTexts(language);
  speaking ??= language;
  return speaking;
}

async function start(): Promise<void> {
  installFunctions(() => speaking ?? functionLanguage());
  const { language, isDarkTheme } = await surroundings;
  installRefreshCommand(language);
  const root = document.getElementById('pane');
  if (!root) throw new Error('taskpane.html has no element "pane".');
  const { mountPane } = await import(/* webpackChunkName: "pane" */ './mount-pane');
  await mountPane(root, {
    language,
    isDarkTheme,
    onLanguage: (chosen) => {
      speaking = chosen;
    },
  });
}

void start();
void functionLanguage();
