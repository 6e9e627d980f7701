import { createRoot } from "react-dom/client";
import { App } from "./pane/App";
import "./pane/pane.css";
import { connectJobs, connectServices } from "./services";

/** File mode: the pane in any browser, without Office. */
const { services, work, cancel } = connectServices(null, connectJobs());
const root = document.getElementById("root");
if (root) createRoot(root).render(<App services={services} work={work} onCancel={cancel} />);
