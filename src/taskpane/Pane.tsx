import { useLayoutEffect, useMemo, useReducer } from 'react';
import type { Language } from '../language/language';
import { textsOf, type Texts } from '../language/text';
import { FetchedView } from './FetchedView';
import { initialState, isAtStart, nextState, type PaneTab } from './pane-state';
import { ProblemBar } from './ProblemBar';
import { StartView } from './StartView';
import { panelId, tabId, Tabs, type TabEntry } from './Tabs';
import { useKeptFocus } from './use-kept-focus';
import { useWork } from './use-work';
import { VersionLine } from './VersionLine';
import { WorkBar } from './WorkBar';

/** Everything that reads, checks and writes is most of the add-in's code: it is fetched while a person reads the first view. */
const fetchViews = async () => (await import(/* webpackChunkName: "views" */ './PaneViews')).PaneViews;
const fetchReading = () => import(/* webpackChunkName: "views" */ './read-workbook');

/**
 * The task pane: a tab each for what was found, the checks, the reports …; above them all what is being done, and what
 * went wrong. Can be used as soon as it stands: what is pressed before the rest is there waits for it.
 */
export function Pane(props: { language: Language; onLanguage: (language: Language) => void }) {
  const { language, onLanguage } = props;
  const texts = useMemo(() => textsOf(language).pane, [language]);
  const [state, dispatch] = useReducer(nextState, initialState);
  const work = useWork(language, dispatch);
  const isBusy = state.busy !== null;
  const area = useKeptFocus<HTMLElement>();
  const isStart = isAtStart(state);
  // Another view begins at its top, however far the former one was scrolled.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, [state.tab, isStart]);
  const scanWorkbook = () => {
    work.begin('scanning', async (asked) => {
      const { readWorkbook } = await fetchReading();
      await readWorkbook(dispatch, work.fail, asked);
    });
  };
  return (
    <main ref={area} className="pane">
      {/* Excel itself shows the add-in's name above the pane; the heading is for those who hear the page. */}
      <h1 className="unseen">{texts.title}</h1>
      <div className="top">
        <Tabs
          label={texts.title}
          tabs={tabsOf(texts, state.scan?.findings.length ?? 0)}
          chosen={state.tab}
          onChoose={(tab) => {
            dispatch({ type: 'tab-chosen', tab });
          }}
        />
        <div aria-live="polite" className="news">
          {state.busy && <WorkBar texts={texts} busy={state.busy} onCancel={work.stop} />}
          {state.problem && (
            <ProblemBar
              problem={state.problem}
              closeLabel={texts.close}
              onClose={() => {
                dispatch({ type: 'problem-closed' });
              }}
            />
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
        <FetchedView
          fetch={fetchViews}
          view={{ language, onLanguage, state, dispatch, work, onScan: scanWorkbook }}
          waiting={isStart ? null : texts.opening}
          language={language}
          closeLabel={texts.close}
        />
        {isStart && <StartView texts={texts.start} isBusy={isBusy} onScan={scanWorkbook} />}
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
