import type { FunctionsMetadata } from '../protocol/functions-metadata';
import type { ChosenFile } from './opened-file';
import { isRecord } from './xdm-message';

/** A text of the own server. Throws with the address and status when it is not there. */
export async function fetchText(address: string): Promise<string> {
  return (await fetchOk(address)).text();
}

/** The metadata of the add-in's functions. Throws as `fetchText` does, and when the file holds no list of functions. */
export async function fetchFunctions(address: string): Promise<FunctionsMetadata> {
  const parsed: unknown = await (await fetchOk(address)).json();
  if (!isMetadata(parsed)) throw new Error(`${address} lists no functions.`);
  return parsed;
}

function isMetadata(value: unknown): value is FunctionsMetadata {
  return isRecord(value) && Array.isArray(value['functions']);
}

/**
 * The workbook that the server was started with; where there is none, a new one.
 *
 * @param newName file name of a new workbook
 */
export async function fetchWorkbook(newName: string): Promise<ChosenFile> {
  const response = await fetch('/workbook');
  if (response.status === 404) return { name: newName, bytes: null };
  if (!response.ok) throw new Error(`/workbook: ${String(response.status)}`);
  const name = decodeURIComponent(response.headers.get('X-Workbook-Name') ?? newName);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response;
}
