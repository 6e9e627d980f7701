import { Button } from "@fluentui/react-components";
import { periodName } from "../../core/calendar/period";
import { type Catalog } from "../../core/catalog/catalog";
import { Icon } from "../Icon";
import { useSession } from "../SessionContext";
import { regionPanel as words } from "./strings";
import { CatalogFaults } from "./CatalogFaults";

/** Which regional plan it is, and what is wrong with itself. */
export function CatalogHead({ catalog }: { catalog: Catalog }) {
  const session = useSession();
  const { region, period, title, source } = catalog;
  return (
    <section className="catalog-head" aria-label={words.title}>
      <div className="catalog-row">
        <div className="catalog-name">
          <strong>{words.keptName(region || words.title, period ? periodName(period) : "")}</strong>
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
      <CatalogFaults catalog={catalog} />
    </section>
  );
}
