import { unzipSync, type UnzipFileInfo } from 'fflate';
import { decodeText } from '../decode';
import { attributesOf, elementsOf } from './xml';

export type UnpackProblem = 'file-damaged' | 'file-kind' | 'file-too-large-unpacked';

/** The parts of a document that its text is made of, as XML; "" for one that is not there. */
export interface Parts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

/** The most that may be unpacked, in bytes, and the most entries an archive may list: against archives that swell. */
const LARGEST_UNPACKED_BYTES = 20 * 1024 * 1024;
const MOST_ENTRIES = 2_000;

const RELATIONSHIPS = '_rels/.rels';

class TooLarge extends Error {}

/** Unpacks the parts of a document that hold its text, and nothing else of it. */
export function unpack(bytes: Uint8Array): Parts | { problem: UnpackProblem } {
  try {
    const budget = new Budget();
    const relationships = extract(bytes, [RELATIONSHIPS], budget).get(RELATIONSHIPS);
    if (relationships === undefined) return { problem: 'file-kind' };
    const main = mainPartOf(relationships);
    if (main === null) return { problem: 'file-kind' };
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const parts = extract(bytes, [main, `${folder}numbering.xml`, `${folder}styles.xml`], budget);
    const document = parts.get(main);
    if (document === undefined) return { problem: 'file-damaged' };
    return { document, numbering: parts.get(`${folder}numbering.xml`) ?? '', styles: parts.get(`${folder}styles.xml`) ?? '' };
  } catch (error) {
    return { problem: error instanceof TooLarge ? 'file-too-large-unpacked' : 'file-damaged' };
  }
}

/** The main document of a package, where it is one that Word wrote. */
function mainPartOf(relationships: string): string | null {
  for (const element of elementsOf(relationships)) {
    if (element.kind !== 'open' || element.local !== 'Relationship') continue;
    const { Type = '', Target = '' } = attributesOf(element);
    if (Type.endsWith('/officeDocument')) return Target.endsWith('.xml') && /^\/?word\//.test(Target) ? Target.replace(/^\//, '') : null;
  }
  return null;
}

class Budget {
  #bytes = LARGEST_UNPACKED_BYTES;

  spend(bytes: number): void {
    this.#bytes -= bytes;
    if (this.#bytes < 0) throw new TooLarge();
  }
}

function extract(bytes: Uint8Array, names: readonly string[], budget: Budget): Map<string, string> {
  let entries = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++entries > MOST_ENTRIES) throw new TooLarge();
    if (!names.includes(name)) return false;
    // What the archive says an entry unpacks to is also all the room that it gets.
    budget.spend(originalSize);
    return true;
  };
  const texts = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes, { filter }))) {
    const text = decodeText(content);
    if (text === null) throw new Error('not in Unicode');
    texts.set(name, text);
  }
  return texts;
}
