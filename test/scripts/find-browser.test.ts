import { findInstalledBrowser, type Machine } from '../../scripts/find-browser';

function machine(parts: Partial<Machine>, files: readonly string[]): Machine {
  return {
    system: 'linux',
    home: '/home/lan',
    environment: {},
    ...parts,
    exists: (path) => files.includes(path),
  };
}

test('takes the browser that the variable names before any installed one', () => {
  const found = findInstalledBrowser(
    machine({ environment: { ATTAINMENT_BROWSER: '/opt/b', PATH: '/usr/bin' } }, [
      '/opt/b',
      '/usr/bin/chromium',
    ]),
  );
  expect(found?.executablePath).toBe('/opt/b');
  expect(found?.source).toBe('variable ATTAINMENT_BROWSER');
});

test('does not silently take another browser when the named one is missing', () => {
  const search = () =>
    findInstalledBrowser(
      machine({ environment: { CHROME_PATH: '/opt/none', PATH: '/usr/bin' } }, ['/usr/bin/chromium']),
    );
  expect(search).toThrow('CHROME_PATH names /opt/none');
});

test.each([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/local/bin/microsoft-edge'],
  ['linux', {}, '/snap/bin/chromium'],
  ['darwin', {}, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['darwin', {}, '/home/lan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  [
    'win32',
    { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
] as const)('finds an installed browser on %s: %p %s', (system, environment, path) => {
  expect(findInstalledBrowser(machine({ system, environment }, [path]))?.executablePath).toBe(path);
});

test('finds none where there is none', () => {
  expect(findInstalledBrowser(machine({ environment: { PATH: '/usr/bin' } }, []))).toBeNull();
});

test('keeps the browser quiet', () => {
  const found = findInstalledBrowser(machine({}, ['/usr/bin/chromium']));
  expect(found?.args).toEqual(
    expect.arrayContaining([
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ]),
  );
});
