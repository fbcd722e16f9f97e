// What is a mail, before a channel takes it?

/** A mail ready to be sent. */
export interface Mail {
  /** Stable over retries: becomes the Message-ID. */
  readonly id: string;
  readonly from: string;
  readonly replyTo: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}
