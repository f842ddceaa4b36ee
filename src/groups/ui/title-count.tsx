'use client';

import { useEffect } from 'react';
import { useLive } from './live';

const COUNT = /^\(\d+\+?\) /;
const MOST = 99;

/** How many messages are unread, before the title of the browser's tab, whatever page that title is of. */
export function TitleCount() {
  const unread = useLive((state) => state.frame.unread);
  useEffect(() => {
    const show = () => {
      const bare = document.title.replace(COUNT, '');
      const title = unread === 0 ? bare : `(${unread > MOST ? `${MOST}+` : unread}) ${bare}`;
      if (title !== document.title) document.title = title;
    };
    show();
    const observer = new MutationObserver(show);
    observer.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [unread]);
  return null;
}
