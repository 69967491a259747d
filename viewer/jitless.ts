import { z } from 'zod';

/** zod compiles its schemas with `new Function`, which the page's policy forbids. Imported before any schema is made. */
z.config({ jitless: true });
