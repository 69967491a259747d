import fc from 'fast-check';

/** Any string, lone surrogates too. fast-check's own `unit: 'binary'` takes seconds to set up. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));
