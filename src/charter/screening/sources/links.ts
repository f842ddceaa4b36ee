import { isDigit, isLetter, plain } from '../personal-data/plain';
import { COUNTRY_TLDS, KNOWN_HOSTS, NOT_HOSTS, PLAIN_TLDS, WORDLIKE_TLDS } from './domains';

/** A link in a text, with the host it leads to, in lower case and without a port. Offsets in the text. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly host: string;
}

const DOTS = /[.\u3002\uff0e\uff61]/;
const IDEOGRAPHIC_DOTS = /[\u3002\uff61]/g;
const WITH_SCHEME = /(?:https?:[/\\]{0,3}|[a-z][a-z0-9+-]{0,15}:[/\\]{2,3})[^\s<>"“”«»]+/g;
const HOST = /^[\p{L}\p{M}\p{N}\-._]+/u;
const TRAILING = /[.,;:!?)\]}'’…*_~]/;
const LONGEST_HOST = 253;
const WORDLIKE_NAME = 5;
const COUNTRY_NAME = 4;
/** No syllable of Vietnamese is as long: "nghiêng" has seven letters. */
const LONGER_THAN_A_SYLLABLE = 8;

/**
 * The links of a text, with or without a scheme, in its order. A host is read as a browser would: after the last "@" of
 * the authority, full-width letters and dots made plain. Not a link: an e-mail address, a file's name, a number,
 * a host without a dot.
 *
 * @param plainText the text in its plain form, where it is at hand
 */
