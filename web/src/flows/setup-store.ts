// What may a flow note of a shop's set-up, and keep of mails that go to nobody?

/** guide-dismissed: by the merchant. test-return: one stands, `detail` is the id of its shop. tried: one was paid. */
export type SetupMark = 'guide-dismissed' | 'test-return' | 'tried';

export interface SetupMarks {
  get(mark: SetupMark): Promise<{ at: string; detail: string } | null>;
  /** False: it was noted before, and stays as it was. */
  note(mark: SetupMark, at: string, detail?: string): Promise<boolean>;
  /** `detail`: only while it says so. */
  remove(mark: SetupMark, detail?: string): Promise<void>;
}

export interface ShownMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly at: string;
}

export interface ShownMails {
  /** The same mail twice is one. */
  keep(mail: ShownMail): Promise<void>;
  /** The oldest first. */
  list(): Promise<ShownMail[]>;
}
