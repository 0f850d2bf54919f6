import type { RawBlock } from '../intake/raw-block';
import { done } from './outcome';
import { readContents, wholeWindow } from './read-contents';
import { run } from './run';
import type { Work } from './work';

/**
 * Reads sheets that go on below what was read of them once more, down to their last row, within what Excel on the web allows
 * for an answer. A sheet of more cells than a browser can hold is given back as it is, `beyond` still telling its size.
 */
export function readWholeSheets(blocks: readonly RawBlock[], work: Work = {}) {
  const { run: send = run } = work;
  return send<readonly RawBlock[]>(async (context) => {
    const wanted = blocks.flatMap(({ sheetId, beyond }) => {
      const window = beyond && wholeWindow(beyond);
      if (!window) return [];
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.load('id,name');
      return [{ sheet, used: beyond, window }];
    });
    if (wanted.length === 0) return done(blocks);
    await context.sync();
    const read = await readContents(context, wanted, work);
    if (!read.ok) return read;
    return done(
      blocks.map((block) => {
        const whole = read.value.find((contents) => contents.block?.sheetId === block.sheetId)?.block;
        return whole ? { ...whole, ...(block.areas && { areas: block.areas }) } : block;
      }),
    );
  });
}
