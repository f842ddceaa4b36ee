/** A piece of an XML text: a tag by its name without prefix, or the text between tags. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const TAG = /<(\/?)([^\s/>!?]+)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/y;
const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** An XML text that is not well-formed, or brings a document type (entities are never expanded). */
export class BadXml extends Error {}

/**
 * Takes an XML text apart, in linear time, without reading anything besides it.
 *
 * @throws BadXml, as late as where the text goes wrong
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next === -1) return;
    if (next > at) yield { kind: 'text', text: decodeXml(xml.slice(at, next)) };
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, next));
    if (skipped) {
      at = endOf(xml, skipped[1], next);
    } else if (xml.startsWith('<![CDATA[', next)) {
      at = endOf(xml, ']]>', next);
      yield { kind: 'text', text: xml.slice(next + 9, at - 3) };
    } else {
      TAG.lastIndex = next;
      const tag = TAG.exec(xml);
      if (!tag) throw new BadXml('not well-formed');
      at = TAG.lastIndex;
      const name = tag[2]!.slice(tag[2]!.indexOf(':') + 1);
      const attributes = tag[3]!;
      if (tag[1]) yield { kind: 'close', name };
      else yield { kind: 'open', name, attributes, closed: attributes.endsWith('/') };
    }
  }
}

function endOf(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end === -1) throw new BadXml('not well-formed');
  return end + mark.length;
}

/** The value of an attribute by its name, with or without prefix; null without it. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? decodeXml(found[1] ?? found[2] ?? '') : null;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Puts characters in place of the five named references and of numbered ones. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
