import { expect, test } from 'vitest';
import { clarity } from './clarity';

test.each([
  ['Gửi báo cáo về Văn phòng trước 17 giờ ngày 25/11/2026.', false, null],
  ['Các đơn vị gửi báo cáo trong thời gian sớm nhất.', false, 'thời gian sớm nhất'],
  ['Bổ sung Khi có điều kiện.', false, 'khi có điều kiện'],
  ['Rà soát hồ sơ. '.repeat(90), true, null],
])('%s', (text, long, vague) => {
  expect(clarity(text)).toEqual({ long, vague });
});
