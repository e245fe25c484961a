import { z } from 'zod';
import { pictureName } from './picture-name';

/** Why a picture without words is not enough; reads on after the field's name. */
const needsWords = 'is missing: say what the picture shows, or write "" when it only decorates';

/** The fields of a picture and of what it shows. */
export const pictureFields = (what: string) => ({
  image: pictureName().optional().describe(`${what}: a picture in public/images/, for example venue.jpg.`),
  'image-alt': z
    .string()
    .optional()
    .describe('What the picture shows, for people who cannot see it; "" when it only decorates.'),
});

/**
 * Holds an object with {@link pictureFields} to having words for its picture (WCAG 1.1.1).
 *
 * @param object the fields and others
 */
export function withWords<Shape extends z.ZodObject>(object: Shape) {
  return object.superRefine((value, context) => {
    if (value['image'] === undefined || value['image-alt'] !== undefined) return;
    context.addIssue({ code: 'custom', message: needsWords, path: ['image-alt'] });
  });
}
