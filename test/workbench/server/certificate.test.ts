import { X509Certificate, createHash } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCertificate } from '../../../workbench/server/certificate';

const today = new Date('2026-11-22T08:00:00Z');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('is for localhost and 127.0.0.1 and nobody else', async () => {
  const { cert } = await localCertificate(join(folder, 'c.json'), today);
  const parsed = new X509Certificate(cert);
  expect(parsed.checkHost('localhost')).toBe('localhost');
  expect(parsed.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(parsed.checkHost('example.com')).toBeUndefined();
  expect(parsed.ca).toBe(false);
});

test('names its key as Chromium wants it: SHA-256 of the public key, base64', async () => {
  const { cert, keyFingerprint } = await localCertificate(join(folder, 'c.json'), today);
  const key = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  expect(keyFingerprint).toBe(createHash('sha256').update(key).digest('base64'));
});

test('is kept, for its owner only, and used again', async () => {
  const file = join(folder, 'below', 'c.json');
  const first = await localCertificate(file, today);
  expect(await localCertificate(file, today)).toEqual(first);
  expect((await stat(file)).mode & 0o077).toBe(0);
});

test('is made anew shortly before it expires', async () => {
  const file = join(folder, 'c.json');
  const first = await localCertificate(file, today);
  const nextYear = new Date('2027-11-18T08:00:00Z');
  const second = await localCertificate(file, nextYear);
  expect(second.cert).not.toBe(first.cert);
  expect(new Date(new X509Certificate(second.cert).validTo) > nextYear).toBe(true);
});

test.each(['', '{', '{"key":1,"cert":2}', '{"key":"x","cert":"y"}'])(
  'is made anew when the kept file is damaged: %p',
  async (text) => {
    const file = join(folder, 'c.json');
    await writeFile(file, text);
    const { cert } = await localCertificate(file, today);
    expect(new X509Certificate(cert).checkHost('localhost')).toBe('localhost');
  },
);
