import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. */
export interface StartOptions {
  /** Path of the workbook, or null for the sample. */
  readonly file: string | null;
  /** 0 for any free one. */
  readonly port: number;
  readonly open: boolean;
}

/** How `npm start` is used; shown when it was used otherwise. */
export const startUsage = `Usage: npm start [-- [file] [--port number] [--no-open]]

  file        the workbook to open, .xlsx, .xlsm or .csv; the sample without it
  --port      port on this machine, 0 for any free one (default 3100)
  --no-open   only serve, do not open a browser`;

/** Options that do not fit; the message says which. */
export class StartOptionsError extends Error {
  override readonly name = 'StartOptionsError';
}

/**
 * Reads the command line.
 *
 * @param words the arguments behind the program's name
 * @throws StartOptionsError for an unknown option, more than one file or a port that is none
 */
export function parseStartOptions(words: readonly string[]): StartOptions {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new StartOptionsError(`More than one file: ${positionals.join(', ')}`);
  return { file: positionals[0] ?? null, port: parsePort(values.port), open: values['no-open'] !== true };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { port: { type: 'string', default: '3100' }, 'no-open': { type: 'boolean' } },
    });
  } catch (error) {
    throw new StartOptionsError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new StartOptionsError(`No port: ${text}`);
  return port;
}
