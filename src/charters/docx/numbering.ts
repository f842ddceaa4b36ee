import { formatNumber } from './number-format';
import { attribute, valueOf, type ListPlace } from './styles';
import { attributesOf, elementsOf, type XmlEvent } from './xml';

interface Level {
  start: number;
  format: string;
  text: string;
  /** all numbers in it in digits */
  legal: boolean;
  suffix: string;
  /** 0: counts on for ever; n: begins anew after the n-th level or a higher one; null: after any higher one */
  restart: number | null;
}

interface List {
  abstract: string;
  /** levels that begin anew, with their first number */
  restarts: Map<number, number>;
}

const LEVELS = 9;

/** Counts a document's lists and writes the label that Word shows before each paragraph. */
export class Numbering {
  readonly #abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(abstracts: ReadonlyMap<string, ReadonlyMap<number, Level>>, lists: ReadonlyMap<string, List>) {
    this.#abstracts = abstracts;
    this.#lists = lists;
  }

  /** The label of the next paragraph at a place ("Điều 3. ", "a) "), "" for a place that has none. */
  next({ list, level }: ListPlace): string {
    const found = this.#lists.get(list);
    const levels = found && this.#abstracts.get(found.abstract);
    const own = levels?.get(level);
    if (!found || !levels || !own) return '';
    const counts = this.#countsOf(list, found);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let deeper = level + 1; deeper < LEVELS; deeper++) {
      const restart = levels.get(deeper)?.restart ?? null;
      if (restart === null || level < restart) counts[deeper] = undefined;
    }
    return this.#label(own, levels, counts);
  }

  #countsOf(list: string, { abstract, restarts }: List): (number | undefined)[] {
    const counts = this.#counts.get(abstract) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    this.#counts.set(abstract, counts);
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const [level, start] of restarts) counts[level] = start - 1;
    }
    return counts;
  }

  #label(own: Level, levels: ReadonlyMap<number, Level>, counts: readonly (number | undefined)[]): string {
    if (own.format === 'bullet') return '- ';
    if (own.format === 'none') return '';
    const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const level = levels.get(Number(digit) - 1);
      const count = counts[Number(digit) - 1] ?? level?.start ?? 1;
      return formatNumber(count, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
    });
    return text === '' ? '' : text + own.suffix;
  }
}

/** @param xml numbering.xml, or "" */
export function readNumbering(xml: string): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let abstract: Map<number, Level> | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let override = -1;
  for (const event of elementsOf(xml)) {
    if (event.kind === 'close') {
      if (event.local === 'abstractNum') abstract = level = null;
      if (event.local === 'num') list = null;
      if (event.local === 'lvl') level = null;
      continue;
    }
    if (event.kind !== 'open') continue;
    const attributes = attributesOf(event);
    switch (event.local) {
      case 'abstractNum':
        abstract = new Map();
        abstracts.set(attribute(attributes, 'abstractNumId') ?? '', abstract);
        break;
      case 'num':
        list = { abstract: '', restarts: new Map() };
        lists.set(attribute(attributes, 'numId') ?? '', list);
        break;
      case 'abstractNumId':
        if (list) list.abstract = valueOf(attributes) ?? '';
        break;
      case 'lvlOverride':
        override = levelOf(attributes);
        break;
      case 'startOverride':
        list?.restarts.set(override, Number(valueOf(attributes) ?? 1));
        break;
      case 'lvl':
        level = { start: 1, format: 'decimal', text: '', legal: false, suffix: ' ', restart: null };
        abstract?.set(levelOf(attributes), level);
        break;
      default:
        if (level) describe(level, event, valueOf(attributes));
    }
  }
  return new Numbering(abstracts, lists);
}

function describe(level: Level, event: Extract<XmlEvent, { kind: 'open' }>, value: string | null): void {
  if (event.local === 'start') level.start = Number(value ?? 1);
  else if (event.local === 'numFmt') level.format = value ?? 'decimal';
  else if (event.local === 'lvlText') level.text = value ?? '';
  else if (event.local === 'isLgl') level.legal = value !== '0' && value !== 'false';
  else if (event.local === 'lvlRestart') level.restart = Number(value ?? 0);
  else if (event.local === 'suff') level.suffix = value === 'nothing' ? '' : ' ';
}

function levelOf(attributes: Readonly<Record<string, string>>): number {
  const level = Number(attribute(attributes, 'ilvl'));
  return level >= 0 && level < LEVELS ? level : 0;
}
