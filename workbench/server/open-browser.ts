import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder } from '../../scripts/cache-folder';
import { findInstalledBrowser, type FoundBrowser } from '../../scripts/find-browser';

/** Why no browser was opened. */
export type NotOpened = 'no-display' | 'no-browser';

/**
 * Opens the workbench in an installed Chrome, Edge or Chromium, in a window with a profile of its own, which trusts
 * exactly one key more than others do: our server's. So nobody meets a warning about the certificate, and nobody's
 * usual profile is asked to trust anything.
 *
 * @param keyFingerprint of the server's key, see LocalCertificate
 * @returns null when a browser was started
 */
export function openBrowser(address: string, keyFingerprint: string): NotOpened | null {
  if (!hasDisplay()) return 'no-display';
  const browser = findInstalledBrowser();
  if (!browser) return 'no-browser';
  launch(browser, address, keyFingerprint);
  return null;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function launch(browser: FoundBrowser, address: string, keyFingerprint: string): void {
  const flags = [
    ...browser.args,
    // Chromium heeds the next flag only together with a profile folder of its own.
    `--user-data-dir=${join(cacheFolder(), 'browser-profile')}`,
    `--ignore-certificate-errors-spki-list=${keyFingerprint}`,
    '--window-size=1440,900',
    `--app=${address}`,
  ];
  const started = spawn(browser.executablePath, flags, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...browser.env },
  });
  started.on('error', (error) => {
    console.error(`The browser ${browser.executablePath} could not be started: ${error.message}`);
  });
  started.unref();
}
