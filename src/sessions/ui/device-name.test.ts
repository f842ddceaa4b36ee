import { expect, test } from 'vitest';
import { deviceName, isHandheld } from './device-name';

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

test.each([
  [CHROME, 'Chrome trên Windows', false],
  [`${CHROME} Edg/142.0.0.0`, 'Edge trên Windows', false],
  [CHROME.replace('Chrome/', 'coc_coc_browser/142 Chrome/'), 'Cốc Cốc trên Windows', false],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1', 'Safari trên iPhone', true],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36', 'Samsung Internet trên Android', true],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox trên Linux', false],
  ['curl/8.9', 'Thiết bị khác', false],
  ['', 'Thiết bị khác', false],
])('%s', (userAgent, name, handheld) => {
  expect(deviceName(userAgent)).toBe(name);
  expect(isHandheld(userAgent)).toBe(handheld);
});
