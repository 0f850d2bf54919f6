import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { icons } from './icon-shapes';
import { png } from './png';

// Writes the icons into assets: npx tsx scripts/draw-icons.ts
for (const [name, draw] of Object.entries(icons)) {
  await writeFile(join(import.meta.dirname, '..', 'assets', name), png(draw()));
}
