// Where do the screens start?

// zod probes `new Function` once, which a strict content security policy reports; it must be told before it loads.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
const { loadLook } = await import('./ui/load-look.ts');
// Both come over the wire at the same time.
const [{ showApp }, look] = await Promise.all([
  import('./app.tsx'),
  loadLook(document.documentElement.dataset.frame),
]);
showApp(root, look);

export {};
