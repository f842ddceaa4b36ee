import type { Numbering } from './numbering';
import { valueOf, type ListPlace, type Styles } from './styles';
import { attributesOf, elementsOf, type XmlEvent } from './xml';

interface Paragraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
}

/** What a reader does not see: what was deleted or moved away, properties as they were, a drawing's second copy. */
const UNSEEN = new Set(['del', 'moveFrom', 'pPrChange', 'rPrChange']);
const SECOND_COPY = 'mc:Fallback';

/**
 * The paragraphs of a document's body in their order, with the labels of their lists; those of a text box come before
 * the paragraph that holds it.
 *
 * @param xml document.xml
 * @throws when the XML is not well-formed
 */
export function readParagraphs(xml: string, styles: Styles, numbering: Numbering): string[] {
  const done: string[] = [];
  const open: Paragraph[] = [];
  const word = prefixOf(xml);
  let unseen = 0;
  let inText = false;
  let inRun = false;
  let hidden = false;
  for (const event of elementsOf(xml)) {
    if (event.kind === 'text') {
      if (inText && unseen === 0 && !hidden) open.at(-1)!.text += event.text;
      continue;
    }
    const ofWord = event.name.startsWith(word);
    if (event.name === SECOND_COPY || (ofWord && UNSEEN.has(event.local))) unseen = Math.max(0, unseen + (event.kind === 'open' ? 1 : -1));
    if (!ofWord) continue;
    const paragraph = open.at(-1);
    if (event.local === 'p') {
      if (event.kind === 'open') open.push({ text: '', style: null, list: null, level: null });
      else if (open.length > 0 && unseen === 0) done.push(labelled(open.pop()!, styles, numbering));
      else open.pop();
      hidden = false;
    } else if (event.local === 't') inText = event.kind === 'open' && paragraph !== undefined;
    else if (event.local === 'r') {
      inRun = event.kind === 'open';
      hidden = false;
    } else if (event.kind === 'open' && paragraph) {
      hidden ||= event.local === 'vanish' && isOn(event);
      if (inRun && unseen === 0 && !hidden) paragraph.text += characterOf(event.local);
      if (unseen === 0) describe(paragraph, event);
    }
  }
  return done;
}

/** "w:", unless the document binds the namespace of word processing to another prefix. */
function prefixOf(xml: string): string {
  const bound = /xmlns:(\w{1,20})=["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/.exec(
    xml.slice(0, 20_000),
  );
  return `${bound?.[1] ?? 'w'}:`;
}

function characterOf(local: string): string {
  if (local === 'tab' || local === 'ptab') return '\t';
  if (local === 'br' || local === 'cr') return '\n';
  return local === 'noBreakHyphen' ? '-' : '';
}

function describe(paragraph: Paragraph, event: Extract<XmlEvent, { kind: 'open' }>): void {
  if (event.local === 'pStyle') paragraph.style = valueOf(attributesOf(event));
  else if (event.local === 'numId') paragraph.list = valueOf(attributesOf(event));
  else if (event.local === 'ilvl') paragraph.level = Number(valueOf(attributesOf(event)));
}

function isOn(event: Extract<XmlEvent, { kind: 'open' }>): boolean {
  const value = valueOf(attributesOf(event));
  return value !== '0' && value !== 'false';
}

function labelled({ text, style, list, level }: Paragraph, styles: Styles, numbering: Numbering): string {
  const inherited = styles.placeOf(style);
  // List 0 takes a paragraph out of the list of its style.
  const place: ListPlace | null = list === null ? inherited : list === '0' ? null : { list, level: level ?? inherited?.level ?? 0 };
  if (!place) return text;
  // Word counts an empty paragraph of a list too.
  const label = numbering.next(level === null ? place : { ...place, level });
  return text.trim() === '' ? '' : label + text;
}
