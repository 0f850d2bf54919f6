import { useMemo, type Dispatch } from 'react';
import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { AllotmentView } from './AllotmentView';
import { ChecksView } from './ChecksView';
import { DataView } from './DataView';
import { FetchedView } from './FetchedView';
import type { PaneEvent, PaneState } from './pane-state';
import { ReportsView } from './ReportsView';
import { SettingsView } from './SettingsView';
import { StaleBar } from './StaleBar';
import { usePane } from './use-pane';
import type { PaneWork } from './use-work';

const fetchFunctionsView = async () =>
  (await import(/* webpackChunkName: "functions-view" */ './FunctionsView')).FunctionsView;

/** What the pane shows once the workbook is read, or on a tab that needs no reading; and which reports are stale. */
export function PaneViews(props: {
  language: Language;
  onLanguage: (language: Language) => void;
  state: PaneState;
  dispatch: Dispatch<PaneEvent>;
  work: PaneWork;
  onScan: () => void;
}) {
  const { language, onLanguage, state, dispatch, work, onScan } = props;
  const texts = useMemo(() => textsOf(language).pane, [language]);
  const pane = usePane(language, state, dispatch, work);
  const { shown } = pane;
  const isBusy = state.busy !== null;
  const settings = state.scan?.settings ?? null;
  const findingCount = state.scan?.findings.length ?? 0;
  return (
    <>
      <StaleBar
        texts={texts.reports}
        standing={state.standing}
        isBusy={isBusy}
        onRefresh={pane.refresh}
        onAllot={
          state.tab === 'allotment'
            ? null
            : () => {
                dispatch({ type: 'tab-chosen', tab: 'allotment' });
              }
        }
      />
      {state.tab === 'data' && shown && settings && (
        <DataView
          texts={texts}
          language={language}
          tables={shown.tables}
          questions={shown.questions}
          misfits={shown.misfits}
          settings={settings}
          findingCount={findingCount}
          isBusy={isBusy}
          onScan={onScan}
          onKeep={pane.keep}
          placeOf={pane.placeOf}
          onShow={pane.show}
          onNext={() => {
            dispatch({ type: 'tab-chosen', tab: findingCount > 0 ? 'checks' : 'reports' });
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
            dispatch({ type: 'tab-chosen', tab: 'reports' });
          }}
        />
      )}
      {state.tab === 'reports' && shown && settings && (
        <ReportsView
          texts={texts}
          language={language}
          reports={shown.reports}
          standing={state.standing}
          beside={state.beside}
          settings={settings}
          preview={state.preview}
          written={state.written}
          left={state.left}
          narrative={pane.narrative}
          isBusy={isBusy}
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
      {state.tab === 'functions' && (
        <FetchedView
          fetch={fetchFunctionsView}
          view={{ texts, language }}
          waiting={texts.functionList.loading}
          language={language}
          closeLabel={texts.close}
        />
      )}
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
    </>
  );
}
