import { Button } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { type ChosenFile } from "../hosts/host";
import { Icon, type IconName } from "./Icon";

interface Props {
  readonly children: ReactNode;
  readonly accept: string;
  readonly onFile: (file: ChosenFile) => void;
  readonly appearance?: "primary" | "secondary";
  readonly size?: "small" | "medium" | "large";
  readonly icon?: IconName;
}

/** A button that asks for a file. */
export function ChooseFile({
  children,
  accept,
  onFile,
  appearance = "secondary",
  size = "medium",
  icon = "open",
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={appearance} size={size} icon={<Icon name={icon} />} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        tabIndex={-1}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void contentOf(file).then(onFile);
          target.value = "";
        }}
      />
    </>
  );
}

export const contentOf = async (file: File): Promise<ChosenFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

export const planFiles = ".docx,.xlsx,.doc,.xls,.odt,.ods,.rtf";
