import { useMemo } from 'react';
import type { Language } from '../language/language';
import { textsOf, type Texts } from '../language/text';
import { AllotmentView } from './AllotmentView';
import { ChecksView } from './ChecksView';
import { DataView } from './DataView';
import { FunctionsTab } from './FunctionsTab';
import type { PaneTab } from './pane-state';
import { ProblemBar } from './ProblemBar';
import { ReportsView } from './ReportsView';
import { SettingsView } from './SettingsView';
import { StaleBar } from './StaleBar';
import { panelId, tabId, Tabs, type TabEntry } from './Tabs';
import { useKeptFocus } from './use-kept-focus';
import { usePane } from './use-pane';
import { VersionLine } from './VersionLine';
import { WorkBar } from './WorkBar';

/** The task pane: a tab each for what was found, the checks, the reports …; above them all what is being done, and what went wrong. */
export function Pane(props: { language: Language; onLanguage: (language: Language) => void }) {
  const { language, onLanguage } = props;
  const texts = useMemo(() => textsOf(language).pane, [language]);
  const pane = usePane(language);
  const { state, shown } = pane;
  const isBusy = state.busy !== null;
  const settings = state.scan?.settings ?? null;
  const area = useKeptFocus<HTMLElement>();
  const findingCount = shown?.findings.length ?? 0;
  return (
    <main ref={area} className="pane">
      {/* Excel itself shows the add-in's name above the pane; the heading is for those who hear the page. */}
      <h1 className="unseen">{texts.title}</h1>
      <div className="top">
        <Tabs
          label={texts.title}
          tabs={tabsOf(texts, findingCount)}
          chosen={state.tab}
          onChoose={pane.choose}
        />
        <div aria-live="polite" className="news">
          {state.busy && <WorkBar texts={texts} busy={state.busy} onCancel={pane.cancel} />}
          {state.problem && (
            <ProblemBar problem={state.problem} closeLabel={texts.close} onClose={pane.closeProblem} />
          )}
          {state.done.map((sentence) => (
            <p key={sentence}>✓ {sentence}</p>
          ))}
        </div>
      </div>
      <div
        className="content"
        role="tabpanel"
        id={panelId}
        aria-labelledby={tabId(state.tab)}
        aria-busy={isBusy}
      >
        <StaleBar texts={texts.reports} standing={state.standing} isBusy={isBusy} onRefresh={pane.refresh} />
        {state.tab === 'data' && (
          <DataView
            texts={texts}
            language={language}
            tables={shown && shown.tables}
            questions={shown?.questions ?? []}
            misfits={shown?.misfits ?? []}
            settings={settings}
            findingCount={findingCount}
            isBusy={isBusy}
            onScan={pane.scanWorkbook}
            onKeep={pane.keep}
            placeOf={pane.placeOf}
            onShow={pane.show}
            onNext={() => {
              pane.choose(findingCount > 0 ? 'checks' : 'reports');
            }}
          />
        )}
        {state.tab === 'checks' && (
          <ChecksView
            texts={texts}
            findings={shown && shown.findings}
            isBusy={isBusy}
            onMark={pane.mark}
            onUnmark={pane.unmark}
            onShow={pane.show}
            onNext={() => {
              pane.choose('reports');
            }}
          />
        )}
        {state.tab === 'reports' && (
          <ReportsView
            texts={texts}
            language={language}
            reports={shown && shown.reports}
            standing={state.standing}
            beside={state.beside}
            settings={settings}
            preview={state.preview}
            written={state.written}
            orphaned={state.orphaned}
            narrative={pane.narrative}
            isBusy={isBusy}
            onScan={pane.scanWorkbook}
            onPreview={pane.preview}
            onWrite={pane.write}
            onRefresh={pane.refresh}
            onRestore={pane.restore}
            onRemove={pane.remove}
            onShow={pane.show}
          />
        )}
        {state.tab === 'allotment' && (
          <AllotmentView language={language} scan={state.scan} isBusy={isBusy} onWrite={pane.writeTargets} />
        )}
        {state.tab === 'functions' && <FunctionsTab texts={texts} language={language} />}
        {state.tab === 'settings' && (
          <SettingsView
            texts={texts}
            language={language}
            kept={state.kept}
            isBusy={isBusy}
            onRead={pane.readSettings}
            onKeep={pane.keep}
            onForget={pane.forget}
            onLanguage={onLanguage}
          />
        )}
      </div>
      <VersionLine template={texts.version} />
    </main>
  );
}

function tabsOf(texts: Texts['pane'], findingCount: number): readonly TabEntry<PaneTab>[] {
  const { tabs } = texts;
  const count = { shown: findingCount, meaning: texts.findingCount };
  return [
    { id: 'data', name: tabs.data },
    { id: 'checks', name: tabs.checks, ...(findingCount > 0 ? { count } : {}) },
    { id: 'reports', name: tabs.reports },
    { id: 'allotment', name: tabs.allotment },
    { id: 'functions', name: tabs.functions, sign: 'ƒx' },
    { id: 'settings', name: tabs.settings, sign: '⚙' },
  ];
}
