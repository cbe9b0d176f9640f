import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Without a Chromium the browser tests say that they are skipped; REQUIRE_ALL=1 makes that a failure. */
export const hasChromium = executablePath !== undefined;
if (!hasChromium) {
  const message = 'There is no Chromium in /usr/bin; install the package chromium to run the browser tests.';
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(message);
  console.warn(`Skipped: ${message}`);
}

/** Starts Chromium so that it can reach 127.0.0.1 and nothing else. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
