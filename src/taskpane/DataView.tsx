import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace } from '../actions/show-cell';
import type { PlaceOnSheet } from '../actions/correct-table';
import type { CommitteeQuestion } from '../actions/committee-questions';
import type { MisfitQuestion } from '../actions/misfit-questions';
import type { TableView } from '../actions/table-view';
import type { WorkbookSettings } from '../actions/workbook-settings';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';
import { CommitteeQuestions } from './CommitteeQuestions';
import { MisfitQuestions } from './MisfitQuestions';
import { NameByHand } from './NameByHand';
import { TableCard } from './TableCard';

/** So many tables are shown at once; a workbook of 200 sheets is not looked through at once. */
const shownAtOnce = 12;

/** What was found: the tables as they are understood, what is asked about them, and ways to put it right. */
export function DataView(props: {
  texts: Texts['pane'];
  language: Language;
  tables: readonly TableView[];
  questions: readonly CommitteeQuestion[];
  misfits: readonly MisfitQuestion[];
  settings: WorkbookSettings;
  findingCount: number;
  isBusy: boolean;
  onScan: () => void;
  onKeep: (settings: WorkbookSettings, needsReading: boolean) => void;
  onShow: (place: CellPlace) => void;
  onNext: () => void;
  placeOf: PlaceOnSheet;
}) {
  const { texts, language, tables, questions, misfits, settings, findingCount } = props;
  const { isBusy, onScan, onKeep, onShow, onNext, placeOf } = props;
  const [limit, setLimit] = useState(shownAtOnce);
  const words = texts.data;
  const asking = { texts: words, settings, isBusy, onKeep, onShow };
  return (
    <>
      {tables.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p className="muted" role="status">
          {fill(words.found, { count: tables.length })}
        </p>
      )}
      <MisfitQuestions {...asking} questions={misfits} />
      <CommitteeQuestions {...asking} questions={questions} />
      {tables.slice(0, limit).map((table) => (
        <TableCard
          key={table.id}
          texts={texts}
          language={language}
          table={table}
          settings={settings}
          isBusy={isBusy}
          onShow={onShow}
          onKeep={onKeep}
          placeOf={placeOf}
        />
      ))}
      {tables.length > limit && (
        <Button
          onClick={() => {
            setLimit(tables.length);
          }}
        >
          {fill(words.showAll, { count: tables.length })}
        </Button>
      )}
      <NameByHand texts={words} settings={settings} isBusy={isBusy} onKeep={onKeep} placeOf={placeOf} />
      <div className="buttons foot">
        <Button disabledFocusable={isBusy} onClick={onScan}>
          {words.rescan}
        </Button>
        {tables.length > 0 && (
          <Button appearance="primary" onClick={onNext}>
            {findingCount > 0 ? fill(words.nextChecks, { count: findingCount }) : words.nextReports}
          </Button>
        )}
      </div>
    </>
  );
}
