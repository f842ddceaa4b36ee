import { attributesOf, elementsOf } from './xml';

/** A paragraph's place in a list: which one, and how deep. */
export interface ListPlace {
  readonly list: string;
  /** 0 to 8 */
  readonly level: number;
}

interface Style {
  readonly basedOn: string | null;
  readonly list: string | null;
  readonly level: number | null;
}

/** Styles may be based on one another so deep; a circle ends there too. */
const DEEPEST = 20;

/** What a document's styles say of numbering. */
export class Styles {
  readonly #byId: ReadonlyMap<string, Style>;

  constructor(byId: ReadonlyMap<string, Style>) {
    this.#byId = byId;
  }

  /** The list that a style's paragraphs belong to, its own or that of the style it is based on. */
  placeOf(style: string | null): ListPlace | null {
    let level: number | null = null;
    let id = style;
    for (let depth = 0; id !== null && depth < DEEPEST; depth++) {
      const found = this.#byId.get(id);
      if (!found) return null;
      level ??= found.level;
      if (found.list !== null) return found.list === '0' ? null : { list: found.list, level: level ?? 0 };
      id = found.basedOn;
    }
    return null;
  }
}

/** @param xml styles.xml, or "" */
export function readStyles(xml: string): Styles {
  const byId = new Map<string, Style>();
  let id: string | null = null;
  let style: { basedOn: string | null; list: string | null; level: number | null } = { basedOn: null, list: null, level: null };
  for (const event of elementsOf(xml)) {
    if (event.kind === 'close' && event.local === 'style' && id !== null) {
      byId.set(id, style);
      id = null;
    }
    if (event.kind !== 'open') continue;
    const value = () => valueOf(attributesOf(event));
    if (event.local === 'style') {
      id = attribute(attributesOf(event), 'styleId');
      style = { basedOn: null, list: null, level: null };
    } else if (event.local === 'basedOn') style.basedOn = value();
    else if (event.local === 'numId') style.list = value();
    else if (event.local === 'ilvl') style.level = Number(value());
  }
  return new Styles(byId);
}

/** The attribute of that name in whatever namespace prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, local: string): string | null {
  return attributes[`w:${local}`] ?? attributes[local] ?? Object.entries(attributes).find(([name]) => name.endsWith(`:${local}`))?.[1] ?? null;
}

export function valueOf(attributes: Readonly<Record<string, string>>): string | null {
  return attribute(attributes, 'val');
}
