import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { withCorrection, withoutCorrection, type Correctable } from '../actions/correct-table';
import {
  correctionDraftOf,
  readCorrection,
  type CorrectionDraft,
  type PlaceOfCells,
} from '../actions/table-correction-draft';
import type { TableView } from '../actions/table-view';
import type { WorkbookSettings } from '../actions/workbook-settings';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';
import { Choice } from './Choice';
import { SelectionButton } from './SelectionButton';
import { TextField } from './TextField';

const kinds = [
  'admissions',
  'members',
  'monthly',
  'composition',
  'grading',
  'criteria',
  'ratings',
  'register',
] as const;
const unread = 'unread';

/** Puts right what was understood of one table; kept in the workbook and applied whenever it is read again. */
export function TableCorrectionForm(props: {
  texts: Texts['pane'];
  table: TableView;
  correctable: Correctable;
  placeOf: PlaceOfCells;
  settings: WorkbookSettings;
  isBusy: boolean;
  onKeep: (settings: WorkbookSettings) => void;
  onClose: () => void;
}) {
  const { texts, table, correctable, placeOf, settings, isBusy, onKeep, onClose } = props;
  const words = texts.data;
  const { kept } = correctable;
  const [draft, setDraft] = useState<CorrectionDraft>(() => correctionDraftOf(table, correctable));
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector('select')?.focus();
  }, []);
  const read = readCorrection(draft, table, correctable, placeOf);
  const fault = read.ok ? null : read.fault;
  const change = (changes: Partial<CorrectionDraft>) => {
    setDraft({ ...draft, ...changes });
  };
  const fieldNames = Object.entries(words.fields) as [keyof typeof words.fields, string][];
  return (
    <form
      ref={form}
      className="stack inset"
      aria-label={words.correct}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.ok) onKeep(withCorrection(settings, kept, read.correction));
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // On the web office.js would take the key for leaving the pane.
        event.stopPropagation();
        onClose();
      }}
    >
      <Choice
        label={words.kind}
        value={draft.kind}
        options={kinds.map((kind) => [kind, words.kinds[kind]])}
        onChoose={(kind) => {
          change({ kind });
        }}
      />
      <div className="pair">
        <TextField
          isNumber
          label={texts.reports.year}
          value={draft.year}
          fault={fault === 'year' ? texts.settings.faults.year : undefined}
          onType={(year) => {
            change({ year });
          }}
        />
        {!table.isTransposed && (
          <TextField
            isNumber
            label={words.headerRow}
            value={draft.headerRow}
            placeholder={words.asFound}
            fault={fault === 'headerRow' ? words.faults.headerRow : undefined}
            onType={(headerRow) => {
              change({ headerRow });
            }}
          />
        )}
      </div>
      {!table.isTransposed && (
        <>
          <TextField
            label={fill(words.rangeOn, { sheet: table.sheet })}
            value={draft.range}
            fault={fault === 'range' ? words.faults.range : undefined}
            onType={(range) => {
              change({ range });
            }}
          />
          <SelectionButton
            texts={words}
            sheetId={table.sheetId}
            onSelected={({ address }) => {
              change({ range: address });
            }}
          />
        </>
      )}
      {table.columns.map(({ letter, heading }, index) => (
        <Choice
          key={`${letter} ${heading}`}
          label={fill(table.isTransposed ? words.row : words.column, { letter, heading })}
          value={draft.fields[index] ?? unread}
          options={[[unread, words.unread], ...fieldNames]}
          onChoose={(chosen) => {
            const field = chosen === unread ? null : chosen;
            change({ fields: draft.fields.map((each, at) => (at === index ? field : each)) });
          }}
        />
      ))}
      {(draft.kind === 'monthly' || table.period !== null) && (
        <Choice
          label={words.months}
          value={draft.isCumulative === null ? 'found' : draft.isCumulative ? 'cumulative' : 'alone'}
          options={[
            ['found', words.asFound],
            ['cumulative', words.cumulative],
            ['alone', words.inTheMonth],
          ]}
          onChoose={(chosen) => {
            change({ isCumulative: chosen === 'found' ? null : chosen === 'cumulative' });
          }}
        />
      )}
      <Choice
        label={words.percentages}
        value={draft.percentages ?? 'found'}
        options={[
          ['found', words.asFound],
          ['hundredths', words.hundredths],
          ['fractions', words.fractions],
        ]}
        onChoose={(chosen) => {
          change({ percentages: chosen === 'found' ? null : chosen });
        }}
      />
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={!read.ok} disabledFocusable={isBusy}>
          {words.keepCorrection}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
        {kept && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              onKeep(withoutCorrection(settings, kept));
            }}
          >
            {words.dropCorrection}
          </Button>
        )}
      </div>
    </form>
  );
}
