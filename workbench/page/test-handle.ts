import type { ChosenFile } from './opened-file';
import type { WorkbookSession } from './workbook-session';

/**
 * What a test may ask of the page beside what a person can see and press. It is on `window.workbench` and reads; only
 * `open` and `selectSheet` change anything, and nothing that a person could not.
 */
export interface WorkbenchHandle {
  /** Resolves when the first workbook is open; rejects when the page could not start. */
  readonly ready: Promise<void>;
  /** What went wrong without being asked for: calls of the add-in that the host lacks, and failures in the host. */
  readonly faults: readonly string[];
  readonly fileName: () => string;
  readonly sheetNames: () => string[];
  readonly activeSheetName: () => string;
  readonly selectSheet: (name: string) => void;
  readonly selectedCell: () => string;
  /** The text of a cell as the grid shows it, once everything is calculated. */
  readonly cellText: (sheet: string, address: string) => Promise<string>;
  /** The workbook as `Save as` would give it. */
  readonly save: () => Promise<number[]>;
  readonly open: (name: string, bytes: readonly number[]) => Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

/** What the handle is made of. */
export interface TestHandleParts {
  readonly ready: Promise<void>;
  readonly session: () => WorkbookSession | null;
  readonly open: (file: ChosenFile) => Promise<void>;
  readonly faults: readonly string[];
}

/** Makes the handle for the open workbook, whichever that is at the moment of asking. */
export function testHandle(parts: TestHandleParts): WorkbenchHandle {
  const session = (): WorkbookSession => {
    const current = parts.session();
    if (!current) throw new Error('No workbook is open.');
    return current;
  };
  return {
    ready: parts.ready,
    faults: parts.faults,
    fileName: () => session().fileName,
    sheetNames: () => session().sheetNames(),
    activeSheetName: () => session().activeSheetName(),
    selectSheet: (name) => {
      session().selectSheet(name);
    },
    selectedCell: () => session().selectedCell(),
    cellText: (sheet, address) => session().cellText(sheet, address),
    save: async () => [...(await session().save())],
    open: (name, bytes) => parts.open({ name, bytes: Uint8Array.from(bytes) }),
  };
}
