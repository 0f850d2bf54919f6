import type { Arguments } from '../arguments';
import type { Session } from '../session';

/** Source: the doc comment of Excel.Table.style. */
const builtIn =
  /^TableStyle(?:Light(?:[1-9]|1[0-9]|2[01])|Medium(?:[1-9]|1[0-9]|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** The name of one of Excel's styles, of one that a table of the file has, or nothing. InvalidArgument otherwise. */
export function requireTableStyle(value: Arguments, { book }: Session): string {
  const style = value.text(0);
  const isUsed = book.tables.all().some(({ table }) => table.style === style);
  if (style !== '' && !builtIn.test(style) && !isUsed) throw value.refusal(0, 'is no table style');
  return style;
}
