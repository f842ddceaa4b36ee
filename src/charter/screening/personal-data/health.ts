import { formSubject } from './clues';
import { BEFORE_NAME, CONDITIONS, FORM_LABELS, HEALTH_HINTS, OF_SOMEBODY, PATIENTS, WELL } from './health-words';
import type { Landmark, Landmarks } from './landmarks';
import { isCapital, isEveryday, isGivenName } from './name-words';
import { subjectOf } from './subjects';
import { DIGITS, LINE, WORD, type Words } from './words';

const PATIENT_REACH = 9;
const LIST_REACH = 12;

/** The phrases, in plain form, that hint at somebody's health whatever stands beside them. */
const TELLING = new Set([...PATIENTS.plainPhrases(), ...CONDITIONS.plainPhrases()].filter((phrase) => /^[a-z ]+$/.test(phrase) && HEALTH_HINTS.test(`0${phrase}0`)));

/** Whether a text has a word for a patient or a condition, and a hint that it is about somebody's health. */
export function mayTellHealth(words: Words): boolean {
  let named = false;
  for (let index = 0; index < words.length; index++) {
    const phrase = PATIENTS.at(words, index) ?? CONDITIONS.at(words, index);
    if (phrase === null) continue;
    if (TELLING.has(words.piece.slice(index, index + phrase.length).join(' '))) return true;
    named = true;
  }
  return named && HEALTH_HINTS.test(words.plain);
}

/** People whose health a text tells: the landmarks that name them. A patient is a number, never a name (D4). */
export function patientsIn(words: Words, landmarks: Landmarks): readonly Landmark[] {
  const patients = new Set<Landmark>();
  for (let index = 0; index < words.length; index++) {
    if (!words.is(index, WORD)) continue;
    const patient = PATIENTS.at(words, index);
    if (patient !== null && !isGlued(words, index + patient.length)) addList(words, landmarks, index + patient.length, patient.value === 'record', patients);
    const filled = words.is(index - 1, LINE) ? formFilled(words, landmarks, index) : null;
    if (filled !== null) patients.add(filled);
    const condition = CONDITIONS.at(words, index);
    if (condition === null || isGlued(words, index + condition.length)) continue;
    const subject = subjectOf(words, landmarks, index, index + condition.length, condition.value);
    if (subject !== null) patients.add(subject);
  }
  return [...patients].sort((one, other) => one.first - other.first);
}

/** "Chẩn đoán: …" on a line of its own: the one whose form it is. */
function formFilled(words: Words, landmarks: Landmarks, index: number): Landmark | null {
  const label = FORM_LABELS.at(words, index);
  if (label === null) return null;
  const colon = index + label.length;
  if (words.piece[colon] !== ':' || !words.is(colon + 1, WORD) || WELL.has(words.piece[colon + 1]!)) return null;
  return formSubject(words, landmarks, index - 1);
}

/** Whether a masked number follows without a space ("F0••••"): what precedes it was a part of that. */
function isGlued(words: Words, end: number): boolean {
  return words.isMasked(end) && words.touchesLeft(end);
}

/** The persons named from a piece on, after "bệnh nhân" or the like: the first, and those listed after. */
function addList(words: Words, landmarks: Landmarks, start: number, record: boolean, patients: Set<Landmark>): void {
  const list = words.piece[start] === ':';
  let index = start;
  for (let reach = 0; reach < PATIENT_REACH && index < words.length; reach++, index++) {
    const person = landmarks.from(index);
    if (person?.kind === 'person') {
      if (person.treats) return;
      patients.add(person);
      addRest(words, landmarks, person.end, patients);
      return;
    }
    const called = record || person !== undefined ? null : calledPatient(words, index);
    if (called !== null) {
      patients.add(called);
      return;
    }
    const disease = CONDITIONS.at(words, index);
    if (disease !== null && disease.value === 'disease') index += disease.length - 1;
    else if (!mayPrecedeName(words, index, record, list)) return;
  }
}

/** "BN Đức nằm giường 12": a given name alone after the word for a patient, and nothing of a place's name on. */
function calledPatient(words: Words, index: number): Landmark | null {
  if (!isGivenName(words, index) || !isCapital(words, index) || ['nam', 'nu', 'phong', 'khoa'].includes(words.piece[index]!)) return null;
  if (words.is(index + 1, WORD) && (isCapital(words, index + 1) || isEveryday(words, index))) return null;
  return { kind: 'person', first: index, end: index + 1, name: index, titled: true };
}

function mayPrecedeName(words: Words, index: number, record: boolean, list: boolean): boolean {
  if (words.is(index, DIGITS)) return true;
  const piece = words.piece[index]!;
  if (words.is(index, WORD)) return BEFORE_NAME.has(piece) || (words.is(index + 1, DIGITS) && words.touchesLeft(index + 1) && !words.isMasked(index)) || (record && OF_SOMEBODY.has(piece));
  if (list && (piece === '\n' || piece === '.' || piece === '-' || piece === ')')) return true;
  return ':("“-'.includes(piece);
}

/** Further full names of a list: "Nguyễn Văn A, Trần Thị B và 3. Lê Văn C". */
function addRest(words: Words, landmarks: Landmarks, start: number, patients: Set<Landmark>): void {
  for (let index = start, reach = 0; index < words.length && reach < LIST_REACH; index++, reach++) {
    const person = landmarks.from(index);
    if (person?.kind === 'person') {
      if (person.treats || person.titled) return;
      patients.add(person);
      index = person.end - 1;
      reach = -1;
    } else if (words.is(index, WORD) && !['va', 'cung', 'sn', 'sinh', 'nam', 'nu', 'tuoi'].includes(words.piece[index]!)) return;
  }
}
