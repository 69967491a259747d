import { Argument, Command } from 'commander';
import { jsonSchema, SCHEMAS } from '../schema/json-schema.ts';
import { print } from './output.ts';

/** `hearsay schema NAME`: the JSON Schema of what hearsay writes and reads. */
export const command = new Command('schema')
  .description(`print the JSON Schema of ${[...SCHEMAS.keys()].join(', ')}`)
  .addArgument(new Argument('<name>', 'which schema').choices([...SCHEMAS.keys()]))
  .action(async (name: string) => {
    await print(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
  });
