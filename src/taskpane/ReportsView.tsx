import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { BesideChoice } from '../actions/remove-reports';
import type { ReportChoice } from '../actions/report-choice';
import type { ReportEntry } from '../actions/report-list';
import type { ReportWish } from '../actions/report-wish';
import type { StandingReport } from '../actions/standing-reports';
import type { CellPlace } from '../actions/show-cell';
import type { WorkbookSettings } from '../actions/workbook-settings';
import { fill } from '../language/fill';
import { languages, type Language } from '../language/language';
import type { Texts } from '../language/text';
import { wishId, type PreviewView, type WrittenView } from './pane-state';
import { Choice } from './Choice';
import { Narrative } from './Narrative';
import { ReportPreview } from './ReportPreview';
import { ReportSheets } from './ReportSheets';
import { WrittenList } from './WrittenList';

type Manner = Pick<ReportWish, 'language'> & Pick<WorkbookSettings['report'], 'formulas' | 'style'>;
const formulaKinds: readonly Manner['formulas'][] = ['excel', 'addin', 'values'];
const styles: readonly Manner['style'][] = ['administrative', 'modern'];

/** Choose the reports and how they are written, see what goes where, write them; and look after those that stand already. */
export function ReportsView(props: {
  texts: Texts['pane'];
  language: Language;
  reports: readonly ReportEntry[];
  standing: readonly StandingReport[];
  beside: readonly { readonly sheet: string; readonly cell: string | null }[];
  settings: WorkbookSettings;
  preview: PreviewView | null;
  written: readonly WrittenView[];
  left: readonly string[];
  /** Gives the paragraph of a report in a language. */
  narrative: (language: Language) => Promise<string>;
  isBusy: boolean;
  onPreview: (choice: ReportChoice, manner: Manner) => void;
  onWrite: (choice: ReportChoice, manner: Manner) => void;
  onRefresh: () => void;
  onRestore: (sheet: string) => void;
  onRemove: (sheet: string, choice: BesideChoice) => void;
  onShow: (place: CellPlace) => void;
}) {
  const { texts, language, reports, standing, beside, settings, preview, written, left, narrative, isBusy } =
    props;
  const { onPreview, onWrite, onRefresh, onRestore, onRemove, onShow } = props;
  const words = texts.reports;
  const [year, setYear] = useState<number | null>(null);
  const [chosenManner, setManner] = useState<Partial<Manner>>({});
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());

  const { formulas, style } = settings.report;
  const manner: Manner = { language, formulas, style, ...chosenManner };
  const years = [...new Set(reports.flatMap((report) => report.year ?? []))].sort((a, b) => a - b);
  // A report on the whole workbook has no year, and is offered whatever the year.
  const offered = reports.filter((report) => year === null || report.year === null || report.year === year);
  const isChosen = ({ id, isFirst }: ReportEntry) => isFirst !== toggled.has(id);
  const chosen = offered.filter(isChosen);
  const toggle = (entries: readonly ReportEntry[]) => {
    const next = new Set(toggled);
    for (const { id } of entries) if (!next.delete(id)) next.add(id);
    setToggled(next);
  };
  const choice: ReportChoice = { reports: 'all', year: null, ids: chosen.map(({ id }) => id) };
  const allChosen = chosen.length === offered.length;

  return (
    <>
      <div className="pair">
        <Choice
          label={words.year}
          value={year === null ? '' : String(year)}
          options={[['', words.allYears], ...years.map((each) => [String(each), String(each)] as const)]}
          onChoose={(value) => {
            setYear(value === '' ? null : Number(value));
          }}
        />
        <Choice
          label={words.language}
          value={manner.language}
          options={languages.map((each) => [each, words.languages[each]])}
          onChoose={(value) => {
            setManner({ ...chosenManner, language: value });
          }}
        />
        <Choice
          label={words.style}
          value={manner.style}
          options={styles.map((each) => [each, words.styles[each]])}
          onChoose={(value) => {
            setManner({ ...chosenManner, style: value });
          }}
        />
        <Choice
          label={words.formulas}
          value={manner.formulas}
          options={formulaKinds.map((each) => [each, words.formulaKinds[each]])}
          onChoose={(value) => {
            setManner({ ...chosenManner, formulas: value });
          }}
        />
      </div>
      {offered.length === 0 ? (
        <p>{words.noneOffered}</p>
      ) : (
        <fieldset className="plain">
          <legend className="unseen">{words.choose}</legend>
          <Checkbox
            checked={allChosen ? true : chosen.length === 0 ? false : 'mixed'}
            label={fill(words.all, { count: offered.length })}
            onChange={() => {
              toggle(allChosen ? offered : offered.filter((entry) => !isChosen(entry)));
            }}
          />
          <ul className="reports">
            {offered.map((entry) => (
              <li key={entry.id}>
                <Checkbox
                  checked={isChosen(entry)}
                  label={<ReportLabel texts={texts} entry={entry} />}
                  onChange={() => {
                    toggle([entry]);
                  }}
                />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <div className="buttons foot">
        <Button
          disabled={chosen.length === 0}
          disabledFocusable={isBusy}
          onClick={() => {
            onPreview(choice, manner);
          }}
        >
          {texts.preview.show}
        </Button>
        <Button
          appearance="primary"
          disabled={chosen.length === 0}
          disabledFocusable={isBusy}
          onClick={() => {
            onWrite(choice, manner);
          }}
        >
          {chosen.length === 0 ? words.nothingChosen : fill(words.write, { count: chosen.length })}
        </Button>
      </div>
      <ReportPreview
        texts={texts}
        language={language}
        reports={preview?.of === wishId(choice, manner) ? preview.reports : null}
        onLeaveOut={(ids) => {
          toggle(chosen.filter(({ id }) => ids.includes(id)));
        }}
      />
      <WrittenList texts={words} written={written} left={left} onShow={onShow} />
      <ReportSheets
        texts={texts}
        standing={standing}
        beside={beside}
        isBusy={isBusy}
        onRefresh={onRefresh}
        onRestore={onRestore}
        onRemove={onRemove}
        onShow={onShow}
      />
      <Narrative key={manner.language} texts={texts} language={manner.language} narrative={narrative} />
    </>
  );
}

/** What a report is, what it says, and where it goes: a new sheet, or the one where it stands. */
function ReportLabel({ texts, entry }: { texts: Texts['pane']; entry: ReportEntry }) {
  const { report, year, table, subject, headline, writtenOn } = entry;
  const words = texts.reports;
  const source = table ? fill(words.fromSheet, { sheet: table.sheet }) : words.wholeWorkbook;
  const target = writtenOn === null ? words.goesToNew : fill(words.goesTo, { sheet: writtenOn });
  const about = subject === null ? '' : `, ${texts.data.subjects[subject]}`;
  const when = year !== null ? ` ${String(year)}` : report === 'grading' ? ` ${words.overYears}` : '';
  return (
    <span className="report-label">
      <span className="strong">
        {words.names[report]}
        {about}
        {when}
      </span>
      {headline !== '' && <span>{headline}</span>}
      <span className="muted">
        {source} → {target}
      </span>
    </span>
  );
}
