import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Whether both paths lead to the same file, through links too. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([realPathOf(a), realPathOf(b)]);
  return first === second;
}

async function realPathOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    // A file that is not there yet has no links to follow.
    return path.resolve(file);
  }
}
