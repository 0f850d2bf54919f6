import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/**
 * The folder of this program for things that can be made anew, under the person's own cache folder as each system
 * names it. It is not created here. `ATTAINMENT_CACHE` overrides it, for machines whose home cannot be written.
 */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  system: NodeJS.Platform = platform(),
): string {
  const chosen = environment['ATTAINMENT_CACHE'];
  if (chosen) return chosen;
  const name = 'attainment-for-excel';
  if (system === 'win32') return join(environment['LOCALAPPDATA'] ?? homedir(), name, 'cache');
  if (system === 'darwin') return join(homedir(), 'Library', 'Caches', name);
  return join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), name);
}
