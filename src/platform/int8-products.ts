import type { InferenceSession } from 'onnxruntime-node';

type Runtime = Pick<typeof import('onnxruntime-node'), 'InferenceSession' | 'Tensor'>;

/**
 * `MatMulInteger(a, b)`, as ONNX: `a` is [8, 8] uint8, `b` [8, 16] int8, all of it 127, which with 255 in `a` is the largest product there is.
 * Made with `onnx.helper.make_model`, operator set 13.
 */
const PRODUCT = Buffer.from(
  'CAg61gEKGAoBYQoBYhIBeSINTWF0TXVsSW50ZWdlchIBZyqMAQgICBAQA0IBYkqAAX9/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/' +
    'f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/f39/WhMKAWESDgoMCAISCAoCCAgKAggIYhMKAXkSDgoMCAYS' +
    'CAoCCAgKAggQQgQKABAN',
  'base64',
);
const [ROWS, LONG] = [8, 8];

/** What makes products exact where they are not. With VNNI they are, and a window of text takes half as long again when it is asked for nevertheless. */
export const EXACT = { session: { x64quantprecision: '1' } };

/**
 * Whether int8 products are exact on this processor. With AVX2 or AVX-512 but without VNNI, ONNX Runtime cuts sums of two of them off at 16 bits,
 * which puts word vectors over a tenth off those of other machines and of the browser. One product shows it and costs a millisecond.
 *
 * @param options of the session that multiplies
 */
export async function areProductsExact(
  { InferenceSession, Tensor }: Runtime,
  options: InferenceSession.SessionOptions = {},
): Promise<boolean> {
  const session = await InferenceSession.create(PRODUCT, { intraOpNumThreads: 1, interOpNumThreads: 1, ...options });
  const { y } = await session.run({ a: new Tensor('uint8', new Uint8Array(ROWS * LONG).fill(255), [ROWS, LONG]) });
  await session.release();
  return y?.data instanceof Int32Array && y.data.every((sum) => sum === LONG * 255 * 127);
}
