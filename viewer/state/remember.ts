/**
 * Makes a function that answers at once when it is asked the same again; it keeps the last answer only.
 *
 * @param compute a pure function; its arguments are compared by identity
 * @example const count = remember((graph: KnowledgeGraph) => graph.order);
 */
export function remember<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (!last || last.args.some((arg, index) => !Object.is(arg, args[index])))
      last = { args, result: compute(...args) };
    return last.result;
  };
}
