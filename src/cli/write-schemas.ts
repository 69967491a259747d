/** A step of the build: writes the JSON Schemas that the package publishes. `node write-schemas.js FOLDER`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchema, SCHEMAS } from '../schema/json-schema.ts';
import { writeWhole } from './write.ts';

const folder = process.argv[2] ?? 'dist/schemas';
await mkdir(folder, { recursive: true });
for (const name of SCHEMAS.keys())
  await writeWhole(join(folder, `${name}.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
