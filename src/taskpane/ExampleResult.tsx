/** What an example gives: a single value in a line, more of them as the cells that it spills into. */
export function ExampleResult(props: {
  /** Of the function, which tells one example's cells from another's. */
  name: string;
  label: string;
  rows: readonly (readonly string[])[];
}) {
  const { name, label, rows } = props;
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) {
    return (
      <p>
        {label}: <strong>{first[0]}</strong>
      </p>
    );
  }
  return (
    // Wide results scroll, and what scrolls must be reached from the keyboard.
    <div className="scroll" role="region" aria-label={`${label}: ${name}`} tabIndex={0}>
      <table className="spill">
        <caption>{label}</caption>
        <tbody>
          {rows.map((row, rowIndex) => (
            // A spilled result has no other identity than its place.
            <tr key={rowIndex}>
              {row.map((cell, columnIndex) => (
                <td key={columnIndex}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
