import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { isRefreshable, type StandingReport } from '../actions/standing-reports';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';

/** Says which reports no longer say what their sources say: those that can be written anew, and allotments to be balanced. */
export function StaleBar(props: {
  texts: Texts['pane']['reports'];
  standing: readonly StandingReport[];
  isBusy: boolean;
  onRefresh: () => void;
  /** Opens the view of the allotment; `null` where it is open. */
  onAllot: (() => void) | null;
}) {
  const { texts, standing, isBusy, onRefresh, onAllot } = props;
  // A report without its source cannot be refreshed, and is told in the list of reports.
  const stale = standing.filter(isRefreshable);
  const toBalance = standing.filter((report) => report.stale === 'to-balance');
  return (
    <>
      {stale.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {fill(texts.stale, { count: stale.length, sheets: namesOf(stale) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={onRefresh}>
              {texts.refresh}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {toBalance.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{fill(texts.toBalance, { sheets: namesOf(toBalance) })}</MessageBarBody>
          {onAllot && (
            <MessageBarActions>
              <Button size="small" onClick={onAllot}>
                {texts.openAllotment}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </>
  );
}

function namesOf(reports: readonly StandingReport[]): string {
  return reports.map(({ sheet }) => sheet).join(', ');
}
