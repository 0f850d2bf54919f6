import { associateCommand, showPane } from '../actions/add-in';
import type { Language } from '../language/language';
import { announce } from './announcement';

/**
 * The ribbon's "refresh reports": the manifest names it `refreshReports`. What it needs is loaded when it is pressed, so
 * that the worksheet functions start without it.
 */
export function installRefreshCommand(language: Language): void {
  associateCommand('refreshReports', async () => {
    const [{ refreshReports }, { wishFor }] = await Promise.all([
      import(/* webpackChunkName: "refresh" */ '../actions/refresh-reports'),
      import(/* webpackChunkName: "refresh" */ '../actions/report-wish'),
    ]);
    announce(await refreshReports(wishFor(language)));
    await showPane();
  });
}
