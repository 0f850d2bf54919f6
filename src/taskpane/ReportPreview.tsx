import { Button } from '@fluentui/react-components';
import type { PreviewedReport } from '../actions/preview-reports';
import { problemOf } from '../actions/problem';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';

/** What would be written, where, and what stands in the way; `null` where it was not asked for. */
export function ReportPreview(props: {
  texts: Texts['pane'];
  language: Language;
  reports: readonly PreviewedReport[] | null;
  /** Gives the `reportId`s of those that cannot be written. */
  onLeaveOut: (ids: readonly string[]) => void;
}) {
  const { texts, language, reports, onLeaveOut } = props;
  const words = texts.preview;
  const refused = (reports ?? []).filter(({ refusal }) => refusal !== null);
  const written = (reports ?? []).filter(({ refusal }) => refusal === null);
  return (
    <div aria-live="polite">
      {reports && (
        <div className={refused.length > 0 ? 'card asking' : 'card'}>
          {refused.length > 0 ? (
            <>
              <p className="strong">✕ {fill(words.refused, { count: refused.length })}</p>
              <Button
                size="small"
                onClick={() => {
                  onLeaveOut(refused.map(({ id }) => id));
                }}
              >
                {words.leaveOut}
              </Button>
            </>
          ) : (
            <p className="strong">{fill(words.heading, { count: reports.length })}</p>
          )}
          <ul className="preview">
            {[...refused, ...written].map((report) => (
              <PreviewedSheet key={report.id} texts={texts} language={language} report={report} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function PreviewedSheet(props: { texts: Texts['pane']; language: Language; report: PreviewedReport }) {
  const { texts, language, report } = props;
  const words = texts.preview;
  const { sheet, isNew, address, rows, columns, headline, keepsFormer, refusal } = report;
  const problem = refusal && problemOf(refusal, language);
  const kind = isNew ? words.added : words.rewritten;
  return (
    <li>
      <span className="strong">{sheet}</span>
      {problem ? (
        <span className="fault">
          ✕ {problem.sentence} {problem.advice}
        </span>
      ) : (
        headline !== '' && <span>{headline}</span>
      )}
      <span className="hint">{fill(words.place, { kind, address, rows, columns })}</span>
      {!isNew && !problem && <span className="hint">{keepsFormer ? words.keeps : words.keepsNot}</span>}
    </li>
  );
}
