import type { IsoDay } from './vietnam-time';

/** A year's paid public holidays, each day written out. */
export interface HolidayYear {
  readonly year: number;
  /** whether the days of Tết and the second day of Quốc khánh are the government's announced choice */
  readonly announced: boolean;
  readonly days: readonly IsoDay[];
}

/*
 * Labour Code 2019, art. 112: 1/1 (one day), Tết (five), Giỗ Tổ on 10/3 of the lunar calendar (one), 30/4, 1/5,
 * Quốc khánh (2/9 and a neighbouring day).
 *
 * Announced years: the Prime Minister's decisions for 2025 (Tết 27–31 January, Quốc khánh 1–2 September) and 2026
 * (Tết 16–20 February, Quốc khánh 1–2 September), as the press reported them (Vietnam News Agency, 17/10/2025).
 * Later years are not announced: Tết is taken as its eve and four days, the neighbour of 2/9 as the working day
 * that joins it to a weekend, else 3/9. Lunar dates were computed from the astronomical new moons at UTC+7 (Meeus)
 * and agree with the npm package date-holidays for 2025–2027; in 2030 Tết is a day earlier than in China (UTC+8).
 * Compensatory days (art. 111.3) and swapped days are an administrator's to add: they are decided year by year.
 */
export const vietnamHolidays: readonly HolidayYear[] = [
  {
    year: 2025,
    announced: true,
    days: [
      '2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31',
      '2025-04-07', '2025-04-30', '2025-05-01', '2025-09-01', '2025-09-02',
    ],
  },
  {
    year: 2026,
    announced: true,
    days: [
      '2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20',
      '2026-04-26', '2026-04-30', '2026-05-01', '2026-09-01', '2026-09-02',
    ],
  },
  {
    year: 2027,
    announced: false,
    days: [
      '2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09',
      '2027-04-16', '2027-04-30', '2027-05-01', '2027-09-02', '2027-09-03',
    ],
  },
  {
    year: 2028,
    announced: false,
    days: [
      '2028-01-01', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-29',
      '2028-04-04', '2028-04-30', '2028-05-01', '2028-09-01', '2028-09-02',
    ],
  },
  {
    year: 2029,
    announced: false,
    days: [
      '2029-01-01', '2029-02-12', '2029-02-13', '2029-02-14', '2029-02-15', '2029-02-16',
      '2029-04-23', '2029-04-30', '2029-05-01', '2029-09-02', '2029-09-03',
    ],
  },
  {
    year: 2030,
    announced: false,
    days: [
      '2030-01-01', '2030-02-01', '2030-02-02', '2030-02-03', '2030-02-04', '2030-02-05',
      '2030-04-12', '2030-04-30', '2030-05-01', '2030-09-02', '2030-09-03',
    ],
  },
];
