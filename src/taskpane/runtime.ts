import { connect } from '../actions/add-in';
import { installFunctions } from '../actions/install-functions';
import { fetchLanguage } from '../actions/language-choice';
import { fetchFunctionTexts } from '../language/function-texts';
import type { Language } from '../language/language';
import { fetchTexts } from '../language/text';
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
  // Needed whatever Excel says, so they are fetched while it has not said it yet; the page has asked for them already.
  const pane = Promise.all([import(/* webpackChunkName: "pane" */ './mount-pane'), fetchTexts('vi')]);
  const { language, isDarkTheme } = await surroundings;
  installRefreshCommand(language);
  const root = document.getElementById('pane');
  if (!root) throw new Error('taskpane.html has no element "pane".');
  const [[{ mountPane }]] = await Promise.all([pane, fetchLanguage(language)]);
  mountPane(root, {
    language,
    isDarkTheme,
    onLanguage: (chosen) => {
      speaking = chosen;
    },
  });
}

void start();
void functionLanguage();
