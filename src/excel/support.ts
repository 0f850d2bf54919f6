/**
 * Whether the host has a requirement set that the manifest does not demand (it demands ExcelApi 1.9). Where there is no
 * `Office.context`, as under the library's native seam, the host has no way to say no.
 */
export function isSupported(
  set: 'ExcelApi' | 'CustomFunctionsRuntime' | 'SharedRuntime',
  version: string,
): boolean {
  if (typeof Office === 'undefined' || (Office.context as Office.Context | undefined) === undefined)
    return true;
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    // The probe itself fails on hosts that are older than it: then the set is not there either.
    return false;
  }
}
