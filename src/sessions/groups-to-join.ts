import { application } from '@/server/application';

/** The groups that somebody without a session may ask to join, by name and address; nothing else of them (5.3b). */
export function listGroups(): Promise<{ slug: string; name: string }[]> {
  return application().database.read.group.findMany({ select: { slug: true, name: true }, orderBy: { createdAt: 'asc' } });
}
