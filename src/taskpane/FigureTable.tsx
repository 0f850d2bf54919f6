import type { FigureRow } from '../actions/table-view';
import type { Texts } from '../language/text';

/** Attainment or ratio, and standing, of every committee of a table. */
export function FigureTable({ texts, rows }: { texts: Texts['pane']['data']; rows: readonly FigureRow[] }) {
  const hasAttainment = rows.some(({ attainment }) => attainment !== null);
  const hasRatio = rows.some(({ ratio }) => ratio !== null);
  return (
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{texts.committee}</th>
          {hasAttainment && <th scope="col">{texts.attainment}</th>}
          {hasRatio && <th scope="col">{texts.ratio}</th>}
          <th scope="col">{texts.standing}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ committee, cell, attainment, ratio, standing }) => (
          <tr key={cell}>
            <th scope="row">{committee}</th>
            {hasAttainment && <td>{attainment ?? '–'}</td>}
            {hasRatio && <td>{ratio ?? '–'}</td>}
            <td>{standing ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
