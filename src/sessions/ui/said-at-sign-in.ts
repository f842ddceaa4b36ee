import { words } from '@/words/words';

/** Why somebody stands at the sign-in page, where its address says so. */
export function saidAtSignIn(asked: (name: string) => string | null): string | null {
  if (asked('kich-hoat') !== null) return words('signIn.activated');
  const error = asked('error');
  if (error?.startsWith('slow-down')) return words('signIn.slowDown', { minutes: Math.ceil(Number(error.split('.')[1]) / 60) || 15 });
  if (error === 'CredentialsSignin') return words('signIn.wrong');
  if (error !== null) return words('signIn.failed');
  return asked('tiep') === null ? null : words('signIn.first');
}
