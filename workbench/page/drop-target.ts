import { element } from './page-elements';

/**
 * Lets a file be dropped anywhere on the page. What is dragged over the page and is no file (cells, text) is left alone.
 *
 * @param invitation shown over the page while a file hovers above it
 */
export function acceptDrops(page: HTMLElement, invitation: string, openFile: (file: File) => void): void {
  const veil = element('div', 'drop-veil', invitation);
  veil.hidden = true;
  page.append(veil);
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  // Captured: the grid's own handlers would take the file for something else.
  const listen = (
    kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
    act: (event: DragEvent) => void,
  ): void => {
    page.addEventListener(
      kind,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  };
  listen('dragenter', () => {
    // The veil lies over the pane's frame too, whose page would take the file.
    veil.hidden = false;
  });
  listen('dragover', () => undefined);
  listen('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) veil.hidden = true;
  });
  listen('drop', ({ dataTransfer }) => {
    veil.hidden = true;
    const file = dataTransfer?.files[0];
    if (file) openFile(file);
  });
}
