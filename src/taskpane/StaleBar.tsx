import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { isRefreshable, type StandingReport } from '../actions/standing-reports';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';

/** Says which reports no longer say what their sources say, and writes them anew. */
export function StaleBar(props: {
  texts: Texts['pane']['reports'];
  standing: readonly StandingReport[];
  isBusy: boolean;
  onRefresh: () => void;
}) {
  const { texts, standing, isBusy, onRefresh } = props;
  // A report without its source cannot be refreshed, and is told in the list of reports.
  const stale = standing.filter(isRefreshable);
  if (stale.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {fill(texts.stale, { count: stale.length, sheets: stale.map(({ sheet }) => sheet).join(', ') })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={isBusy} onClick={onRefresh}>
          {texts.refresh}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
