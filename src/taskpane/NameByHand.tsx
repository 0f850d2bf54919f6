import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { withCorrection, type PlaceOnSheet } from '../actions/correct-table';
import type { SelectedRange } from '../actions/selected-range';
import { namedByHand } from '../actions/table-correction-draft';
import type { WorkbookSettings } from '../actions/workbook-settings';
import type { Texts } from '../language/text';
import { Choice } from './Choice';
import { SelectionButton } from './SelectionButton';
import { Summary } from './Summary';

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

/** Names a table by hand, where none was found: its cells by selecting them, and what it is about. */
export function NameByHand(props: {
  texts: Texts['pane']['data'];
  settings: WorkbookSettings;
  isBusy: boolean;
  onKeep: (settings: WorkbookSettings, needsReading: boolean) => void;
  placeOf: PlaceOnSheet;
}) {
  const { texts, settings, isBusy, onKeep, placeOf } = props;
  const [selected, setSelected] = useState<(SelectedRange & { readonly address: string }) | null>(null);
  const [kind, setKind] = useState<(typeof kinds)[number]>('admissions');
  const named =
    selected &&
    namedByHand(selected.address, kind, (range, headerRow) => placeOf(selected.sheetId, range, headerRow));
  return (
    <details className="card">
      <Summary>{texts.byHand}</Summary>
      <div className="stack">
        <p>{texts.byHandHint}</p>
        <SelectionButton texts={texts} sheetId={null} onSelected={setSelected} />
        {selected && (
          <p role="status">
            <strong>
              {selected.sheet}!{selected.address}
            </strong>
          </p>
        )}
        {selected && !named && (
          <p role="alert" className="fault">
            {texts.selectionWithoutHeader}
          </p>
        )}
        <Choice
          label={texts.kind}
          value={kind}
          options={kinds.map((each) => [each, texts.kinds[each]])}
          onChoose={setKind}
        />
        <Button
          disabled={!named}
          disabledFocusable={isBusy}
          onClick={() => {
            if (named) onKeep(withCorrection(settings, null, named), true);
          }}
        >
          {texts.addByHand}
        </Button>
      </div>
    </details>
  );
}
