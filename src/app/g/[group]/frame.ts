import { cache } from 'react';
import { groupFrame } from '@/groups/queries';
import { requireScope } from '@/server/session/page';

/**
 * The frame of a group, read once for a request. A page that awaits it before it reads anything else may say that it
 * was read at `frame.seq` or later.
 */
export const frameOf = cache(async (slug: string) => groupFrame(await requireScope(slug, { unsigned: true })));
