import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { type Pasted } from "../hosts/host";
import { pasteBox } from "./strings";

/** A field that takes a copied table; the words themselves are never shown in it. */
export function PasteBox({ onPaste, onCancel }: { onPaste: (pasted: Pasted) => void; onCancel: () => void }) {
  const id = useId();
  return (
    <div className="paste-box">
      <label htmlFor={id}>{pasteBox.label}</label>
      <textarea
        id={id}
        rows={3}
        autoFocus
        placeholder={pasteBox.hint}
        value=""
        onChange={() => undefined}
        onKeyDown={({ key }) => {
          if (key === "Escape") onCancel();
        }}
        onPaste={(event) => {
          event.preventDefault();
          const { clipboardData } = event;
          onPaste({ html: clipboardData.getData("text/html"), text: clipboardData.getData("text/plain") });
        }}
      />
      <Button size="small" onClick={onCancel}>
        {pasteBox.cancel}
      </Button>
    </div>
  );
}
