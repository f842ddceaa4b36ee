import { leave } from '@/ui/send-command';
import { words } from '@/words/words';
import type { CharterPreview } from './preview-view';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Has the server read a charter's file. Never throws.
 *
 * @returns what stands in it, or what went wrong in words
 */
export async function previewFile(group: string, file: File): Promise<CharterPreview | string> {
  if (file.size > MOST_BYTES) return words('file.tooLarge', { megabytes: MOST_BYTES / 1024 / 1024 });
  const type = /\.txt$/i.test(file.name) ? 'text/plain' : /\.docx$/i.test(file.name) ? WORD : 'application/octet-stream';
  try {
    const response = await fetch(`/api/groups/${group}/charter/preview`, {
      method: 'POST',
      headers: { 'content-type': type, 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    });
    if (response.status === 401) leave();
    const body = (await response.json()) as CharterPreview & { detail?: string };
    return response.ok ? body : (body.detail ?? words('ui.notice.failed'));
  } catch {
    return words('ui.notice.offline');
  }
}
