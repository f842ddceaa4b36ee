import { leave } from '@/ui/send-command';
import { words } from '@/words/words';
import type { RosterPreview } from './preview-view';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
};
const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Has the server look through a roster file. Never throws.
 *
 * @returns the preview, or what went wrong in words
 */
export async function previewFile(group: string, file: File): Promise<RosterPreview | string> {
  if (file.size > MOST_BYTES) return words('file.tooLarge', { megabytes: MOST_BYTES / 1024 / 1024 });
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  try {
    const response = await fetch(`/api/groups/${group}/roster/preview`, {
      method: 'POST',
      headers: { 'content-type': MEDIA_TYPES[ending] ?? 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    });
    if (response.status === 401) leave();
    const body = (await response.json()) as RosterPreview & { detail?: string };
    return response.ok ? body : (body.detail ?? words('ui.notice.failed'));
  } catch {
    return words('ui.notice.offline');
  }
}
