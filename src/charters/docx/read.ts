import { readNumbering } from './numbering';
import { readParagraphs } from './paragraphs';
import { readStyles } from './styles';
import { unpack, type UnpackProblem } from './unpack';

export type DocxProblem = UnpackProblem | 'file-damaged';

/**
 * The text of a Word document's body in its order, a blank line between paragraphs, with the numbers that Word would
 * show. Headers, footnotes, comments, deleted and hidden text are left out.
 *
 * @param bytes a .docx file
 */
export function readDocx(bytes: Uint8Array): { text: string } | { problem: DocxProblem } {
  const parts = unpack(bytes);
  if ('problem' in parts) return parts;
  try {
    const styles = readStyles(parts.styles);
    const numbering = readNumbering(parts.numbering);
    return { text: readParagraphs(parts.document, styles, numbering).join('\n\n') };
  } catch {
    return { problem: 'file-damaged' };
  }
}
