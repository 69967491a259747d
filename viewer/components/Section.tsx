import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly keys: readonly string[];
  readonly children: (key: string) => ReactNode;
}

/** A titled list with its count; nothing where the list is empty. */
export function Section({ title, keys, children }: SectionProps) {
  if (keys.length === 0) return null;
  return (
    <section className="cards">
      <h3>
        {title} <span className="count">{keys.length}</span>
      </h3>
      <ul>
        {keys.map((key) => (
          <li key={key}>{children(key)}</li>
        ))}
      </ul>
    </section>
  );
}
