/** The role that the app runs under. It owns nothing. */
export const appRole = 'nhom_cong_vu_app';

/** The same login under the app's role: it may do what the grants of `grantToApp` say, and no more. */
export function appUrl(ownerUrl: string): string {
  return withServerOptions(ownerUrl, [`role=${appRole}`]);
}

/** The same again, where the server refuses every write. */
export function readUrl(ownerUrl: string): string {
  return withServerOptions(ownerUrl, [`role=${appRole}`, 'default_transaction_read_only=on']);
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}

/** Host and database of a connection string, with neither login nor password. */
export function withoutLogin(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Spaces are written %20: libpq, unlike browsers, does not read + as one. */
function withServerOptions(url: string, settings: readonly string[]): string {
  const changed = new URL(url);
  const given = changed.searchParams.get('options');
  const options = [...(given ? [given] : []), ...settings.map((setting) => `-c ${setting}`)].join(' ');
  changed.searchParams.set('options', options);
  changed.search = changed.searchParams.toString().replaceAll('+', '%20');
  return changed.href;
}
