import { expect, test } from 'vitest';
import { fullTitle } from './full-title';

test.each([
  ['Trưởng phòng', 'Phòng Hành chính tư pháp', 'Trưởng phòng Hành chính tư pháp'],
  ['Trưởng Phòng Tư pháp', 'Phòng Tư pháp huyện Lộc Ninh', 'Trưởng Phòng Tư pháp huyện Lộc Ninh'],
  ['Giám đốc Trung tâm', 'Trung tâm Trợ giúp pháp lý', 'Giám đốc Trung tâm Trợ giúp pháp lý'],
  ['Chánh Văn phòng', 'Văn phòng', 'Chánh Văn phòng'],
  ['Phó Giám đốc', 'Ban Giám đốc', 'Phó Giám đốc'],
  ['Chuyên viên', 'Phòng Bổ trợ tư pháp', 'Chuyên viên, Phòng Bổ trợ tư pháp'],
  ['Giám đốc', '', 'Giám đốc'],
])('%s of %s is %s', (title, unit, whole) => {
  expect(fullTitle({ title, unit })).toBe(whole);
});
