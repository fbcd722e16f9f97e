// How is the shop's logo shown to who has just chosen it?
import './pictures.css';

export interface LogoPictureProps {
  readonly url: string;
  readonly alt: string;
  /** On which paper it is seen. */
  readonly ground: 'light' | 'dark' | 'any';
}

/** The logo on its own paper. */
export function LogoPicture({ url, alt, ground }: LogoPictureProps) {
  return <img className={`ac-logo ac-logo-${ground}`} src={url} alt={alt} />;
}
