import fs from 'node:fs';
import { createRequire } from 'node:module';
import { sentence } from './operator.mjs';
import { step } from './step.mjs';

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chrome or Chromium of this machine: CHROME_PATH, then Playwright's own, then where systems install one.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const playwright = createRequire(import.meta.url)('playwright-core');
  const candidates = [process.env.CHROME_PATH, playwright.chromium.executablePath(), ...places];
  return candidates.find((place) => place && fs.existsSync(place));
}

/**
 * The same, after an attempt to install Debian's package when there is none and we may.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findOrInstallBrowser() {
  const found = findBrowser();
  if (found || process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // The shell has no windows to draw: a quarter less work for every page.
  const script =
    'apt-get update && apt-get install -y --no-install-recommends fonts-noto-core && (apt-get install -y --no-install-recommends chromium-headless-shell || apt-get install -y --no-install-recommends chromium)';
  try {
    await step(sentence('test.browserInstall'), 'sh', ['-c', script], env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  return findBrowser();
}
