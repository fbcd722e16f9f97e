// How large does each target become, as the platform loads it? It refuses what is over 64 kB; its own build does not look.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

export const extensionFolder = fileURLToPath(new URL('..', import.meta.url));
const mostBytes = 64_000;
/** Our own bound: far below, since it loads while the shopper waits for their order. */
const ourMostBytes = 16_000;

/** The modules `shopify.extension.toml` names, by their target. */
export function readTargets(): { target: string; module: string }[] {
  const text = readFileSync(`${extensionFolder}/shopify.extension.toml`, 'utf8');
  return [...text.matchAll(/target = "([^"]+)"\nmodule = "([^"]+)"/g)].map(([, target = '', module = '']) => {
    return { target, module };
  });
}

/** The bytes of one target's script, compressed; throws when it does not build. */
export async function bundledBytes(module: string): Promise<number> {
  const built = await rolldown({
    input: `${extensionFolder}/${module}`,
    transform: { define: { 'process.env.APP_URL': '"https://app.example"' } },
  });
  const { output } = await built.generate({ format: 'es', minify: true });
  await built.close();
  return gzipSync(output.map((part) => ('code' in part ? part.code : '')).join('')).length;
}

if (import.meta.main) {
  for (const { target, module } of readTargets()) {
    const bytes = await bundledBytes(module);
    const isLight = bytes <= Math.min(mostBytes, ourMostBytes);
    console.log(`${isLight ? 'ok    ' : 'FAILED'} ${target}: ${bytes} bytes compressed`);
    if (!isLight) process.exitCode = 1;
  }
}
