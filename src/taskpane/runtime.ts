import { connect } from '../actions/add-in';
import { installFunctions } from '../actions/install-functions';
import type { Language } from '../language/language';
import { installRefreshCommand } from '../commands/refresh-command';

/**
 * Start of the shared runtime. Worksheet functions are associated first and at once: Excel may be waiting for them with
 * the pane closed, and they need nothing of the pane's code, which is loaded after.
 */
async function start(): Promise<void> {
  let language: Language = 'vi';
  installFunctions(() => language);
  const surroundings = await connect();
  language = surroundings.language;
  installRefreshCommand(surroundings.language);
  const root = document.getElementById('pane');
  if (!root) throw new Error('taskpane.html has no element "pane".');
  const { mountPane } = await import('./mount-pane');
  mountPane(root, surroundings);
}

void start();
