/* Moments at which a text may be written. */

/** Wednesday */
export const MIDWEEK = '2026-11-18T09:15:00+07:00';
export const SUNDAY = '2026-11-22T10:00:00+07:00';
/** Thursday */
export const YEARS_END = '2026-12-31T08:30:00+07:00';
/** Monday */
export const BEFORE_LEAP_DAY = '2028-02-28T14:00:00+07:00';
export const FRIDAY_EVENING = '2026-11-20T16:45:00+07:00';
/** Tuesday; Tết is on 17 February */
export const WEEK_BEFORE_TET = '2026-02-10T08:00:00+07:00';
/** Friday */
export const JANUARYS_END = '2026-01-30T15:00:00+07:00';
/** Thursday */
export const LEAP_DAY = '2024-02-29T10:00:00+07:00';
/** Monday; still 30 November in UTC */
export const MONTHS_LAST_HOUR = '2026-11-30T23:30:00+07:00';
/** Friday; still 2026 in UTC */
export const NEW_YEAR = '2027-01-01T00:30:00+07:00';
/** a month's last day */
export const SATURDAY = '2026-10-31T07:30:00+07:00';
