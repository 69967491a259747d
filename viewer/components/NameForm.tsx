import { useState } from 'react';
import { LONGEST_NAME } from '../../src/schema/limits.ts';

interface NameFormProps {
  readonly label: string;
  readonly initial: string;
  /** What the button says. */
  readonly action: string;
  readonly isReady?: boolean;
  readonly onName: (name: string) => void;
}

/** Asks for a name. */
export function NameForm({ label, initial, action, isReady = true, onName }: NameFormProps) {
  const [text, setText] = useState(initial);
  const name = text.trim();
  const isChanged = name !== '' && name !== initial;
  return (
    <form
      className="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && isReady) onName(name);
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST_NAME}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!isChanged || !isReady}>
        {action}
      </button>
    </form>
  );
}
