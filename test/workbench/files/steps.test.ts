import { crc32 } from '../../../workbench/files/crc32';
import { cultures } from '../../../workbench/book/culture';
import {
  openWorkbookFile,
  openWorkbookFileGently,
  saveWorkbookFile,
  saveWorkbookFileGently,
} from '../../../workbench/files/open-workbook-file';
import { richFile } from './rich-file';

const culture = cultures['vi-VN'];

test('opening and saving with pauses gives the same as without, and tells how far it is', async () => {
  const told: number[] = [];
  const progress = { between: 0, onProgress: (fraction: number) => told.push(fraction) };
  const gently = await openWorkbookFileGently('a.xlsx', richFile(), culture, progress);
  const atOnce = openWorkbookFile('a.xlsx', richFile(), culture);
  expect(gently).toEqual(atOnce);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  const saved = await saveWorkbookFileGently(gently, structuredClone(gently.data), progress);
  expect(saved).toEqual(saveWorkbookFile(atOnce, structuredClone(atOnce.data)));
});

test('a refused file is refused with pauses too', async () => {
  const opening = openWorkbookFileGently('a.xlsx', richFile().slice(0, 500), culture, { between: 0 });
  await expect(opening).rejects.toMatchObject({ name: 'WorkbookFileError', code: 'damaged' });
});

// The check value of CRC-32 (ISO-HDLC) is that of these nine digits.
test('the checksum is the standard one, whole or in pieces', () => {
  const bytes = new TextEncoder().encode('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
  const long = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
  expect(crc32(long.subarray(13), crc32(long.subarray(0, 13)))).toBe(crc32(long));
});
