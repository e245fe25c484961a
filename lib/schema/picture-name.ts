import { z } from 'zod';
import { unwrap } from './unwrap';

const namesPicture = z.registry<{ picture: true }>();

/** The name of a picture: its way below `public/images/`, for example `people/ada.jpg`. */
export function pictureName(): z.ZodString {
  return z.string().min(1).register(namesPicture, { picture: true });
}

/**
 * Whether a field of YAML names a picture.
 *
 * @param field a schema, with or without what wraps it
 */
export function isPictureName(field: z.core.$ZodType): boolean {
  return unwrap(field).some((layer) => namesPicture.get(layer)?.picture === true);
}
