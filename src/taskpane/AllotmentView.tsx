import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { allotmentView, type AllotmentWish } from '../actions/allot';
import {
  allotmentDraftOf,
  allotmentLinesOf,
  givenText,
  readAllotmentDraft,
  type AllotmentDraft,
  type AllotmentFault,
} from '../actions/allotment-draft';
import { settingsFor, wishFor } from '../actions/report-wish';
import type { Scan } from '../actions/scan';
import { fill } from '../language/fill';
import type { Language } from '../language/language';
import { textsOf } from '../language/text';
import { AllotmentRows } from './AllotmentRows';
import { Choice } from './Choice';
import { TextField } from './TextField';

const weights = ['members', 'members-rate', 'last-year', 'own'] as const;

/** What was typed, and the committees that it was typed for: it holds for no others. */
interface Entered {
  readonly for: string;
  readonly draft: Partial<AllotmentDraft>;
}

/** Spreads next year's targets: what is typed is answered at once, and written when asked. */
export function AllotmentView(props: {
  language: Language;
  scan: Scan | null;
  isBusy: boolean;
  onWrite: (wish: AllotmentWish) => void;
}) {
  const { language, scan, isBusy, onWrite } = props;
  const texts = textsOf(language);
  const words = texts.pane.allotment;
  const [table, setTable] = useState<string | null>(null);
  const [entered, setEntered] = useState<Entered>({ for: '', draft: {} });
  const settings = useMemo(() => scan && settingsFor(scan.settings, wishFor(language)), [scan, language]);
  const start = useMemo(
    () => scan && settings && allotmentView(scan, settings, table === null ? {} : { table }),
    [scan, settings, table],
  );
  if (!scan || !settings || !start) return <p>{words.before}</p>;
  if (!('choice' in start)) {
    return (
      <p>
        {start.problem.sentence} {start.problem.advice}
      </p>
    );
  }
  const committees = start.rows.map(({ committee }) => committee).join('\n');
  const typed = entered.for === committees ? entered.draft : {};
  const draft = { ...allotmentDraftOf(start, language), ...typed };
  const read = readAllotmentDraft(draft, start.choice);
  const wish: AllotmentWish = {
    table: start.table,
    seen: start.seen,
    ...(read.ok ? { choice: read.choice } : {}),
  };
  const answer = read.ok ? allotmentView(scan, settings, wish) : start;
  const shown = 'choice' in answer ? answer : start;
  const problem = answer.problem;
  const faultOf = (field: AllotmentFault) => (!read.ok && read.fault === field ? words.fault : undefined);
  const type = (changes: Partial<AllotmentDraft>) => {
    setEntered({ for: committees, draft: { ...typed, ...changes } });
  };
  const { year } = shown.choice;
  const number = (field: 'total' | 'rate' | 'minimum' | 'maximum', placeholder: string) => (
    <TextField
      isNumber
      label={field === 'total' && year !== null ? fill(words.totalOfYear, { year }) : words[field]}
      value={draft[field]}
      placeholder={placeholder}
      fault={faultOf(field)}
      onType={(value) => {
        type({ [field]: value });
      }}
    />
  );
  return (
    <>
      <Choice
        label={words.table}
        value={start.table}
        options={start.tables.map(({ id, sheet, year }) => [
          id,
          year === null ? sheet : `${sheet} · ${String(year)}`,
        ])}
        onChoose={(chosen) => {
          setTable(chosen);
          setEntered({ for: '', draft: {} });
        }}
      />
      <div className="pair">
        {number('total', '')}
        <Choice
          label={words.weight}
          value={draft.weight}
          options={weights.map((each) => [each, texts.allotment.weights[each]])}
          onChoose={(weight) => {
            type({ weight });
          }}
        />
      </div>
      {draft.weight === 'members-rate' && number('rate', '')}
      <div className="pair">
        {number('minimum', words.noLimit)}
        {number('maximum', words.noLimit)}
      </div>
      <div role="status" className="stack">
        {problem ? (
          <p className="fault">
            ✕ {problem.sentence} {problem.advice}
          </p>
        ) : (
          shown.given && (
            <p className="strong">
              ✓ {fill(words.given, { given: givenText(shown, language), total: draft.total })}
            </p>
          )
        )}
        {shown.gone.length > 0 && <p>! {fill(words.gone, { committees: shown.gone.join(', ') })}</p>}
        {faultOf('rows') !== undefined && <p className="fault">✕ {faultOf('rows')}</p>}
      </div>
      <Button
        appearance="primary"
        disabled={!read.ok || problem !== null}
        disabledFocusable={isBusy}
        onClick={() => {
          onWrite(wish);
        }}
      >
        {shown.sheet === null ? words.write : fill(words.writeAgain, { sheet: shown.sheet })}
      </Button>
      <AllotmentRows
        texts={texts}
        lines={allotmentLinesOf(shown, language)}
        hasOwn={draft.weight === 'own'}
        fixed={draft.fixed}
        own={draft.own}
        onFixed={(fixed) => {
          type({ fixed });
        }}
        onOwn={(own) => {
          type({ own });
        }}
      />
    </>
  );
}
