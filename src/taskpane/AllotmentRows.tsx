import type { AllotmentLine } from '../actions/allotment-draft';
import { fill } from '../language/fill';
import type { Texts } from '../language/text';

/** What each committee gets, beside last year's target; a target can be fixed, or a weight of one's own given. */
export function AllotmentRows(props: {
  texts: Texts;
  lines: readonly AllotmentLine[];
  hasOwn: boolean;
  fixed: readonly string[];
  own: readonly string[];
  onFixed: (fixed: readonly string[]) => void;
  onOwn: (own: readonly string[]) => void;
}) {
  const { texts, lines, hasOwn, fixed, own, onFixed, onOwn } = props;
  const words = texts.pane.allotment;
  const cell = (
    values: readonly string[],
    index: number,
    label: string,
    change: (values: readonly string[]) => void,
  ) => (
    <td>
      <input
        className="input cell-input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        value={values[index] ?? ''}
        onChange={(event) => {
          change(lines.map((_, at) => (at === index ? event.target.value : (values[at] ?? ''))));
        }}
      />
    </td>
  );
  return (
    <table className="figures">
      <caption className="unseen">{words.result}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.pane.data.committee}</th>
          <th scope="col">{words.lastYear}</th>
          {hasOwn && <th scope="col">{words.own}</th>}
          <th scope="col">{words.fixed}</th>
          <th scope="col">{words.target}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ committee, lastYear, target, state }, index) => (
          // Two rows may bear one name; their order is the table's.
          <tr key={index}>
            <th scope="row">
              {committee}
              {state !== '' && <span className="state muted">{state}</span>}
            </th>
            <td>{lastYear === '' ? '–' : lastYear}</td>
            {hasOwn && cell(own, index, fill(words.ownFor, { committee }), onOwn)}
            {cell(fixed, index, fill(words.fixedFor, { committee }), onFixed)}
            <td className="strong">{target === '' ? '–' : target}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
