const ZONE = 'Asia/Ho_Chi_Minh';
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const DAY_MS = 86_400_000;
const OFFSET_MS = 7 * 3_600_000;

type Instant = string | number | Date;

const parts = (at: Instant) => {
  const local = new Date(new Date(at).getTime() + OFFSET_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`,
    time: `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`,
    weekday: WEEKDAYS[local.getUTCDay()]!,
    day: Math.floor(local.getTime() / DAY_MS),
  };
};

/** "25/11/2026", in Vietnam. */
export const formatDate = (at: Instant): string => parts(at).date;

/** "17:00", in Vietnam. */
export const formatTime = (at: Instant): string => parts(at).time;

/** "17:00 25/11/2026". */
export const formatMoment = (at: Instant): string => `${parts(at).time} ${parts(at).date}`;

/** "thứ Tư 25/11/2026". */
export const formatDay = (at: Instant): string => `${parts(at).weekday} ${parts(at).date}`;

/** "17:00 thứ Tư 25/11/2026". */
export const formatDeadline = (at: Instant): string => `${parts(at).time} ${formatDay(at)}`;

/** Days since the epoch of the day in Vietnam, to tell whether two instants share one. */
export const dayNumber = (at: Instant): number => parts(at).day;

/** The IANA zone that every date of the product is shown in. */
export const zone = ZONE;
