import { decodeText } from './decode';
import { readDocx, type DocxProblem } from './docx/read';

/** Why a file cannot be read as a charter's text. */
export type FileProblem = DocxProblem | 'file-kind' | 'file-too-large' | 'file-encoding' | 'file-old-word';

/** The largest file that is opened, in bytes. */
export const LARGEST_FILE_BYTES = 10 * 1024 * 1024;

const KINDS = /\.(txt|docx)$/iu;

/**
 * Reads the plain text out of a charter's file: text in UTF-8, or in UTF-16 with a byte-order mark, or a Word document
 * (.docx) with the numbers that Word gives its paragraphs. What the bytes are decides, not the name; a name that is
 * neither .txt nor .docx is refused. Never throws.
 *
 * @param bytes the whole file, up to 10 MB
 */
export async function readCharterFile(bytes: Uint8Array, fileName: string): Promise<{ text: string } | { problem: FileProblem }> {
  if (bytes.length > LARGEST_FILE_BYTES) return { problem: 'file-too-large' };
  if (!KINDS.test(fileName)) return { problem: 'file-kind' };
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return readDocx(bytes);
  // The container of .doc, and of a .docx under a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'file-old-word' };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { problem: 'file-kind' };
  const text = decodeText(bytes);
  return text === null ? { problem: 'file-encoding' } : { text };
}

function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
