import { fileErrorTexts } from '../files/file-error-texts';
import { WorkbookFileError } from '../files/workbook-file-error';
import { downloadFile } from './download-file';
import { buildFrame } from './page-frame';
import { pageLanguage } from './page-language';
import { pageTexts } from './page-texts';
import { readManifest, type AddInManifest, type RibbonButton } from './read-manifest';
import { fetchFunctions, fetchText, fetchWorkbook } from './served-files';
import { testHandle } from './test-handle';
import {
  openSession,
  type ChosenFile,
  type SessionSurroundings,
  type WorkbookSession,
} from './workbook-session';

const language = pageLanguage(window.location.search);
const texts = pageTexts[language];
document.documentElement.lang = language;

let session: WorkbookSession | null = null;
const faults: string[] = [];

const frame = buildFrame(texts, {
  openFile: (file) => {
    void openChosen(file);
  },
  save: () => {
    void save();
  },
  pressButton: press,
});

/** What went wrong behind the scenes: shown, kept for tests, and in the console with its stack. */
function onFault(fault: Error): void {
  faults.push(fault.message);
  console.error(fault);
  frame.showNotice(texts.fault, fault.message);
}

const surroundings: Promise<SessionSurroundings> = loadSurroundings();

async function loadSurroundings(): Promise<SessionSurroundings> {
  const manifest: AddInManifest = readManifest(
    await fetchText('/manifest.xml'),
    window.location.origin,
    language,
  );
  const functions = await fetchFunctions(manifest.functionsAddress);
  frame.showAddIn(manifest.displayName, manifest.buttons);
  return { frame, language, manifest, functions, onFault };
}

/** Opens a file in place of the open one, which stays when the new one is refused. */
async function open(file: ChosenFile): Promise<void> {
  frame.showBusy(texts.loading);
  try {
    session = await openSession(file, session, await surroundings);
    frame.clearNotice();
    frame.showFileName(file.name);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    frame.showNotice(texts.openFailed(file.name), fileErrorTexts[language][error.code]);
  } finally {
    frame.showBusy(null);
  }
}

async function openChosen(file: File): Promise<void> {
  try {
    await open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    console.error(error);
    frame.showNotice(texts.openFailed(file.name), String(error));
  }
}

async function save(): Promise<void> {
  if (!session) return;
  frame.showBusy(texts.saving);
  try {
    downloadFile(session.fileName, await session.save());
  } catch (error) {
    console.error(error);
    frame.showNotice(texts.saveFailed, String(error));
  } finally {
    frame.showBusy(null);
  }
}

async function press(button: RibbonButton): Promise<void> {
  if (button.action.kind === 'show-pane') {
    frame.showPane(true);
    return;
  }
  try {
    await session?.addIn.runCommand(button.id, button.action.functionName);
  } catch (error) {
    onFault(error instanceof Error ? error : new Error(String(error)));
  }
}

const ready = fetchWorkbook(texts.newBook)
  .then(open)
  .catch((error: unknown) => {
    console.error(error);
    frame.showNotice(texts.addInFailed, String(error));
    throw error;
  });

window.workbench = testHandle({ ready, session: () => session, open, faults });
