import { Badge, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { BusyLine } from './BusyLine';
import { ChecksView } from './ChecksView';
import { DataView } from './DataView';
import { FunctionsTab } from './FunctionsTab';
import type { PaneTab } from './pane-state';
import { ProblemBar } from './ProblemBar';
import { ReportsView } from './ReportsView';
import { usePane } from './use-pane';
import { VersionLine } from './VersionLine';

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  // Excel itself shows the add-in's name above the pane; the heading is for those who hear the page.
  heading: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  content: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  count: { marginLeft: tokens.spacingHorizontalXS },
});

/**
 * The task pane: three steps and the worksheet functions, one tab each. What is being done and what went wrong stand above
 * them all.
 */
export function Pane({ language }: { language: Language }) {
  const styles = useStyles();
  const texts = useMemo(() => textsOf(language).pane, [language]);
  const { state, choose, scanWorkbook, write, show, closeProblem } = usePane(language);
  const isBusy = state.busy !== null;
  return (
    <main className={styles.pane}>
      <h1 className={styles.heading}>{texts.title}</h1>
      {/* Small, so that four tabs and the number of findings fit 320 pixels in every language. */}
      <TabList
        size="small"
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => {
          choose(value as PaneTab);
        }}
      >
        <Tab value="data" id="tab-data">
          {texts.tabs.data}
        </Tab>
        <Tab value="checks" id="tab-checks">
          {texts.tabs.checks}
          {state.findings.length > 0 && (
            <Badge className={styles.count} size="small" appearance="tint" color="informative">
              {state.findings.length}
            </Badge>
          )}
        </Tab>
        <Tab value="reports" id="tab-reports">
          {texts.tabs.reports}
        </Tab>
        <Tab value="functions" id="tab-functions">
          {texts.tabs.functions}
        </Tab>
      </TabList>
      <div className={styles.content} role="tabpanel" aria-labelledby={`tab-${state.tab}`} aria-busy={isBusy}>
        <div aria-live="polite">
          {state.busy && <BusyLine text={texts.busy[state.busy]} />}
          {state.problem && (
            <ProblemBar problem={state.problem} closeLabel={texts.close} onClose={closeProblem} />
          )}
        </div>
        {state.tab === 'data' && (
          <DataView
            texts={texts}
            tables={state.tables}
            isBusy={isBusy}
            onScan={scanWorkbook}
            onWrite={() => {
              write({ reports: null, year: null }, {});
            }}
            onShow={show}
          />
        )}
        {state.tab === 'checks' && (
          <ChecksView texts={texts} findings={state.tables && state.findings} onShow={show} />
        )}
        {state.tab === 'reports' && (
          <ReportsView
            texts={texts}
            language={language}
            tables={state.tables}
            written={state.written}
            orphaned={state.orphaned}
            isBusy={isBusy}
            onScan={scanWorkbook}
            onWrite={write}
            onShow={show}
          />
        )}
        {state.tab === 'functions' && <FunctionsTab texts={texts} language={language} />}
      </div>
      <VersionLine template={texts.version} />
    </main>
  );
}
