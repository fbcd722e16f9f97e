// What is kept beside the database, how large may it be, and under which name does it lie?

/** Each kind with the types it takes and its largest size. */
export const blobKinds = {
  /** The shop's logo, as we have drawn it anew. */
  logo: { types: ['image/png'], mostBytes: 1024 * 1024 },
} as const;
export type BlobKind = keyof typeof blobKinds;
export type BlobType = (typeof blobKinds)[BlobKind]['types'][number];

const endings: Readonly<Record<BlobType, string>> = { 'image/png': 'png' };

export interface NewBlob {
  readonly kind: BlobKind;
  readonly type: BlobType;
  readonly bytes: Uint8Array;
}

/** A name nobody can guess, "logo/<256 random bits>.png"; throws for what this kind does not take. */
export function nameBlob({ kind, type, bytes }: NewBlob, token: string): string {
  const { types, mostBytes } = blobKinds[kind];
  if (!(types as readonly string[]).includes(type))
    throw new Error(`A ${kind} is never of the type ${type}.`);
  if (bytes.length === 0) throw new Error(`A ${kind} of no bytes.`);
  if (bytes.length > mostBytes) throw new Error(`A ${kind} of ${bytes.length} bytes: ${mostBytes} at most.`);
  const name = `${kind}/${token}.${endings[type]}`;
  if (!isBlobName(name)) throw new Error('The name of a blob needs a token of ours.');
  return name;
}

/** True for what `nameBlob` makes: no other path can be said by it. */
export function isBlobName(text: string): boolean {
  const [, kind = '', ending = ''] = /^([a-z]+)\/[\w-]{22,64}\.([a-z]+)$/.exec(text) ?? [];
  if (!Object.hasOwn(blobKinds, kind)) return false;
  return blobKinds[kind as BlobKind].types.some((type) => endings[type] === ending);
}

/** The type a name was given for. */
export function typeOfBlob(name: string): BlobType {
  const [, ending] = name.split('.');
  const found = Object.entries(endings).find(([, one]) => one === ending);
  if (!isBlobName(name) || found === undefined) throw new Error('That is no name of a blob.');
  return found[0] as BlobType;
}

/** Where it lies: everything of a shop below the shop's id, so that one shop's names lead to nobody else's. */
export function keyOfBlob(shopId: string, name: string): string {
  if (!isBlobName(name)) throw new Error('That is no name of a blob.');
  return `${prefixOfBlobs(shopId)}${name}`;
}

/** What the keys of all blobs of a shop begin with. */
export function prefixOfBlobs(shopId: string): string {
  if (!/^[\w-]{1,64}$/.test(shopId)) throw new Error('Blobs belong to a shop.');
  return `${shopId}/`;
}
