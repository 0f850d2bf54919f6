import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes files whole or not at all: everything is written beside its place first, and put there only when all of it could
 * be written. A reader of a path sees the former file or the new one, never a part.
 */
export async function replaceFiles(files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const parts = [...files].map(([file, content]) => ({
    file,
    content,
    part: `${file}.${String(process.pid)}.part`,
  }));
  try {
    for (const { part, content } of parts) await writeFile(part, content);
    for (const { part, file } of parts) await rename(part, file);
  } finally {
    for (const { part } of parts) await rm(part, { force: true });
  }
}
