import { expect, test } from 'vitest';
import { strengthOf } from './password-strength';

test.each([
  ['', 'short'],
  ['Ab1!xyz9k', 'short'],
  ['aaaaaaaaaaaaaaa', 'weak'],
  ['1234567890123', 'weak'],
  ['matkhau2021', 'weak'],
  ['Mật khẩu 2021', 'weak'],
  ['abababababababab', 'weak'],
  ['09000000010900000001', 'weak'],
  ['trời mưa', 'short'],
  ['sáng nay trời mưa to', 'good'],
  ['Kp7#vLm2qz', 'fair'],
  ['bốn con mèo ngủ trưa', 'good'],
])('%s is %s', (password, strength) => {
  expect(strengthOf(password, ['0900000001'])).toBe(strength);
});

test('one’s own number adds nothing', () => {
  expect(strengthOf('tôi0900000001', ['0900000001'])).toBe('weak');
  expect(strengthOf('tôi0900000001')).not.toBe('good');
});
