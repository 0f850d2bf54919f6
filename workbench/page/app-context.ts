import type { RequirementSets } from '../protocol/requirement-sets';

/** What Excel on the web tells a starting add-in about itself and the document. Names are the wire's. */
export interface AppContext {
  readonly _id: string;
  readonly _appName: number;
  readonly _appVersion: string;
  readonly _appMinorVersion: number;
  readonly _appUILocale: string;
  readonly _dataLocale: string;
  readonly _docUrl: string;
  readonly _clientMode: number;
  readonly _reason: string;
  readonly _osfControlType: number;
  readonly _eToken: string;
  readonly _correlationId: string;
  readonly _appInstanceId: string;
  readonly _requirementMatrix: string;
  readonly _hostFullVersion: string;
  readonly _initialDisplayMode: number;
  readonly _featureGates: Readonly<Record<string, never>>;
  readonly _appDomains: readonly string[];
}

/** What varies between two starts. */
export interface AddInStart {
  /** Names the conversation in each message; the library also keeps document settings in the browser under it. */
  readonly conversationId: string;
  /** `https://localhost:3000`. */
  readonly origin: string;
  /** Of the host's page: the library takes messages from this origin only. */
  readonly parentAddress: string;
  /** Of the task pane, absolute and on the same host name as the parent. */
  readonly paneAddress: string;
  /** BCP 47, such as `vi-VN`: Excel's display language and its number habits. */
  readonly locale: string;
  /** `Office.context.requirements` knows nothing else. */
  readonly requirementSets: RequirementSets;
  readonly fileName: string;
}

/** The add-in's id in this host; there is only one. */
export const appId = 'attainment';

/** The host's introduction: Excel on the web, with the document open for writing and the pane visible. */
export function appContext(start: AddInStart): AppContext {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: start.locale,
    _dataLocale: start.locale,
    _docUrl: `${start.origin}/${encodeURIComponent(start.fileName)}`,
    _clientMode: 1,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: start.conversationId,
    _appInstanceId: `${appId}-${start.conversationId}`,
    _requirementMatrix: JSON.stringify(start.requirementSets),
    _hostFullVersion: '16.0.17000.10000',
    _initialDisplayMode: 2,
    _featureGates: {},
    _appDomains: [],
  };
}

/**
 * The address that starts the add-in as Excel on the web does: host information in the query, the way back in the
 * fragment. Flags 3 stand for a shared runtime with custom functions; disableLogging keeps the library from loading its
 * telemetry.
 */
export function addInAddress(start: AddInStart): string {
  const hostInfo = `Excel$Web$16.00$${start.locale}$${start.conversationId}$$disableLogging$3`;
  const address = new URL(start.paneAddress);
  const separator = address.search === '' ? '?' : '&';
  const before = `${address.origin}${address.pathname}${address.search}${separator}`;
  const way = `${start.conversationId}|${appId}|${start.parentAddress}`;
  return `${before}_host_Info=${hostInfo}#&_xdm_Info=${way}`;
}
