/** Widths between which Excel lets a task pane be dragged, in CSS pixels, and the one it opens with. */
const width = { least: 320, most: 450, usual: 350, step: 10 } as const;

/**
 * Makes the line between grid and pane drag the pane's width, with the mouse or with the arrow keys.
 *
 * @param label what the line is called for those who do not see it
 */
export function makeResizable(separator: HTMLElement, pane: HTMLElement, label: string): void {
  separator.tabIndex = 0;
  separator.setAttribute('role', 'separator');
  separator.setAttribute('aria-orientation', 'vertical');
  separator.setAttribute('aria-label', label);
  separator.setAttribute('aria-valuemin', String(width.least));
  separator.setAttribute('aria-valuemax', String(width.most));
  const setWidth = (pixels: number): void => {
    const fitting = Math.min(width.most, Math.max(width.least, Math.round(pixels)));
    pane.style.width = `${String(fitting)}px`;
    separator.setAttribute('aria-valuenow', String(fitting));
  };
  setWidth(width.usual);

  separator.addEventListener('pointerdown', (start) => {
    const before = pane.offsetWidth;
    // Moves over the pane's own page would be lost without the capture.
    separator.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent): void => {
      setWidth(before + start.clientX - event.clientX);
    };
    separator.addEventListener('pointermove', move);
    separator.addEventListener(
      'lostpointercapture',
      () => {
        separator.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
  separator.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    setWidth(pane.offsetWidth + (event.key === 'ArrowLeft' ? width.step : -width.step));
    event.preventDefault();
  });
}
