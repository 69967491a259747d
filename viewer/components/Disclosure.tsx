import { type ReactNode, useId, useState } from 'react';

interface DisclosureProps {
  /** What stands on the button. */
  readonly label: ReactNode;
  /** What stands beside the button. */
  readonly beside: ReactNode;
  /** What the button opens and closes. */
  readonly children: ReactNode;
}

/** One line with a button that opens and closes what is under it (https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/). */
export function Disclosure({ label, beside, children }: DisclosureProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className="line">
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </button>
        {beside}
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </>
  );
}
