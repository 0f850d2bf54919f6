import { existsSync } from 'node:fs';
import { arch, homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack-chromium';

/** A browser of the Chromium family that can be started on this machine. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Flags that keep it quiet on a closed network; add to them what the use at hand needs. */
  readonly args: readonly string[];
  /** Variables to add to the process' environment. Empty for an installed browser. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found, in words for a log line. */
  readonly source: string;
}

/** The machine as far as the search looks at it, so that a test can describe another one. */
export interface Machine {
  readonly system: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

/** No request of the browser's own, no first-run pages, no key store dialogs. */
export const quietFlags: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--password-store=basic',
  '--use-mock-keychain',
];

const thisMachine: Machine = {
  system: platform(),
  home: homedir(),
  environment: process.env,
  exists: existsSync,
};

/**
 * The browser for tests and screenshots: the one that `ATTAINMENT_BROWSER` (or `CHROME_PATH`) names, else an installed
 * Chrome, Edge or Chromium, else on Linux the headless one of the npm package @sparticuz/chromium.
 *
 * @throws when there is none, with the ways to get one in the message; or when the variable names no file.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const installed = findInstalledBrowser(thisMachine);
  if (installed) return installed;
  if (platform() === 'linux' && arch() === 'x64') {
    const { executablePath, env, version } = await unpackChromium();
    return { executablePath, env, args: processFlags(quietFlags), source: `@sparticuz/chromium ${version}` };
  }
  throw new Error(
    'No Chrome, Edge or Chromium was found. Install one, or name its program in the variable ATTAINMENT_BROWSER.',
  );
}

/**
 * A browser with windows: from the variables or installed, or null.
 *
 * @throws when a variable names a file that is not there: to take another browser silently would be a surprise.
 */
export function findInstalledBrowser(machine: Machine = thisMachine): FoundBrowser | null {
  for (const variable of ['ATTAINMENT_BROWSER', 'CHROME_PATH']) {
    const named = machine.environment[variable];
    if (!named) continue;
    if (!machine.exists(named)) throw new Error(`${variable} names ${named}, which is not there.`);
    return { executablePath: named, args: processFlags(quietFlags), env: {}, source: `variable ${variable}` };
  }
  const path = candidates(machine).find((candidate) => machine.exists(candidate));
  if (path === undefined) return null;
  return { executablePath: path, args: processFlags(quietFlags), env: {}, source: 'installed' };
}

function candidates(machine: Machine): string[] {
  if (machine.system === 'win32') return windowsCandidates(machine.environment);
  if (machine.system === 'darwin') return macCandidates(machine.home);
  const folders = (machine.environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ];
  return names.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name)));
}

function windowsCandidates(environment: Machine['environment']): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => environment[variable])
    .filter((root) => root !== undefined);
  const programs = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Chromium\\Application\\chrome.exe',
  ];
  return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
}

function macCandidates(home: string): string[] {
  const programs = [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Chromium.app/Contents/MacOS/Chromium',
  ];
  return programs.flatMap((program) =>
    ['/Applications', `${home}/Applications`].map((root) => `${root}/${program}`),
  );
}

/** Chromium refuses its sandbox to the root user, which is who runs containers. */
function processFlags(flags: readonly string[]): string[] {
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : [...flags];
}
