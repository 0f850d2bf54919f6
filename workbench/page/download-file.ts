const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a workbook to the browser to be saved; where it lands is the browser's and the person's choice. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  // A copy: a Blob takes no view whose memory might be shared.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once the click is handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
