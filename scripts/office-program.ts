import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** The LibreOffice program of this machine, or null where there is none. */
export function officeProgram(): string | null {
  const candidates = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return candidates.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

/** Converts a file without a window, with a profile of its own so that no open LibreOffice is in the way; gives what it said. */
export function convert(
  program: string,
  format: string,
  file: string,
  profile: string,
  output: string,
): string {
  const result = spawnSync(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      output,
      file,
    ],
    { encoding: 'utf8' },
  );
  return result.stderr;
}
