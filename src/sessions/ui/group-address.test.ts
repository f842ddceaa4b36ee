import { expect, test } from 'vitest';
import { addressOf } from './group-address';

test.each([
  ['Sở Tư pháp', 'so-tu-phap'],
  ['  UBND huyện Bù Đăng – Văn phòng ', 'ubnd-huyen-bu-dang-van-phong'],
  ['“!”', ''],
  ['Sở '.repeat(40), `${'so-'.repeat(20)}`.slice(0, 60).replace(/-$/, '')],
])('%s', (name, address) => {
  expect(addressOf(name)).toBe(address);
});
