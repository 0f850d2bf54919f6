import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './cache-folder';

/** A headless Chromium unpacked on this machine, with what its process needs in its environment. */
export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  /** Version of the npm package it came from. */
  readonly version: string;
}

/**
 * Unpacks the browser that the npm package @sparticuz/chromium carries (Linux on x64 only), once per version, and
 * gives its address. The package unpacks straight into the folder of temporary files and takes whatever it finds there,
 * half a file of a run that was stopped included. So it unpacks in a process of its own into a folder of its own, which
 * then gets its final name in one step: two runs at once do no harm.
 *
 * @throws when the package is not installed below the current folder or cannot be unpacked.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const packageFolder = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium');
  const version = await packageVersion(packageFolder);
  const folder = join(cacheFolder(), `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, packageFolder);
  return { executablePath: join(folder, 'chromium'), env: environmentFor(folder), version };
}

async function packageVersion(packageFolder: string): Promise<string> {
  const text = await readFile(join(packageFolder, 'package.json'), 'utf8');
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed === 'object' && parsed !== null && 'version' in parsed) return String(parsed.version);
  throw new Error(`${packageFolder}/package.json names no version.`);
}

async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  const part = `${folder}.${String(process.pid)}.part`;
  await mkdir(part, { recursive: true });
  try {
    await runPackage(part, packageFolder);
    await writeFile(join(part, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    // Another run was quicker: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The package adds the shared libraries that a bare system lacks only when it believes itself on Amazon Linux, and
 * asks the environment for that.
 */
async function runPackage(part: string, packageFolder: string): Promise<void> {
  const address = JSON.stringify(`file://${packageFolder}/build/esm/index.js`);
  const program = `const { default: chromium } = await import(${address}); await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

/** The package's own configuration names folders of Amazon's; the system's fonts come first here. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(dirname(folder), 'font-cache')}</cachedir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
</fontconfig>
`;
}

function environmentFor(folder: string): Record<string, string> {
  // The system's own libraries go first: ours only fill what is missing.
  const former = process.env['LD_LIBRARY_PATH'];
  const system = '/usr/lib/x86_64-linux-gnu:/lib/x86_64-linux-gnu:/usr/lib64:/lib64';
  return {
    LD_LIBRARY_PATH: [former, system, join(folder, 'al2023', 'lib')].filter(Boolean).join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
  };
}
