import { associateCommand, showPane } from '../actions/add-in';
import { refreshReports } from '../actions/refresh-reports';
import { standardSettings } from '../actions/standard-settings';
import type { Language } from '../language/language';
import { announce } from './announcement';

/** The ribbon's "refresh reports": the manifest names it `refreshReports`. */
export function installRefreshCommand(language: Language): void {
  associateCommand('refreshReports', async () => {
    const outcome = await refreshReports(standardSettings(language));
    announce(outcome);
    await showPane();
  });
}
