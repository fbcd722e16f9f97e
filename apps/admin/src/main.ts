// Where do the screens start?

// zod probes `new Function` once, which a strict content security policy reports; it must be told before it loads.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
const { loadReader, pageLocale } = await import('./messages/load-reader.ts');
const { loadLook } = await import('./ui/load-look.ts');
const locale = pageLocale();
// They come over the wire at the same time.
const [{ showApp }, look, reader] = await Promise.all([
  import('./app.tsx'),
  loadLook(document.documentElement.dataset.frame, locale),
  loadReader(locale),
]);
showApp(root, look, reader);

export {};
