import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const COMMENT_BYTES = 65_535;
const MOST_ENTRIES = 2_000;
const STORED = 0;
const DEFLATED = 8;

/** An archive that cannot be read: broken, encrypted, or larger unpacked than it may be. */
export class BadArchive extends Error {
  constructor(readonly code: 'broken' | 'encrypted' | 'too-large') {
    super(`archive ${code}`);
  }
}

interface Entry {
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly localAt: number;
}

/**
 * A zip archive (PKWARE APPNOTE 6.3) in memory. What its directory says of sizes is not believed: unpacking stops at the
 * limit it is given.
 *
 * @throws BadArchive for what has no readable directory
 */
export class Archive {
  private readonly entries: ReadonlyMap<string, Entry>;

  constructor(private readonly bytes: Buffer) {
    try {
      this.entries = readDirectory(bytes);
    } catch (error) {
      throw error instanceof RangeError ? new BadArchive('broken') : error;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * One file of the archive, unpacked.
   *
   * @throws BadArchive when it is missing, broken or encrypted, or unpacks to more than `limitBytes`
   */
  async read(name: string, limitBytes: number): Promise<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new BadArchive('broken');
    if (entry.encrypted) throw new BadArchive('encrypted');
    const packed = this.packed(entry);
    if (entry.method === STORED) {
      if (packed.length > limitBytes) throw new BadArchive('too-large');
      return packed;
    }
    if (entry.method !== DEFLATED) throw new BadArchive('broken');
    try {
      return await inflate(packed, { maxOutputLength: limitBytes });
    } catch (error) {
      throw new BadArchive((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken');
    }
  }

  private packed({ localAt, packedBytes }: Entry): Buffer {
    const { bytes } = this;
    if (localAt + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(localAt) !== LOCAL_SIGNATURE) throw new BadArchive('broken');
    const from = localAt + LOCAL_BYTES + bytes.readUInt16LE(localAt + 26) + bytes.readUInt16LE(localAt + 28);
    if (from + packedBytes > bytes.length) throw new BadArchive('broken');
    return bytes.subarray(from, from + packedBytes);
  }
}

function readDirectory(bytes: Buffer): Map<string, Entry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new BadArchive('too-large');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new BadArchive('broken');
    const nameBytes = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes);
    entries.set(name, {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      localAt: bytes.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - COMMENT_BYTES);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new BadArchive('broken');
}
