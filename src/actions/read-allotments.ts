import type { WorkbookReading } from '../excel/read';
import { fetchTexts } from '../language/text';
import { readAllotment, type WrittenAllotment } from '../reports/allotment-reading';

/** The allotments that stand in the workbook, read back from the sheets that the add-in wrote. */
export async function readAllotments({
  marks,
  blocks,
}: WorkbookReading): Promise<readonly WrittenAllotment[]> {
  const read: WrittenAllotment[] = [];
  for (const { key, sheet, manner } of marks.own) {
    if (key.report !== 'allotment') continue;
    const block = blocks.find((candidate) => candidate.sheet === sheet);
    await fetchTexts(manner.language);
    read.push(block ? readAllotment(key, block, manner.language) : { key, sheet, read: null });
  }
  return read;
}
