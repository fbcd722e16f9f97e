// Does Shopify keep us out, of all or of this one thing, as after a scope that was not agreed to?
import { PlatformError } from '@aftercare/core/platform.ts';

/** No repetition helps: somebody must let us in. */
export class AccessDenied extends PlatformError {
  constructor(message: string) {
    super(message, { retryable: false, doubtful: false });
  }
}
