// How is a web address shown, which is longer than its place? It breaks between its parts, not within a host's name.
import './address.css';
import { Fragment } from 'react';

/** The whole address, written from the left in every language. */
export function Address({ url }: { readonly url: string }) {
  const parts = url.split(/(?<=[^:/]\/)(?=[^/])/);
  return (
    <bdi className="ac-address" dir="ltr">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text, which never change places.
        <Fragment key={at}>
          {at === 0 ? null : <wbr />}
          <span>{part}</span>
        </Fragment>
      ))}
    </bdi>
  );
}
