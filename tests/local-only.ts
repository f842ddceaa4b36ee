/**
 * Tests make and drop databases: they must never reach one that people work on.
 *
 * @throws when a connection string names any host but this machine
 */
export function refuseRemote(url: string): void {
  const { hostname, searchParams } = new URL(url);
  const hosts = [hostname.replace(/^\[|\]$/g, ''), ...searchParams.getAll('host')];
  const local = hosts.every((host) => ['', 'localhost', '::1'].includes(host) || isLocal(host));
  if (!local) throw new Error(`tests run on a database of this machine only, not on ${hosts.join(', ')}`);
}

/** A path is a socket of this machine. */
function isLocal(host: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(host) || decodeURIComponent(host).startsWith('/');
}
