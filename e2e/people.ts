/** The demo's people by their part in the group, as the phones that they sign in with. */
export const DIRECTOR = '0900000001';
export const ADMIN = '0900000002';
export const DEPUTY = '0900000003';
export const HEAD = '0900000008';
export const MEMBER = '0900000012';
export const OTHER_MEMBER = '0900000014';

export const GROUP = '/g/so-tu-phap';

/** Widths that the screens are made for: a phone, a tablet, a desk. */
export const SIZES = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;
