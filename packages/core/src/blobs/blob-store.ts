// What may a flow do with what is kept beside the database? An adapter lays it on a disk, or in a bucket of S3's protocol.

/** The place does not answer, or refuses us; what was asked for may work later. */
export class BlobsUnreachable extends Error {
  override readonly name = 'BlobsUnreachable';
}

export interface FoundBlob {
  readonly name: string;
  readonly savedAt: string;
}

/** The blobs of one shop: no other's can be named. Every verb throws `BlobsUnreachable`, or a plain error for a wrong name. */
export interface ShopBlobs {
  /** Whole or not at all. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Null: there is none of this name. */
  get(name: string): Promise<Uint8Array | null>;
  /** One that is not there is gone already. */
  remove(name: string): Promise<void>;
  list(): Promise<readonly FoundBlob[]>;
  removeAll(): Promise<void>;
}

export interface BlobStore {
  ofShop(shopId: string): ShopBlobs;
  /** Throws when nothing could be kept there. */
  check(): Promise<void>;
  close(): void;
}
