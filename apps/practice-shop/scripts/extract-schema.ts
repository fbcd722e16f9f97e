// How are schema/admin-2026-10.graphql and schema/scopes.json made anew from what Shopify publishes?
//   node apps/practice-shop/scripts/extract-schema.ts [folder of an unpacked @shopify/dev-mcp]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildClientSchema, type IntrospectionSchema, printSchema } from 'graphql';
import { pruneSchema } from './schema-pruning.ts';

const PACKAGE = '@shopify/dev-mcp@1.16.0';
const VERSION = '2026-10';

type ScopeItem = {
  type: 'type' | 'field';
  typeName: string;
  fieldName?: string;
  requiredAccess: string;
  offlineScopes: string[];
};
type Published = { data: { __schema: IntrospectionSchema }; offline_scopes: { items: ScopeItem[] } };

const target = new URL('../schema/', import.meta.url);
const published = readPublished(process.argv[2]);
const schema = pruneSchema(published.data.__schema);
const sdl = printSchema(buildClientSchema({ __schema: schema }));
writeFileSync(new URL(`admin-${VERSION}.graphql`, target), `${sdl}\n`);
writeFileSync(new URL('scopes.json', target), `${JSON.stringify(scopesOf(schema), null, 2)}\n`);

function readPublished(folder: string | undefined): Published {
  if (folder !== undefined) return readData(folder);
  const temporary = mkdtempSync(join(tmpdir(), 'admin-schema-'));
  try {
    // Only the archive is fetched: the package's dependencies weigh hundreds of megabytes.
    execFileSync('npm', ['pack', PACKAGE, '--silent'], { cwd: temporary });
    execFileSync('sh', ['-c', 'tar xzf *.tgz'], { cwd: temporary });
    return readData(join(temporary, 'package'));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function readData(folder: string): Published {
  const file = join(folder, `dist/data/admin_${VERSION}.json.gz`);
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
}

function scopesOf(kept: IntrospectionSchema) {
  const names = new Map(
    kept.types.map((type) => [
      type.name,
      new Set(
        type.kind === 'OBJECT' || type.kind === 'INTERFACE' ? type.fields.map((field) => field.name) : [],
      ),
    ]),
  );
  const types: Record<string, string[]> = {};
  const fields: Record<string, string[]> = {};
  for (const item of published.offline_scopes.items) {
    if (item.offlineScopes.length === 0) continue;
    if (item.type === 'type' && names.has(item.typeName)) types[item.typeName] = item.offlineScopes;
    if (item.type === 'field' && names.get(item.typeName)?.has(item.fieldName ?? ''))
      fields[`${item.typeName}.${item.fieldName}`] = item.offlineScopes;
  }
  return { types, fields };
}
