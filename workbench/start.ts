import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cultures } from './book/culture';
import { fileErrorTexts } from './files/file-error-texts';
import { openWorkbookFile } from './files/open-workbook-file';
import { WorkbookFileError } from './files/workbook-file-error';
import { localCertificate } from './server/certificate';
import { freshBuild, workbenchMounts } from './server/fresh-build';
import { openBrowser } from './server/open-browser';
import { parseStartOptions, StartOptionsError, startUsage, type StartOptions } from './server/start-options';
import { startWorkbenchServer, type ServedWorkbook, type WorkbenchServer } from './server/workbench-server';

/*
 * `npm start [-- file] [--port N] [--no-open]`: the workbench in a browser. Ends with 1 when the file cannot be
 * opened, the port is taken or the build fails, with 2 for options that do not fit; else it serves until it is stopped.
 */

/** Ends the program with a message and without a stack: something that the person can put right. */
class StartFailure extends Error {}

const root = join(import.meta.dirname, '..');

async function readWorkbook(file: string): Promise<ServedWorkbook> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartFailure(`${file} cannot be read: ${reason}`);
  }
  try {
    openWorkbookFile(basename(file), bytes, cultures['vi-VN']);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new StartFailure(`${file} cannot be opened. ${fileErrorTexts.en[error.code]}`);
  }
  return { name: basename(file), bytes };
}

async function serve(options: StartOptions, workbook: ServedWorkbook): Promise<void> {
  const certificate = await localCertificate();
  await freshBuild(root, () => {
    console.log('Building the add-in and the page; the first time this takes a minute.');
  });
  const server = await startServer(options.port, workbook, certificate);
  const address = `${server.origin}/workbench/`;
  console.log(`${workbook.name} is open at ${address}`);
  const notOpened = options.open ? openBrowser(address, certificate.keyFingerprint) : null;
  if (notOpened !== null) console.log(explanations[notOpened]);
  console.log('Press Ctrl+C to stop.');
  process.once('SIGINT', () => void server.close());
  process.once('SIGTERM', () => void server.close());
}

const explanations = {
  'no-display': 'There is no display here, so no browser was opened.',
  'no-browser':
    'No Chrome, Edge or Chromium was found. Open the address in another browser; it will ask once about the ' +
    "workbench's own certificate. Or name a browser's program in the variable ATTAINMENT_BROWSER.",
} as const;

async function startServer(
  port: number,
  workbook: ServedWorkbook,
  certificate: Awaited<ReturnType<typeof localCertificate>>,
): Promise<WorkbenchServer> {
  try {
    return await startWorkbenchServer({ mounts: workbenchMounts(root), workbook, certificate, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new StartFailure(
        `Port ${String(port)} is taken. Choose another with --port, or --port 0 for any.`,
      );
    }
    throw error;
  }
}

async function main(): Promise<void> {
  const options = parseStartOptions(process.argv.slice(2));
  const sample = join(root, 'assets', 'samples', 'binh-thuan.xlsx');
  await serve(options, await readWorkbook(options.file ?? sample));
}

main().catch((error: unknown) => {
  if (error instanceof StartOptionsError) {
    console.error(`${error.message}\n\n${startUsage}`);
    process.exit(2);
  }
  console.error(error instanceof StartFailure ? error.message : error);
  process.exit(1);
});
