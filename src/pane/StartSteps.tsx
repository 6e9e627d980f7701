import { start } from "./strings";

/** What the program does, in its order. */
export function StartSteps() {
  return (
    <ol className="start-steps">
      {start.steps.map(({ title, text }) => (
        <li key={title}>
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
