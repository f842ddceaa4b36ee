import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm/schema_engine_bg';

/** A datamodel as the engine takes it: the schema's files. */
export interface Datamodel {
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** Reads a file, or every .prisma file of a directory in the order of their names. */
export function readDatamodel(place: string): Datamodel {
  const files = fs.statSync(place).isDirectory()
    ? fs.readdirSync(place).filter((name) => name.endsWith('.prisma')).sort().map((name) => path.join(place, name))
    : [place];
  return { files: files.map((file) => ({ path: file, content: fs.readFileSync(file, 'utf8') })) };
}

/**
 * The SQL that leads from one datamodel to another, made by Prisma's own engine. It runs as WebAssembly, so nothing is
 * downloaded, and needs no database.
 *
 * @param from undefined: from an empty database
 * @returns undefined when there is no difference
 */
export async function difference(from: Datamodel | undefined, to: Datamodel): Promise<string | undefined> {
  const opened = await openEngine(to);
  const { exitCode, stdout } = await opened.diff({
    from: from ? { tag: 'schemaDatamodel', files: [...from.files] } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [...to.files] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return exitCode === 0 ? undefined : (stdout ?? undefined);
}

type AdapterFactory = Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0];

/** @param adapter leads to the database; without one the engine can only compare datamodels */
export async function openEngine(datamodel?: Datamodel, adapter: AdapterFactory = noDatabase): Promise<Engine.SchemaEngine> {
  const { SchemaEngine } = await engine();
  const datamodels = datamodel?.files.map(({ path: file, content }): [string, string] => [file, content]);
  return SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
}

let loaded: Promise<typeof Engine> | undefined;

function engine(): Promise<typeof Engine> {
  loaded ??= load();
  return loaded;
}

/** The package leaves it to a bundler to load its WebAssembly. */
async function load(): Promise<typeof Engine> {
  const glue = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = fs.readFileSync(glue.replace(/\.js$/, '.wasm'));
  const bindings = (await import(glue)) as typeof Engine & { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings;
}

/** The engine asks a server for its version before it compares two datamodels, and for nothing else. */
const noDatabase: AdapterFactory = {
  provider: 'postgres',
  adapterName: 'no-database',
  connect: async () => connection,
  connectToShadowDb: async () => connection,
};

const connection: Awaited<ReturnType<typeof noDatabase.connect>> = {
  provider: 'postgres',
  adapterName: 'no-database',
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 18.4', 180_004]],
  }),
  executeRaw: async () => 0,
  executeScript: async () => undefined,
  startTransaction: () => Promise.reject(new Error('there is no database')),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => undefined,
};
