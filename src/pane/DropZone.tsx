import { type DragEvent, type ReactNode, useState } from "react";
import { type ChosenFile } from "../hosts/host";
import { contentOf } from "./ChooseFile";

interface Props {
  readonly className: string;
  readonly onFile: (file: ChosenFile) => void;
  readonly children: (over: boolean) => ReactNode;
}

/** A place to drop a file on. */
export function DropZone({ className, onFile, children }: Props) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void contentOf(file).then(onFile);
  };
  return (
    <div
      className={over ? `${className} ${className}-over` : className}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {children(over)}
    </div>
  );
}
