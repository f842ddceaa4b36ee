export type Theme = 'device' | 'light' | 'dark';

const YEAR_S = 31_536_000;

/** Shows the product in a theme, and remembers it on this device for a year. */
export function setTheme(theme: Theme): void {
  if (theme === 'device') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  document.cookie = `theme=${theme}; path=/; max-age=${YEAR_S}; samesite=lax`;
}
