import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { checkout, sentence } from './operator.mjs';
import { step } from './step.mjs';

const modules = path.join(checkout, 'node_modules');

/** The Node that the project brings, on which everything but these scripts runs. */
export const node = path.join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The programs of node_modules first, so that whatever they start runs on the project's Node as well. */
export const environment = {
  ...process.env,
  PATH: [path.join(modules, '.bin'), process.env.PATH ?? ''].join(path.delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  // Nothing here uses Prisma's schema engine as a program: naming any file keeps it from being downloaded.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};

/** @throws {Error} on a Node that is too old to run even npm's part */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(sentence('prepare.node', { found: process.versions.node }));
}

/** Installs the libraries, unless those that package-lock.json names are all there. */
export async function install() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  await step(sentence('prepare.install'), program, [...first, ...options], withoutOurNode());
}

/** npm removes node_modules first, and the Node in it with the rest. */
function withoutOurNode() {
  const directories = (process.env.PATH ?? '').split(path.delimiter).filter((place) => !place.startsWith(modules));
  return { ...environment, PATH: directories.join(path.delimiter) };
}

/** npm keeps a list of what it installed beside it, written last. */
function isInstalled() {
  const list = path.join(modules, '.package-lock.json');
  if (!fs.existsSync(list) || !fs.existsSync(node)) return false;
  const installed = JSON.parse(fs.readFileSync(list, 'utf8')).packages;
  const wanted = JSON.parse(fs.readFileSync(path.join(checkout, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const found = installed[place];
    return place === '' || (found ? found.version === version : optional === true);
  });
}

/** Generates the database client, unless it is newer than what it is made from. */
export async function generateClient() {
  await unlessUnchanged('generated/.made-from', ['prisma/schema', 'prisma.config.ts', 'package-lock.json'], () =>
    step(sentence('prepare.generate'), node, ['node_modules/prisma/build/index.js', 'generate'], environment),
  );
}

/** Builds the pages, unless nothing that they are made from has changed. Needs no database. */
export async function buildPages() {
  const sources = ['src', 'locales', 'public', 'prisma/schema', ...rootFiles(/^(next|postcss)\.config\.|^package-lock|^tsconfig/)];
  await unlessUnchanged('.next/.made-from', sources, () =>
    step(sentence('prepare.build'), node, ['node_modules/next/dist/bin/next', 'build'], environment),
  );
}

/** @param {RegExp} pattern */
function rootFiles(pattern) {
  return fs.readdirSync(checkout).filter((name) => pattern.test(name)).sort();
}

/**
 * @param {string} stamp the file that says what the result was made from
 * @param {readonly string[]} sources files and directories
 * @param {() => Promise<void>} make
 */
async function unlessUnchanged(stamp, sources, make) {
  const file = path.join(checkout, stamp);
  const now = fingerprint(sources);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === now) return;
  fs.rmSync(file, { force: true });
  await make();
  fs.writeFileSync(file, now);
}

/** @param {readonly string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(path.join(checkout, source))) {
      hash.update(`${path.relative(checkout, file)}\0`).update(fs.readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]} itself, or every file below it that is not a test
 */
function filesOf(place) {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  const names = fs.readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  return names
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => path.join(place, name))
    .filter((file) => fs.statSync(file).isFile());
}
