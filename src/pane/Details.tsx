import { Button } from "@fluentui/react-components";
import { trouble } from "./strings";

/** The technical side of a defect, folded away, to be copied into a letter. */
export function Details({ text }: { text: string }) {
  return (
    <details className="details">
      <summary>{trouble.details}</summary>
      <pre tabIndex={0}>{text}</pre>
      <Button size="small" onClick={() => void navigator.clipboard.writeText(text)}>
        {trouble.copy}
      </Button>
    </details>
  );
}
