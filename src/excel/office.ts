/** What the add-in wants to know of the program it runs in. */
export interface OfficeSurroundings {
  /** Excel's display language as a BCP 47 tag such as `vi-VN`. */
  readonly displayLanguage: string;
  /** Whether Excel says that its theme is dark; `null` where it says nothing (Excel on the web). */
  readonly isDarkTheme: boolean | null;
}

/** Waits until office.js has found its host. */
export async function officeReady(): Promise<OfficeSurroundings> {
  await Office.onReady();
  return { displayLanguage: Office.context.displayLanguage, isDarkTheme: isDarkTheme() };
}

function isDarkTheme(): boolean | null {
  // Undefined on Excel on the web: OfficeDev/office-js issue 6134.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme ?? null;
}

/** Ties a ribbon button's action (manifest: FunctionName) to what it does. Excel waits for the button to complete. */
export function associateCommand(name: string, command: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void command().finally(() => {
      event.completed();
    });
  });
}

/** Opens the pane, so that what a ribbon button has to say can be read. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
