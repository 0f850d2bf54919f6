import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localCertificate } from '../../../workbench/server/certificate';
import { startWorkbenchServer, type WorkbenchServer } from '../../../workbench/server/workbench-server';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let folder: string;
let server: WorkbenchServer;
let certificate: string;

/** Sends the path exactly as written, as no browser would. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpsRequest(
      {
        host: '127.0.0.1',
        port: server.port,
        servername: 'localhost',
        ca: certificate,
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? `localhost:${String(server.port)}` },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          });
        });
      },
    );
    request.on('error', reject);
    request.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-server-'));
  await mkdir(join(folder, 'addin', 'assets'), { recursive: true });
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'addin', 'taskpane.html'), '<!doctype html>');
  await writeFile(join(folder, 'addin', 'assets', 'icon.png'), 'png');
  await writeFile(join(folder, 'page', 'index.html'), 'the page');
  await symlink(join(folder, 'secret.txt'), join(folder, 'addin', 'link.txt'));
  const own = await localCertificate(join(folder, 'certificate.json'));
  certificate = own.cert;
  server = await startWorkbenchServer({
    mounts: [
      { prefix: '/', folder: join(folder, 'addin') },
      { prefix: '/workbench/', folder: join(folder, 'page') },
    ],
    workbook: { name: 'kết nạp 2022.xlsx', bytes: Uint8Array.of(80, 75, 3, 4) },
    certificate: own,
    port: 0,
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('serves the files of each folder under its prefix, with their types', async () => {
  const pane = await ask('/taskpane.html?_host_Info=Excel$Web');
  expect(pane.status).toBe(200);
  expect(pane.headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await ask('/assets/icon.png')).headers['content-type']).toBe('image/png');
  expect((await ask('/workbench/')).body.toString()).toBe('the page');
});

test('gives the workbook and its name, letters beyond ASCII included', async () => {
  const workbook = await ask('/workbook');
  expect([...workbook.body]).toEqual([80, 75, 3, 4]);
  expect(decodeURIComponent(String(workbook.headers['x-workbook-name']))).toBe('kết nạp 2022.xlsx');
});

test.each([
  '/../secret.txt',
  '/workbench/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/..%5csecret.txt',
  '/assets/..%00/secret.txt',
  '/%ff',
  '/link.txt',
  '/assets',
  '/nothing.html',
])('gives out nothing for %s', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain('secret');
});

test('answers only to its own name, so that a foreign name for 127.0.0.1 reaches nothing', async () => {
  expect((await ask('/taskpane.html', { host: 'evil.example' })).status).toBe(421);
  expect((await ask('/taskpane.html', { host: '127.0.0.1' })).status).toBe(200);
});

test('takes no other method than GET and HEAD', async () => {
  const posted = await ask('/taskpane.html', { method: 'POST' });
  expect([posted.status, posted.headers['allow']]).toEqual([405, 'GET, HEAD']);
  expect((await ask('/taskpane.html', { method: 'HEAD' })).body).toHaveLength(0);
});

test('forbids pages to load or to reach anything but their own server, refusals included', async () => {
  for (const path of ['/taskpane.html', '/workbook', '/nothing']) {
    const { headers } = await ask(path);
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a second server on the same port is an error that says so', async () => {
  const second = startWorkbenchServer({
    mounts: [],
    workbook: null,
    certificate: await localCertificate(join(folder, 'certificate.json')),
    port: server.port,
  });
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
