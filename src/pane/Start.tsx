import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { ChooseFile, planFiles } from "./ChooseFile";
import { DropZone } from "./DropZone";
import { Icon } from "./Icon";
import { PasteBox } from "./PasteBox";
import { useSession } from "./SessionContext";
import { StartSteps } from "./StartSteps";
import { product, start } from "./strings";

/** File mode's first screen: open a plan. */
export function Start() {
  const session = useSession();
  const [pasting, setPasting] = useState(false);
  return (
    <div className="start">
      <p className="start-product">{product.name}</p>
      <h1>{start.heading}</h1>
      <p className="start-lead">{start.lead}</p>
      <DropZone className="drop" onFile={(file) => void session.openFile(file)}>
        {(over) => (
          <>
            <span className="drop-picture" aria-hidden="true">
              <Icon name="document" />
            </span>
            <p className="drop-title">{over ? start.dropNow : start.drop}</p>
            <p className="drop-formats">{start.formats}</p>
            {pasting ? (
              <PasteBox onPaste={(pasted) => void session.openPasted(pasted)} onCancel={() => setPasting(false)} />
            ) : (
              <div className="buttons">
                <ChooseFile appearance="primary" accept={planFiles} onFile={(file) => void session.openFile(file)}>
                  {start.choose}
                </ChooseFile>
                <Button icon={<Icon name="paste" />} onClick={() => setPasting(true)}>
                  {start.paste}
                </Button>
                <Button icon={<Icon name="sample" />} onClick={() => void session.openSample()}>
                  {start.sample}
                </Button>
              </div>
            )}
          </>
        )}
      </DropZone>
      <p className="start-private">{start.private}</p>
      <StartSteps />
    </div>
  );
}
