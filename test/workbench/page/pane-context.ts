import { appContext } from '../../../workbench/page/app-context';
import { requirementSetsOf } from '../../../workbench/protocol/requirement-sets';

export const conversationId = 'conv1';
export const origin = 'https://localhost:3000';

/** What office.js is told of the page that it runs in. */
export const paneContext = appContext({
  conversationId,
  origin,
  parentAddress: `${origin}/workbench/`,
  paneAddress: `${origin}/taskpane.html`,
  locale: 'vi-VN',
  requirementSets: requirementSetsOf('least'),
  fileName: 'kết nạp.xlsx',
});
