/**
 * The direction in which imports flow: app → feature → server → charter. Each zone names files, what they may not
 * import, and what of that they may after all.
 *
 * @see docs/decisions and tests/unit/import-direction.test.ts, which plants good and bad lines in every zone
 */

/** Every folder of src that is not one of these is a feature. */
const feature = '!(app|charter|doors|server|shapes|ui|words)';
const everything = ['./src/**', './generated/**'];

/** What the browser may get as well: the law, the words, shapes of data, components. Never a query or a command. */
const clientSafe = [
  '**/src/charter/**',
  '**/src/words/**',
  '**/src/shapes/**',
  '**/src/ui/**',
  `**/src/${feature}/@(schema|events|view).ts`,
  `**/src/${feature}/ui/**`,
];

export const zones = [
  {
    target: './src/charter/**',
    from: everything,
    except: ['**/src/charter/**'],
    message: 'The charter is pure: it imports nothing but itself.',
  },
  {
    target: './src/words/**',
    from: everything,
    except: ['**/src/words/**'],
    message: 'Words stand below everything: they import nothing but themselves.',
  },
  {
    target: './src/shapes/**',
    from: everything,
    except: ['**/src/shapes/**', '**/src/charter/**', '**/src/words/**'],
    message: 'Shapes may import the charter and words.',
  },
  {
    target: './src/ui/**',
    from: everything,
    except: ['**/src/ui/**', '**/src/charter/**', '**/src/words/**'],
    message: 'Primitives may import the charter and words.',
  },
  {
    target: './src/server/**',
    from: [`./src/${feature}/**`, './src/app/**', './src/doors/**', './src/ui/**'],
    message: 'The server knows no feature, no door and no page.',
  },
  {
    target: `./src/${feature}/**`,
    from: ['./src/app/**', './src/doors/**'],
    message: 'A feature knows neither pages nor doors.',
  },
  {
    target: [`./src/${feature}/@(schema|events|view).ts`, `./src/${feature}/ui/**`],
    from: everything,
    except: clientSafe,
    message: 'This file may reach the browser: it may import the charter, words, shapes, primitives, and other such files.',
  },
  {
    target: [
      './src/main.ts',
      './src/{app,charter,doors,shapes,ui,words}/**',
      `./src/${feature}/!(facts|commands|queries).*`,
      `./src/${feature}/*/**`,
    ],
    from: ['./generated/**'],
    message: "The database's client belongs to the server, and to a feature's facts, commands and queries.",
  },
];
