import { type Catalog } from "../../core/catalog/catalog";
import { type Store } from "./store";

/** What tells one catalog from another on this computer and in a document's memory. */
export const catalogKey = ({ region, title, version }: Catalog): string => `${region}|${title}|${version}`;

export const isCatalogFile = (name: string): boolean => /\.json$/i.test(name);

/** Catalogs that this computer kept; what does not fit the schema any more is dropped. */
export async function keptCatalogs({ services, work }: Store): Promise<Catalog[]> {
  const kept = services.recall("catalogs");
  if (!Array.isArray(kept)) return [];
  const answers = await Promise.all(kept.map((json: unknown) => work.checkCatalog(json)));
  return answers.flatMap((answer) => ("catalog" in answer ? [answer.catalog] : []));
}
