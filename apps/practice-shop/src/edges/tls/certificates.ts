// Which certificate does the practice shop show for the shops' hosts, and who vouches for it?
import { randomBytes, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

export type Certificates = { caFile: string; cert: string; key: string };

/** Every host this world ends TLS for. */
const NAMES = ['*.myshopify.com', 'practice-woo.example', 'second-woo.example', 'aftercare.practice.example'];
const TEN_YEARS = 10 * 365 * 24 * 3600 * 1000;
const DAY = 24 * 3600 * 1000;

/** Reads the certificates of the data folder, or makes a CA and one leaf for all shops at first start. */
export async function openCertificates(dataDir: string): Promise<Certificates> {
  const dir = join(dataDir, 'tls');
  const caFile = join(dir, 'ca.pem');
  const kept = await readKept(dir);
  if (kept) return { caFile, ...kept };
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const ca = await makeAuthority();
  const leaf = await makeLeaf(ca);
  await replaceFile(caFile, ca.cert);
  await replaceFile(join(dir, 'shop-cert.pem'), leaf.cert);
  // Written last: its presence says that the three belong together.
  await replaceFile(join(dir, 'shop-key.pem'), leaf.private);
  return { caFile, cert: leaf.cert, key: leaf.private };
}

async function readKept(dir: string): Promise<{ cert: string; key: string } | null> {
  try {
    const key = await readFile(join(dir, 'shop-key.pem'), 'utf8');
    const cert = await readFile(join(dir, 'shop-cert.pem'), 'utf8');
    // Made before a host was added: then all three are made anew.
    const named = new X509Certificate(cert).subjectAltName ?? '';
    return NAMES.every((name) => named.split(', ').includes(`DNS:${name}`)) ? { key, cert } : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

// Each has a name of its own: who trusts two of one name takes the wrong one for the issuer.
function makeAuthority() {
  return generate([{ name: 'commonName', value: `Practice shop CA ${randomBytes(6).toString('hex')}` }], {
    ...validity(),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
}

function makeLeaf(ca: { private: string; cert: string }) {
  return generate([{ name: 'commonName', value: '*.myshopify.com' }], {
    ...validity(),
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: 2 as const, value })) },
    ],
  });
}

// A day back, so that a machine whose clock is a little behind still trusts it.
function validity() {
  const notBeforeDate = new Date(Date.now() - DAY);
  const notAfterDate = new Date(Date.now() + TEN_YEARS);
  return { keyType: 'ec', curve: 'P-256', algorithm: 'sha256', notBeforeDate, notAfterDate } as const;
}

async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
