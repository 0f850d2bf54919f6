import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleWorkbook } from './sample-workbook';

// Writes assets/samples/binh-thuan.xlsx: npx tsx scripts/build-sample.ts
const folder = join(import.meta.dirname, '..', 'assets', 'samples');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'binh-thuan.xlsx'), await sampleWorkbook());
