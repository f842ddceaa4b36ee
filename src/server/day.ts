/** The calendar day in Vietnam (UTC+7, no summer time), as midnight UTC of that day: how dates are kept. */
export function dayInVietnam(at: Date): Date {
  const local = new Date(at.getTime() + 7 * 3_600_000);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()));
}
