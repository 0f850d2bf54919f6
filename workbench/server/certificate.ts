import { X509Certificate, createHash, createPublicKey } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generate } from 'selfsigned';
import { cacheFolder } from '../../scripts/cache-folder';

/** A certificate for `localhost` and 127.0.0.1 that nobody but its own maker has signed. */
export interface LocalCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** SHA-256 of the public key in base64, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  readonly keyFingerprint: string;
}

const day = 24 * 60 * 60 * 1000;

/**
 * The certificate of this person's workbench. It is kept in the person's cache folder, readable to nobody else, and
 * made anew when it is missing, unreadable or about to expire: a browser that was told once to accept it need not be
 * asked again at every start. Nothing is added to the system's trusted certificates.
 */
export async function localCertificate(
  file: string = join(cacheFolder(), 'localhost-certificate.json'),
  now: Date = new Date(),
): Promise<LocalCertificate> {
  const kept = await readCertificate(file);
  if (kept && isValidFor(kept.cert, now)) return { ...kept, keyFingerprint: keyFingerprint(kept.cert) };
  const made = await makeCertificate(now);
  await keepCertificate(file, made);
  return { ...made, keyFingerprint: keyFingerprint(made.cert) };
}

type KeyAndCertificate = Pick<LocalCertificate, 'key' | 'cert'>;

async function makeCertificate(now: Date): Promise<KeyAndCertificate> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - day),
    // Chromium and Apple refuse certificates that are valid for more than 398 days.
    notAfterDate: new Date(now.getTime() + 365 * day),
  });
  return { key: pems.private, cert: pems.cert };
}

async function readCertificate(file: string): Promise<KeyAndCertificate | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return null;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('key' in parsed) || !('cert' in parsed))
      return null;
    const { key, cert } = parsed;
    return typeof key === 'string' && typeof cert === 'string' ? { key, cert } : null;
  } catch {
    // Half a file of a start that was stopped; a new one is made.
    return null;
  }
}

async function keepCertificate(file: string, made: KeyAndCertificate): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${String(process.pid)}.part`;
  await writeFile(part, JSON.stringify(made), { mode: 0o600 });
  await rename(part, file);
}

function isValidFor(pem: string, now: Date): boolean {
  try {
    const certificate = new X509Certificate(pem);
    const soon = now.getTime() + 7 * day;
    return new Date(certificate.validFrom) <= now && new Date(certificate.validTo).getTime() > soon;
  } catch {
    return false;
  }
}

function keyFingerprint(pem: string): string {
  const key = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
