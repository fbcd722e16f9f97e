// What is a mail, before a channel takes it?

/** A mail ready to be sent. */
export interface Mail {
  /** Stable over retries: becomes the Message-ID. */
  readonly id: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string;
  /** Where its bounces go; null: to the sender. */
  readonly returnPath: string | null;
  /** Its sender's domain has said that we may send in its name: it is signed for that. */
  readonly isSigned: boolean;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}
