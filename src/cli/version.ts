import { createRequire } from 'node:module';
import { z } from 'zod';

const Package = z.object({ version: z.string() });

/** The version of the package, from package.json: the same place seen from src/cli and from dist/cli. */
export const VERSION = Package.parse(createRequire(import.meta.url)('../../package.json')).version;
