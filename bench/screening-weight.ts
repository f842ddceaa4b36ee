import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const checkout = path.resolve(import.meta.dirname, '..');
const SCREENING = /^@\/(charter\/)?screening\//;

/** Keeps what screening is made of, and leaves out what the screen has loaded anyway: React, words, buttons. */
const onlyScreening: Plugin = {
  name: 'only-screening',
  setup: ({ onResolve }) => {
    onResolve({ filter: /.*/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || name.startsWith('.') || SCREENING.test(name) ? undefined : { path: name, external: true },
    );
  },
};

/**
 * What screening adds to the group's screen, in bytes of minified JavaScript after brotli: every module that the composer
 * takes from it, detectors too, if any should find their way into the browser.
 */
export async function screeningClientBytes(): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: ['use-screened-text', 'screened-box', 'finding-notice'].map((name) => `export * from './${name}';`).join('\n'),
      resolveDir: path.join(checkout, 'src/screening/ui'),
    },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    write: false,
    tsconfig: path.join(checkout, 'tsconfig.json'),
    plugins: [onlyScreening],
  });
  return outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}
