import type { Line } from '../state/lines.ts';

/** A short line in the style that the graph uses: solid, dashed or dotted, ending in an arrow or a bar. */
export function LineSample({ pattern, denied }: Line) {
  return (
    <svg className="line-sample" data-pattern={pattern} data-denied={denied} viewBox="0 0 30 10" aria-hidden="true">
      <path className="stroke" d="M1 5 H25" />
      {denied ? <path className="end" d="M27 0.5 V9.5" /> : <path className="head" d="M23 1.5 L29.5 5 L23 8.5 Z" />}
    </svg>
  );
}
