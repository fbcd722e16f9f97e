// How is a posted form read? Nested names become objects, never arrays or prototypes, whatever was sent.
import type { NextFunction, Request, Response } from 'express';
import { parse } from 'qs';

/** Turns the text of a form, as read by `express.text`, into an object of strings and objects. */
export function parseForm(request: Request, _response: Response, next: NextFunction): void {
  if (typeof request.body === 'string') {
    request.body = parse(request.body, {
      parseArrays: false,
      depth: 3,
      parameterLimit: 3_000,
      plainObjects: true,
      allowDots: false,
    });
  }
  next();
}
