import { Button } from "@fluentui/react-components";
import { type Catalog } from "../../core/catalog/catalog";
import { Icon } from "../Icon";
import { useSession } from "../SessionContext";
import { SeveritySign } from "../SeveritySign";
import { regionPanel as words } from "../strings";
import { periodText } from "../../core/rules/region/periods";

/** Which regional plan it is, and what is wrong with itself. */
export function CatalogHead({ catalog }: { catalog: Catalog }) {
  const session = useSession();
  const { region, period, title, source, faults } = catalog;
  return (
    <section className="catalog-head" aria-label={words.title}>
      <div className="catalog-row">
        <div className="catalog-name">
          <strong>{words.keptName(region || words.title, period ? periodText(period) : "")}</strong>
          <span title={title}>{source}</span>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Icon name="save" />}
          aria-label={words.export}
          title={words.export}
          onClick={() => void session.exportCatalog(catalog)}
        />
        <Button size="small" onClick={() => void session.closeRegion()}>
          {words.change}
        </Button>
      </div>
      {faults.length > 0 && (
        <details>
          <summary>{words.faults(faults.length)}</summary>
          <p className="catalog-hint">{words.faultsHint}</p>
          <ul>
            {faults.map((fault, index) => (
              <li key={index}>
                <SeveritySign severity={fault.severity} named />
                <span>
                  {fault.row !== null && <strong>{words.row(fault.row)}. </strong>}
                  {fault.message}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