export function linksIn(text: string, plainText: string = plain(text)): readonly Link[] {
  if (!DOTS.test(text) && !text.includes('://')) return [];
  const folded = plainText.replace(IDEOGRAPHIC_DOTS, '.');
  const links: Link[] = [];
  let free = 0;
  for (const match of hasScheme(folded) ? folded.matchAll(WITH_SCHEME) : []) {
    withoutScheme(text, folded, free, match.index, links);
    const to = trimmed(folded, match.index, match.index + match[0].length);
    const host = hostOf(text.slice(match.index, to));
    if (/^\[|\./.test(host)) links.push({ from: match.index, to, host });
    free = match.index + match[0].length;
  }
  withoutScheme(text, folded, free, folded.length, links);
  return links;
}

function hasScheme(folded: string): boolean {
  return folded.includes('http') || folded.includes(':/') || folded.includes(':\\');
}

/** Whether a host is one of the official domains or below one; "gov.vn.example.com" and "gov-vn.com" are neither. */
export function isOfficial(host: string, officialDomains: readonly string[]): boolean {
  return officialDomains.some((given) => {
    const domain = plainHost(given.replace(/^[a-z]+:\/\//i, '').replace(/[/?#].*$/s, '')).replace(/^[*.]+/, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
  });
}

function hostOf(link: string): string {
  const authority = link.normalize('NFKC').replace(/^[a-z0-9+-]+:[/\\]*/i, '').replace(/[/\\?#].*$/s, '');
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.startsWith('[') ? host : plainHost(HOST.exec(host.replace(/\u00ad/g, ''))?.[0] ?? '');
}

function plainHost(host: string): string {
  return host.trim().normalize('NFKC').replace(IDEOGRAPHIC_DOTS, '.').toLowerCase().replace(/\.+$/, '');
}

/** Hosts written bare between two offsets, found from their dots outward. */
function withoutScheme(text: string, folded: string, from: number, to: number, links: Link[]): void {
  let free = from;
  for (let dot = folded.indexOf('.', from); dot >= 0 && dot < to; dot = folded.indexOf('.', Math.max(dot + 1, free))) {
    const start = startOfHost(folded, dot, free);
    const end = endOfHost(folded, dot, to);
    free = Math.max(free, end);
    if (start === dot || end === dot + 1 || !hasLetter(folded, start, end) || isMail(folded, start, end)) continue;
    const host = bareHost(text.slice(start, end), folded, end);
    if (host === null) continue;
    const hostEnd = start + host.length;
    const linkEnd = hostEnd === end ? endOfPath(folded, end, to) : hostEnd;
    links.push({ from: start, to: linkEnd, host: plainHost(host) });
    free = Math.max(free, linkEnd);
  }
}

/** Sums and days have dots too, and no letters. */
function hasLetter(folded: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isLetter(folded.charCodeAt(index))) return true;
  return false;
}

function isHostUnit(folded: string, index: number): boolean {
  const code = folded.charCodeAt(index);
  return isLetter(code) || isDigit(code) || code === 0x2d || code === 0x5f;
}

function startOfHost(folded: string, dot: number, free: number): number {
  let start = dot;
  while (start > free && dot - start < LONGEST_HOST && isHostUnit(folded, start - 1)) start--;
  return start;
}

/** The end of labels joined by single dots. */
function endOfHost(folded: string, dot: number, to: number): number {
  let end = dot;
  while (folded.charAt(end) === '.' && end + 1 < to && isHostUnit(folded, end + 1)) {
    end++;
    while (end < to && isHostUnit(folded, end)) end++;
  }
  return end === dot ? dot + 1 : end;
}

function isMail(folded: string, start: number, end: number): boolean {
  if (folded.charAt(end) === '@') return true;
  let before = start - 1;
  while (before >= 0 && start - before <= 2 && folded.charAt(before) === ' ') before--;
  return before >= 0 && (folded.charAt(before) === '@' || folded.charAt(before) === '\\');
}

function endOfPath(folded: string, end: number, to: number): number {
  if (!hasPath(folded, end)) return end;
  let stop = end;
  while (stop < to && !' \n\r\t<>"“”«»'.includes(folded.charAt(stop))) stop++;
  return trimmed(folded, end, stop);
}

function hasPath(folded: string, end: number): boolean {
  const next = folded.charAt(end);
  const after = folded.charCodeAt(end + 1);
  return (next === '/' && (isLetter(after) || isDigit(after) || '@?#~_-'.includes(folded.charAt(end + 1) || ' '))) || next === '?' || (next === ':' && isDigit(after));
}

function trimmed(folded: string, from: number, to: number): number {
  let end = to;
  while (end > from && TRAILING.test(folded.charAt(end - 1))) end--;
  return end;
}

/**
 * The part of a run of dotted labels that is a host, or null. What follows a missing space is dropped ("tin.vn.Các").
 *
 * @param run as it was written
 */
function bareHost(run: string, folded: string, end: number): string | null {
  const labels = run.replace(IDEOGRAPHIC_DOTS, '.').normalize('NFKC').split('.');
  let kept = labels.length;
  while (kept > 2 && isNewSentence(labels[kept - 2]!, labels[kept - 1]!)) kept--;
  const host = labels.slice(0, kept);
  if (!isHost(host, kept === labels.length && hasPath(folded, end))) return null;
  return kept === labels.length ? run : host.join('.');
}

function isNewSentence(label: string, next: string): boolean {
  return label === label.toLowerCase() && /^\p{Lu}\p{Ll}/u.test(next) && isTld(label);
}

/** Whether a label is a top-level domain; as the name before another, only where a name stands before it (gov.vn.co). */
function isTld(label: string, labels?: readonly string[]): boolean {
  if (labels !== undefined && labels.length < 3) return false;
  return PLAIN_TLDS.has(label) || WORDLIKE_TLDS.has(label) || COUNTRY_TLDS.has(label);
}

function isHost(labels: readonly string[], path: boolean): boolean {
  const host = labels.join('.').toLowerCase();
  const tld = labels.at(-1)!.toLowerCase();
  const name = labels.at(-2)!;
  const isKnown = KNOWN_HOSTS.has(`${name}.${tld}`.toLowerCase());
  if (!isKnown && !isTld(tld) && !/^www\d?$/i.test(labels[0]!)) return false;
  if (NOT_HOSTS.has(host) || labels.some((label) => label === '' || label.length > 63 || /^-|-$/.test(label))) return false;
  if (isKnown) return true;
  if (/^www\d?$/i.test(labels[0]!) && labels.length > 2) return /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(tld) && !/^(?:docx?|xlsx?|pptx?|pdf|txt|zip|rar|jpe?g|png)$/.test(tld);
  if (/^\p{Lu}\p{Ll}/u.test(labels.at(-1)!) && !/^\p{Lu}/u.test(name)) return false;
  if (isMarked(name) && !path && !name.includes('-')) return false;
  if (name.length === 1 && !path) return false;
  if (PLAIN_TLDS.has(tld)) return tld.length > 2 || tld === 'vn' || path || (labels.length > 2 && !/^\d+$/.test(name)) || name.length >= COUNTRY_NAME;
  if (WORDLIKE_TLDS.has(tld)) return path || labels.length > 2 || name.length >= WORDLIKE_NAME || /[\d-]/.test(name);
  return COUNTRY_TLDS.has(tld) && /[a-z]/i.test(name) && (path || name.length >= LONGER_THAN_A_SYLLABLE || isTld(name.toLowerCase(), labels));
}

/** Whether a label has a letter beyond a–z: a domain may, but more often a space was forgotten after a full stop. */
function isMarked(label: string): boolean {
  return /[^\x00-\x7f]/.test(label);
}
