import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A folder that is served under a prefix such as `/office-js/`, which begins and ends with a slash. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** The type to announce for a file, by its ending; unknown ones are only bytes. */
export function contentType(path: string): string {
  return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The file that an address' path means, or null when there is none that may be given out. The longest fitting prefix
 * decides; a path that ends in a slash means its index.html. The file's real place, links followed, must lie in the
 * mounted folder, whatever the path looks like.
 *
 * @param path path of the address as it was sent, percent signs and all, without query
 */
export async function findStaticFile(mounts: readonly Mount[], path: string): Promise<string | null> {
  const wanted = decodePath(path);
  if (wanted === null) return null;
  const fitting = mounts.filter((mount) => wanted.startsWith(mount.prefix));
  const mount = fitting.sort((a, b) => b.prefix.length - a.prefix.length)[0];
  if (!mount) return null;
  const rest = wanted.slice(mount.prefix.length);
  return fileInside(mount.folder, rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
}

function decodePath(path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const isOdd = decoded.includes('\0') || decoded.includes('\\') || !decoded.startsWith('/');
  const climbs = decoded.split('/').some((part) => part === '..' || part === '.');
  return isOdd || climbs ? null : decoded;
}

async function fileInside(folder: string, relative: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, relative));
    if (!file.startsWith(root + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
}
