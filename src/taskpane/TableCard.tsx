import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace } from '../actions/show-cell';
import type { PlaceOnSheet } from '../actions/correct-table';
import type { TableView } from '../actions/table-view';
import type { WorkbookSettings } from '../actions/workbook-settings';
import { fill } from '../language/fill';
import { periodText } from '../language/period-text';
import { quoted } from '../language/quoted';
import type { Language } from '../language/language';
import type { Texts } from '../language/text';
import { CertaintyMark } from './CertaintyMark';
import { FigureTable } from './FigureTable';
import { Summary } from './Summary';
import { TableCorrectionForm } from './TableCorrectionForm';

/** One table: what it is, where it stands, how sure that is, what its columns mean, what it says; and a way to put it right. */
export function TableCard(props: {
  texts: Texts['pane'];
  language: Language;
  table: TableView;
  settings: WorkbookSettings;
  isBusy: boolean;
  onShow: (place: CellPlace) => void;
  onKeep: (settings: WorkbookSettings, needsReading: boolean) => void;
  placeOf: PlaceOnSheet;
}) {
  const { texts, language, table, settings, isBusy, onShow, onKeep, placeOf } = props;
  const { correctable } = table;
  const [isCorrecting, setIsCorrecting] = useState<boolean | null>(null);
  const words = texts.data;
  const when = table.period ? periodText(table.period, language) : String(table.year ?? '');
  const subject = table.subject === null ? '' : `, ${words.subjects[table.subject]}`;
  const name = [`${words.kinds[table.kind]}${subject}`, when].filter((part) => part !== '').join(' · ');
  const facts = [
    table.rowCount === null ? '' : fill(words.rowCounts[table.kind], { count: table.rowCount }),
    table.hasTotal === null ? '' : table.hasTotal ? words.withTotal : words.withoutTotal,
  ].filter((fact) => fact !== '');
  return (
    <section className="card" aria-label={`${name}, ${table.sheet} ${table.address}`}>
      <div className="card-head">
        <h2>{name}</h2>
        <CertaintyMark texts={words} certainty={table.certainty} />
      </div>
      <p className="muted">
        <Link
          as="button"
          aria-label={fill(words.showRange, { address: `${table.sheet}!${table.address}` })}
          onClick={() => {
            onShow(table.where);
          }}
        >
          {table.sheet}!{table.address}
        </Link>
        {facts.map((fact) => ` · ${fact}`).join('')}
      </p>
      {table.lines.map((line) => (
        <p key={line} className="strong">
          {line}
        </p>
      ))}
      {table.certainty.reasons.length > 0 && (
        <ul className="reasons">
          {table.certainty.reasons.map(({ code, column }) => (
            <li key={`${code} ${String(column)}`}>{words.reasons[code]}</li>
          ))}
        </ul>
      )}
      {table.columns.length > 0 && (
        <details>
          <Summary>{words.columns}</Summary>
          <dl className="columns">
            {table.columns.map(({ letter, field, heading }) => (
              <div key={`${letter} ${field ?? ''}`}>
                <dt>{letter}</dt>
                <dd>
                  {field === null ? words.unread : words.fields[field]}{' '}
                  <span className="muted">{quoted(heading, language)}</span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {table.rows.length > 0 && (
        <details>
          <Summary>{words.figures}</Summary>
          <FigureTable texts={words} rows={table.rows} />
        </details>
      )}
      {isCorrecting && correctable ? (
        <TableCorrectionForm
          texts={texts}
          table={table}
          correctable={correctable}
          placeOf={(range, headerRow) => placeOf(table.sheetId, range, headerRow)}
          settings={settings}
          isBusy={isBusy}
          onKeep={(changed) => {
            setIsCorrecting(false);
            onKeep(changed, true);
          }}
          onClose={() => {
            setIsCorrecting(false);
          }}
        />
      ) : (
        <div className="buttons">
          <Button
            size="small"
            // Has the focus again when the form is closed.
            autoFocus={isCorrecting === false}
            disabledFocusable={isBusy}
            onClick={() => {
              setIsCorrecting(true);
            }}
          >
            {words.correct}
            <span className="unseen"> {name}</span>
          </Button>
        </div>
      )}
    </section>
  );
}
