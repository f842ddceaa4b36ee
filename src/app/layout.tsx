import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Toaster } from '@/ui/toast';
import { words } from '@/words/words';
import './globals.css';

export const metadata: Metadata = {
  title: { default: words('product.name'), template: `%s · ${words('product.name')}` },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#18212c' },
  ],
};

/** Every page. Reading a cookie keeps each one made for its request, which the nonce of its scripts needs. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value;
  return (
    <html lang="vi" data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}>
      <body>
        {children}
        <Toaster />
      </body>
    </html>
  );
}
