import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from '../scripts/browser.mjs';
import { say } from './client';
import { GROUP, type House, PASSWORD } from './house';

/** JavaScript as transferred to Chromium, in bytes, for the sign-in page and the group's screen. */
export async function measureWeight(house: House) {
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const signIn = await loadAlone(await browser.newContext(), `${house.ours.origin}/dang-nhap`);
    const context = await browser.newContext();
    const csrf = (await (await context.request.get(`${house.ours.origin}/api/auth/csrf`)).json()) as { csrfToken: string };
    await context.request.post(`${house.ours.origin}/api/auth/callback/credentials`, {
      form: { csrfToken: csrf.csrfToken, identifier: '0900000012', password: PASSWORD, json: 'true' },
    });
    const group = await loadAlone(context, `${house.ours.origin}/g/${GROUP}`);
    say(`JavaScript: group ${group.bytes} bytes, sign-in ${signIn.bytes} bytes (${group.encoding})`);
    return { groupJsBytes: group.bytes, signInJsBytes: signIn.bytes, encoding: group.encoding };
  } finally {
    await browser.close();
  }
}

async function loadAlone(context: Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newContext']>>, url: string) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Map<string, string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, String(response.headers['content-encoding'] ?? response.headers['Content-Encoding'] ?? 'identity'));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  const response = await page.goto(url);
  if (!response?.ok()) throw new Error(`${url} was answered ${response?.status()}`);
  await page.waitForTimeout(2_500);
  return { bytes, encoding: [...new Set(scripts.values())].join('+') };
}
