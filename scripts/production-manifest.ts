/** Where the development server serves the add-in; every address of manifest.xml starts with it. */
export const developmentOrigin = 'https://localhost:3000';

/**
 * The manifest with the addresses of a production server.
 *
 * @param xml manifest.xml with its development addresses.
 * @param baseAddress https address of the folder that holds the built files, with or without a trailing slash.
 * @throws when the base is not https, carries a query or fragment, or the manifest names no development address.
 */
export function productionManifest(xml: string, baseAddress: string): string {
  const base = productionBase(baseAddress);
  if (!xml.includes(developmentOrigin)) {
    throw new Error(`The manifest names no address under ${developmentOrigin}.`);
  }
  // AppDomain takes an origin without a path.
  return xml
    .replaceAll(`<AppDomain>${developmentOrigin}</AppDomain>`, `<AppDomain>${base.origin}</AppDomain>`)
    .replaceAll(new RegExp(`${developmentOrigin}(?=[/"])`, 'g'), () => base.folder);
}

function productionBase(address: string): { readonly origin: string; readonly folder: string } {
  if (!URL.canParse(address)) throw new Error(`"${address}" is not an address.`);
  const url = new URL(address);
  if (url.protocol !== 'https:') throw new Error(`Excel loads add-ins over https only, not from ${address}.`);
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`The base address must be a plain folder: ${address}`);
  }
  // The address goes into an attribute; URL leaves ampersand and apostrophe as they are.
  const path = url.pathname.replace(/\/+$/, '').replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return { origin: url.origin, folder: url.origin + path };
}
