import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { periodName } from "../../core/calendar/period";
import { ChooseFile, planFiles } from "../ChooseFile";
import { DropZone } from "../DropZone";
import { Icon } from "../Icon";
import { PasteBox } from "../PasteBox";
import { useSession, useSessionState } from "../SessionContext";
import { regionPanel as words } from "./strings";
import { ServedCatalogs } from "./ServedCatalogs";

/** Where the regional plan comes from: a file, the clipboard, the example, or one opened before. */
export function ChooseRegion() {
  const session = useSession();
  const { catalogs } = useSessionState();
  const [pasting, setPasting] = useState(false);
  return (
    <div className="region">
      <p className="form-lead">{words.lead}</p>
      <DropZone className="drop" onFile={(file) => void session.openRegion(file)}>
        {() =>
          pasting ? (
            <PasteBox onPaste={(pasted) => void session.openRegionPasted(pasted)} onCancel={() => setPasting(false)} />
          ) : (
            <>
              <p className="drop-formats">{words.drop}</p>
              <div className="buttons">
                <ChooseFile
                  appearance="primary"
                  accept={`${planFiles},.json`}
                  onFile={(file) => void session.openRegion(file)}
                >
                  {words.choose}
                </ChooseFile>
                <Button icon={<Icon name="paste" />} onClick={() => setPasting(true)}>
                  {words.paste}
                </Button>
                <Button icon={<Icon name="sample" />} onClick={() => void session.openRegionSample()}>
                  {words.sample}
                </Button>
              </div>
            </>
          )
        }
      </DropZone>
      <ServedCatalogs />
      {catalogs.length > 0 && (
        <section aria-labelledby="kept-catalogs">
          <h2 id="kept-catalogs" className="group-title">
            {words.kept}
          </h2>
          <ul className="kept">
            {catalogs.map((catalog) => (
              <li key={`${catalog.region}${catalog.title}${catalog.version}`}>
                <button type="button" className="kept-open" onClick={() => void session.useCatalog(catalog)}>
                  <strong>{words.keptName(catalog.region, catalog.period ? periodName(catalog.period) : "")}</strong>
                  <span>{catalog.source}</span>
                </button>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Icon name="remove" />}
                  aria-label={`${words.forget}: ${catalog.source}`}
                  title={words.forget}
                  onClick={() => session.forgetCatalog(catalog)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
