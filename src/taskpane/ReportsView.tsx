import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportChoice } from '../actions/report-choice';
import type { CellPlace } from '../actions/show-cell';
import type { ReportSettings } from '../actions/standard-settings';
import type { TableView } from '../actions/table-view';
import { fill } from '../language/fill';
import { languages, type Language } from '../language/language';
import type { Texts } from '../language/text';
import type { WrittenView } from './pane-state';
import { Choice } from './Choice';
import { StartView } from './StartView';
import { WrittenList } from './WrittenList';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column' },
  fields: { display: 'grid', gap: tokens.spacingVerticalS },
});

type Manner = Pick<ReportSettings, 'language' | 'formulas'>;
const formulaKinds: readonly Manner['formulas'][] = ['excel', 'addin', 'values'];

/** Choose the reports, how they are written, and write them. */
export function ReportsView(props: {
  texts: Texts['pane'];
  language: Language;
  tables: readonly TableView[] | null;
  written: readonly WrittenView[];
  orphaned: readonly string[];
  isBusy: boolean;
  onScan: () => void;
  onWrite: (choice: ReportChoice, manner: Manner) => void;
  onShow: (place: CellPlace) => void;
}) {
  const { texts, language, tables, written, orphaned, isBusy, onScan, onWrite, onShow } = props;
  const styles = useStyles();
  const [year, setYear] = useState<number | null>(null);
  const [manner, setManner] = useState<Manner>({ language, formulas: 'excel' });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  if (!tables) return <StartView texts={texts.start} isBusy={isBusy} onScan={onScan} />;

  const years = [...new Set(tables.flatMap((table) => table.year ?? []))].sort();
  const offered = tables
    .filter((table) => year === null || table.year === year)
    .flatMap((table) => table.reports.slice(0, 1).map((report) => ({ table, report })));
  const chosen = offered.filter(({ table }) => !left.has(table.id));
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(id);
    else next.add(id);
    setLeft(next);
  };

  return (
    <>
      <div className={styles.choices}>
        {offered.map(({ table, report }) => (
          <Checkbox
            key={table.id}
            checked={!left.has(table.id)}
            label={`${texts.reports.names[report]}${table.year === null ? '' : ` ${String(table.year)}`}, ${fill(texts.reports.fromSheet, { sheet: table.sheet })}`}
            onChange={(_, { checked }) => {
              toggle(table.id, checked === true);
            }}
          />
        ))}
      </div>
      <div className={styles.fields}>
        <Choice
          label={texts.reports.year}
          value={year === null ? '' : String(year)}
          options={[
            ['', texts.reports.allYears],
            ...years.map((each) => [String(each), String(each)] as const),
          ]}
          onChoose={(value) => {
            setYear(value === '' ? null : Number(value));
          }}
        />
        <Choice
          label={texts.reports.language}
          value={manner.language}
          options={languages.map((each) => [each, texts.reports.languages[each]])}
          onChoose={(value) => {
            setManner({ ...manner, language: value });
          }}
        />
        <Choice
          label={texts.reports.formulas}
          value={manner.formulas}
          options={formulaKinds.map((each) => [each, texts.reports.formulaKinds[each]])}
          onChoose={(value) => {
            setManner({ ...manner, formulas: value });
          }}
        />
      </div>
      <Button
        appearance="primary"
        disabled={isBusy || chosen.length === 0}
        onClick={() => {
          onWrite({ reports: null, year, tables: chosen.map(({ table }) => table.id) }, manner);
        }}
      >
        {chosen.length === 0
          ? texts.reports.nothingChosen
          : fill(texts.reports.write, { count: chosen.length })}
      </Button>
      <WrittenList texts={texts.reports} written={written} orphaned={orphaned} onShow={onShow} />
    </>
  );
}
