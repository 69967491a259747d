import type { z } from 'zod';
import { HearsayError } from '../errors.ts';

/**
 * Parses JSON and checks it against a schema.
 *
 * @param what what it should be, for the message: "an article"
 * @throws HearsayError that names the first thing that is wrong
 */
export function parseJson<T>(schema: z.ZodType<T>, text: string, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new HearsayError(`not ${what}: it is no JSON`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.map(String).join('.');
  throw new HearsayError(`not ${what}: ${where ? `${where}: ` : ''}${issue?.message ?? 'wrong'}`);
}
