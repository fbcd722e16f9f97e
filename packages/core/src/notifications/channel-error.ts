// What can go wrong between us and a channel's provider?
import type { MailTrouble } from './mail-trouble.ts';

/** A channel that did not take a message. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  /** The same message may be taken later. */
  readonly retryable: boolean;
  /** It may have been taken although we saw no answer. */
  readonly doubtful: boolean;
  /** Why, as far as somebody said it; null: nobody did. */
  readonly trouble: MailTrouble | null;
  /** A further message to the same address would not be taken either. */
  readonly isDeadAddress: boolean;

  constructor(
    message: string,
    options: {
      retryable: boolean;
      doubtful: boolean;
      trouble?: MailTrouble;
      isDeadAddress?: boolean;
      cause?: unknown;
    },
  ) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
    this.doubtful = options.doubtful;
    this.trouble = options.trouble ?? null;
    this.isDeadAddress = options.isDeadAddress ?? false;
  }
}

/** Whether a thrown thing is a channel's. */
export function isChannelError(error: unknown): error is ChannelError {
  return error instanceof ChannelError;
}
