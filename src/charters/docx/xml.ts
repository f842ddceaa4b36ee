/** A tag or a piece of text of an XML document. An empty element is opened and closed at once. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly local: string; readonly source: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string; readonly local: string }
  | { readonly kind: 'text'; readonly text: string };

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Cuts an XML document into tags and text, in linear time. Document types are refused: what Word writes has none, and
 * they are how entities are made to swell.
 *
 * @throws when the text is not well-formed
 */
export function* elementsOf(xml: string): Generator<XmlEvent> {
  let index = 0;
  while (index < xml.length) {
    const open = xml.indexOf('<', index);
    if (open !== index) {
      yield { kind: 'text', text: unescape(xml.slice(index, open === -1 ? xml.length : open)) };
      if (open === -1) return;
    }
    if (xml.startsWith('<!--', open)) index = endOf(xml, '-->', open + 4);
    else if (xml.startsWith('<![CDATA[', open)) {
      index = endOf(xml, ']]>', open + 9);
      yield { kind: 'text', text: xml.slice(open + 9, index - 3) };
    } else if (xml.startsWith('<?', open)) index = endOf(xml, '?>', open + 2);
    else if (xml.startsWith('<!', open)) throw new Error('document type');
    else {
      index = endOfTag(xml, open + 1);
      yield* tagOf(xml.slice(open + 1, index - 1));
    }
  }
}

/** The attributes of an opened element, by their names as written. */
export function attributesOf({ source }: Extract<XmlEvent, { kind: 'open' }>): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name, double, single] of source.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    attributes[name!] = unescape(double ?? single ?? '');
  }
  return attributes;
}

function* tagOf(source: string): Generator<XmlEvent> {
  const closing = source.startsWith('/');
  const name = /^[^\s/>]+/u.exec(closing ? source.slice(1) : source)?.[0];
  if (!name) throw new Error('tag without a name');
  const local = name.slice(name.indexOf(':') + 1);
  if (closing) {
    yield { kind: 'close', name, local };
    return;
  }
  const empty = source.endsWith('/');
  yield { kind: 'open', name, local, source: source.slice(name.length), empty };
  if (empty) yield { kind: 'close', name, local };
}

/** The end of a tag: the first ">" outside the quotes of its attributes. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let index = from; index < xml.length; index++) {
    const character = xml.charAt(index);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index + 1;
  }
  throw new Error('tag without an end');
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw new Error(`no ${mark}`);
  return found + mark.length;
}

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/giu, (whole, hex: string, decimal: string, name: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
