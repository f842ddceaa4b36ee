/** Ends this device's session and leads to the sign-in page. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/api/auth/csrf').catch(() => null);
  const { csrfToken = '' } = answer?.ok ? ((await answer.json()) as { csrfToken?: string }) : {};
  await fetch('/api/auth/signout', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, json: 'true' }),
  }).catch(() => null);
  sessionStorage.clear();
  window.location.assign('/dang-nhap');
}
