// What can go wrong between us and a channel's provider?

/** A channel that did not take a message. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  /** The same message may be taken later. */
  readonly retryable: boolean;
  /** It may have been taken although we saw no answer. */
  readonly doubtful: boolean;

  constructor(message: string, options: { retryable: boolean; doubtful: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retryable = options.retryable;
    this.doubtful = options.doubtful;
  }
}

/** Whether a thrown thing is a channel's. */
export function isChannelError(error: unknown): error is ChannelError {
  return error instanceof ChannelError;
}
