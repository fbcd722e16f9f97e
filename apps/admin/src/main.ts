// Where do the screens start?

// zod probes `new Function` once, which a strict content security policy reports; it must be told before it loads.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
const { showApp } = await import('./app.tsx');
showApp(root);

export {};
