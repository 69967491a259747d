import { readFileSync } from 'node:fs';
import * as runtime from 'onnxruntime-node';
import { describe, expect, test } from 'vitest';
import { areProductsExact, EXACT } from '../../src/platform/int8-products.ts';

/** What the processor can do, as Linux tells it. */
function flags(): Set<string> | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return new Set(/^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1]?.trim().split(' '));
}

describe('int8 products', () => {
  test('are exact on every processor when that is asked for', async () => {
    expect(await areProductsExact(runtime, { extra: EXACT })).toBe(true);
  });

  test.runIf(flags())('are exact by themselves where there is VNNI, or no AVX2', async () => {
    const has = (flag: string) => flags()?.has(flag) ?? false;
    const isExact = has('avx512_vnni') || has('avx_vnni') || !has('avx2');
    expect(await areProductsExact(runtime)).toBe(isExact);
  });
});
