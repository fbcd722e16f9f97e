// Why is a file no logo, in English, and what helps?

export const logo = {
  EMPTY: 'This file is empty. Choose another.',
  TOO_LARGE: 'This file is larger than 5 MB. Save the logo smaller and choose it again.',
  SVG: 'SVG files can carry code, so we take none. Export the logo as a PNG, 600 pixels wide or more.',
  OTHER_FORMAT: 'This is no PNG, JPEG or WebP picture. Export the logo as one of these.',
  BROKEN: 'We could not read this picture: it may be damaged. Export it again.',
  TOO_MANY_PIXELS:
    'This picture has more than 16 million pixels. Save it smaller: 600 pixels wide is enough.',
  TOO_SMALL: 'This picture is less than 16 pixels high or wide. Choose a larger one.',
  NOTHING_SEEN: 'This picture is wholly transparent: nothing would be seen.',
  unreachable:
    'We could not reach the place where pictures are kept. Nothing was changed. Please try again in a minute.',
} as const;
