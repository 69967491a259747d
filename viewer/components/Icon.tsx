/** The paths of the icons, in a square of 16. */
const PATHS = {
  back: 'M13 8 H3 M7 4 L3 8 L7 12',
  in: 'M8 3 V13 M3 8 H13',
  out: 'M3 8 H13',
  all: 'M3 6 V3 H6 M10 3 H13 V6 M13 10 V13 H10 M6 13 H3 V10',
} as const;

/** A small drawing beside words or instead of them; it says nothing to a screen reader. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
