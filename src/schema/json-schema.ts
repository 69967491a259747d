import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import { Annotation } from './annotation.ts';
import { Article } from './article.ts';
import { CorrectionsFile } from './corrections.ts';
import { GraphFile } from './graph.ts';

/** The schemas that are published, by name. */
export const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['article', Article],
  ['annotation', Annotation],
  ['graph', GraphFile],
  ['corrections', CorrectionsFile],
]);

/**
 * A schema as JSON Schema (draft 2020-12), for programs in other languages.
 *
 * @throws HearsayError where no schema has the name
 * @example jsonSchema('annotation')
 */
export function jsonSchema(name: string): z.core.JSONSchema.BaseSchema {
  const schema = SCHEMAS.get(name);
  if (!schema) throw new HearsayError(`no schema is named "${name}": use one of ${[...SCHEMAS.keys()].join(', ')}`);
  return z.toJSONSchema(schema, { target: 'draft-2020-12' });
}
