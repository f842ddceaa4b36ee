import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link within the product. It is not fetched ahead: every page is made for its reader at that moment, so a page that
 * nobody asked for would cost the server a whole reading of the group, for each link on the screen.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
