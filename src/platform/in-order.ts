/**
 * Does asynchronous work on many items side by side and gives the results in the items' order. Never more than `most` items are taken
 * and not yet given, so memory is bounded however slow the reader of the results is.
 *
 * @param work is called in the items' order
 * @throws what `work` or `items` throws, in the place of its item
 * @example for await (const n of inOrder([1, 2, 3], 2, async (x) => x * x)) console.log(n); // 1, 4, 9
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const open: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Its error is for the one who awaits its turn; until then it is not "unhandled".
    result.catch(() => undefined);
    open.push(result);
    const due = open.length >= most ? open.shift() : undefined;
    if (due) yield await due;
  }
  for (const result of open) yield await result;
}
