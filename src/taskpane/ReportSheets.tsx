import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { BesideChoice } from '../actions/remove-reports';
import type { CellPlace } from '../actions/show-cell';
import type { StandingReport } from '../actions/standing-reports';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { Summary } from './Summary';

/** The reports that stand in the workbook: open, put the version before back, take out; what is stale is said. */
export function ReportSheets(props: {
  texts: Texts['pane'];
  standing: readonly StandingReport[];
  /** Reports that were left standing, since something of the person's stands beside them. */
  beside: readonly { readonly sheet: string; readonly cell: string | null }[];
  isBusy: boolean;
  onRefresh: () => void;
  onRestore: (sheet: string) => void;
  /** `leave-the-sheet` empties the report and leaves what stands beside it. */
  onRemove: (sheet: string, choice: BesideChoice) => void;
  onShow: (place: CellPlace) => void;
}) {
  const { texts, standing, beside, isBusy, onRefresh, onRestore, onRemove, onShow } = props;
  const words = texts.reports;
  const [asked, setAsked] = useState<string | null>(null);
  /** Its button has the focus again. */
  const [spared, setSpared] = useState<string | null>(null);
  if (standing.length === 0) return null;
  return (
    <details className="card" open={standing.some(({ stale }) => stale !== null)}>
      <Summary>{fill(words.standing, { count: standing.length })}</Summary>
      <div className="stack">
        <ul className="sheets">
          {standing.map(({ sheet, stale, isRestorable }) => (
            <li key={sheet}>
              <Link
                as="button"
                aria-label={fill(words.open, { sheet })}
                onClick={() => {
                  onShow({ sheet, row: 0, column: 0 });
                }}
              >
                {sheet}
              </Link>
              {stale !== null && <p className="muted">! {words.staleReasons[stale]}</p>}
              {asked === sheet ? (
                <Question
                  text={words.removeAsk}
                  yes={words.removeNow}
                  no={texts.cancel}
                  isBusy={isBusy}
                  onYes={() => {
                    setAsked(null);
                    onRemove(sheet, 'ask');
                  }}
                  onNo={() => {
                    setAsked(null);
                    setSpared(sheet);
                  }}
                />
              ) : (
                <div className="buttons">
                  {isRestorable && (
                    <Button
                      size="small"
                      disabledFocusable={isBusy}
                      aria-label={fill(words.restoreNamed, { sheet })}
                      onClick={() => {
                        onRestore(sheet);
                      }}
                    >
                      {words.restore}
                    </Button>
                  )}
                  <Button
                    size="small"
                    disabledFocusable={isBusy}
                    autoFocus={spared === sheet}
                    aria-label={fill(words.removeNamed, { sheet })}
                    onClick={() => {
                      setAsked(sheet);
                      setSpared(null);
                    }}
                  >
                    {words.remove}
                  </Button>
                </div>
              )}
              {beside
                .filter((each) => each.sheet === sheet)
                .map(({ cell }) => (
                  <Question
                    key={sheet}
                    text={cell === null ? words.besideChart : fill(words.besideCell, { cell })}
                    yes={words.emptyNow}
                    no={null}
                    isBusy={isBusy}
                    onYes={() => {
                      onRemove(sheet, 'leave-the-sheet');
                    }}
                  />
                ))}
            </li>
          ))}
        </ul>
        <Button disabledFocusable={isBusy} onClick={onRefresh}>
          {words.refreshAll}
        </Button>
      </div>
    </details>
  );
}

/** A question in the place where it is asked, its answer in the keyboard's reach at once. */
function Question(props: {
  text: string;
  yes: string;
  no: string | null;
  isBusy: boolean;
  onYes: () => void;
  onNo?: () => void;
}) {
  const { text, yes, no, isBusy, onYes, onNo } = props;
  return (
    <div className="inset stack" role="group" aria-label={text}>
      <p>{text}</p>
      <div className="buttons">
        <Button size="small" autoFocus disabledFocusable={isBusy} onClick={onYes}>
          {yes}
        </Button>
        {no !== null && (
          <Button size="small" onClick={onNo}>
            {no}
          </Button>
        )}
      </div>
    </div>
  );
}
