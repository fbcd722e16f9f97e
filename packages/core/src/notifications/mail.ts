// What is a mail, before a channel takes it?

/** A mail ready to be sent. */
export interface Mail {
  /** Stable over retries: becomes the Message-ID. */
  readonly id: string;
  readonly from: string;
  readonly replyTo: string;
  /** Where its bounces go; null: to the sender. */
  readonly returnPath: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}
