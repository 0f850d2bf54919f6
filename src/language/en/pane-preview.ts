import type { preview as vietnamese } from '../vi/pane-preview';

/** Words of the preview of the reports that would be written. */
export const preview: typeof vietnamese = {
  show: 'Preview',
  heading: '{count} {count|report|reports} will be written. Nothing has been written yet.',
  refused:
    'Cannot be written yet: something stands in the way of {count} {count|report|reports}. Clear it, or leave {count|that report|those reports} out.',
  leaveOut: 'Leave these reports out',
  place: '{kind}, cells {address} ({rows} rows × {columns} columns)',
  added: 'new sheet',
  rewritten: 'rewritten in place',
  keeps: 'What stands there now is kept and can be restored.',
  keepsNot: 'What stands there now cannot be kept, because the workbook’s structure is protected.',
};
