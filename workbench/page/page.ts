import { cultures } from '../book/culture';
import { fileErrorTexts } from '../files/file-error-texts';
import { WorkbookFileError } from '../files/workbook-file-error';
import { downloadFile } from './download-file';
import { firstChoices, type HostChoices } from './host-choices';
import { readChosenFile, type ChosenFile, type OpenedFile } from './opened-file';
import { buildFrame, type PageFrame } from './page-frame';
import { localeOf } from './page-language';
import { pageTexts, type PageTexts } from './page-texts';
import { readManifest, type RibbonButton } from './read-manifest';
import { fetchFunctions, fetchText, fetchWorkbook } from './served-files';
import { testHandle } from './test-handle';
import { openSession, type WorkbookSession } from './workbook-session';

let choices = firstChoices(window.location.search);
let session: WorkbookSession | null = null;
const faults: string[] = [];
let frame = showFrame();

function texts(): PageTexts {
  return pageTexts[choices.language];
}

function showFrame(): PageFrame {
  document.documentElement.lang = choices.language;
  return buildFrame(choices, {
    openFile: (file) => {
      void openChosen(file);
    },
    save: () => {
      void save();
    },
    pressButton: press,
    choose: (chosen) => {
      void choose(chosen);
    },
    closePane: () => {
      session?.showPane(false);
    },
  });
}

/** What went wrong behind the scenes: shown, kept for tests, and in the console with its stack. */
function onFault(fault: Error): void {
  faults.push(fault.message);
  console.error(fault);
  frame.showNotice(texts().fault, fault.message);
}

/** The browser shows what was changed before the page is busy with something long. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Moves the bar; the grid still comes after a file was read. */
function showDone(text: string): (fraction: number) => void {
  return (fraction) => {
    frame.busy.show(text, fraction);
  };
}

/** Opens a file in place of the open one, which stays when the new one is refused. */
async function open(file: ChosenFile): Promise<void> {
  frame.busy.show(texts().loading, 0);
  await drawn();
  try {
    const culture = cultures[localeOf[choices.language]];
    const opened = await readChosenFile(file, culture, { onProgress: showDone(texts().loading) });
    frame.busy.show(texts().loading);
    await drawn();
    await show(opened);
    frame.clearNotice();
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    frame.showNotice(texts().openFailed(file.name), fileErrorTexts[choices.language][error.code]);
  } finally {
    frame.busy.show(null);
  }
}

async function show(file: OpenedFile): Promise<void> {
  const manifest = readManifest(await fetchText('/manifest.xml'), window.location.origin, choices.language);
  const functions = await fetchFunctions(manifest.functionsAddress);
  const former = session;
  session = null;
  await former?.close();
  frame.showAddIn(manifest.displayName, manifest.buttons);
  session = await openSession(file, { frame, choices, manifest, functions, onFault });
  frame.showFileName(file.name);
}

/** Starts the add-in anew in another Excel, with the workbook as it is. */
async function choose(chosen: HostChoices): Promise<void> {
  const current = session;
  if (!current) return;
  choices = chosen;
  frame.busy.show(texts().loading);
  try {
    const file = await current.reopened();
    const former = frame;
    frame = showFrame();
    former.remove();
    frame.busy.show(texts().loading);
    await show(file);
  } catch (error) {
    console.error(error);
    frame.showNotice(texts().addInFailed, String(error));
  } finally {
    frame.busy.show(null);
  }
}

async function openChosen(file: File): Promise<void> {
  try {
    await open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch (error) {
    console.error(error);
    frame.showNotice(texts().openFailed(file.name), String(error));
  }
}

async function save(): Promise<void> {
  if (!session) return;
  frame.busy.show(texts().saving);
  await drawn();
  try {
    const bytes = await session.save({ onProgress: showDone(texts().saving) });
    downloadFile(session.savedName, bytes);
  } catch (error) {
    console.error(error);
    frame.showNotice(texts().saveFailed, String(error));
  } finally {
    frame.busy.show(null);
  }
}

async function press(button: RibbonButton): Promise<void> {
  if (button.action.kind === 'show-pane') {
    session?.showPane(true);
    return;
  }
  try {
    await session?.addIn.runCommand(button.id, button.action.functionName);
  } catch (error) {
    onFault(error instanceof Error ? error : new Error(String(error)));
  }
}

const ready = fetchWorkbook(texts().newBook)
  .then(open)
  .catch((error: unknown) => {
    console.error(error);
    frame.showNotice(texts().addInFailed, String(error));
    throw error;
  });

window.workbench = testHandle({ ready, session: () => session, open, faults });
