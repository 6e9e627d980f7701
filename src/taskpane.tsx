import { createRoot } from "react-dom/client";
import "./pane/pane.css";

/** How long office.js may take to come and to answer, in milliseconds: a slow line, not a blocked one. */
const patience = 15_000;

/** The pane in Excel or Word: the same as in a browser, over the document that is open there. */
async function open(root: HTMLElement): Promise<void> {
  const [{ connectOffice }, { App }, { connectJobs, connectServices, officeTools }] = await Promise.all([
    import("./hosts/office"),
    import("./pane/App"),
    import("./services"),
  ]);
  const jobs = connectJobs();
  const connected = await connectOffice(patience, officeTools(jobs));
  // Where Office cannot be reached, the clerk works with a file, as the refusal says.
  const office = connected instanceof Error ? null : { platform: platform(), partition: partition() };
  const { services, work, cancel } = connectServices(office, jobs);
  const start = connected instanceof Error ? { refusal: connected } : { host: connected.host };
  createRoot(root).render(
    <App services={services} work={work} onCancel={cancel} {...start} checkAtOnce={asksForCheck()} />,
  );
}

/** The ribbon's second button opens the pane with `?do=check`. */
const asksForCheck = (): boolean => new URLSearchParams(window.location.search).get("do") === "check";

const context = (): Partial<Office.Context> | null => (typeof Office === "undefined" ? null : (Office.context ?? null));

const platform = (): string | null => {
  const known = context()?.platform;
  return known === undefined ? null : String(known);
};

/** Storage in Office on the web is told apart by this key, where Office gives one. */
const partition = (): string => {
  const key = (context() as { partitionKey?: string } | null)?.partitionKey;
  return key === undefined ? "" : `${key}/`;
};

const root = document.getElementById("root");
if (root) void open(root);
