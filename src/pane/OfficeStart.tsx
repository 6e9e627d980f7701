import { Button } from "@fluentui/react-components";
import { type Host } from "../hosts/host";
import { Icon } from "./Icon";
import { useSession } from "./SessionContext";
import { StartSteps } from "./StartSteps";
import { officeStart, product } from "./strings";

/** The first screen in Excel and Word: the document is open already, it only has to be checked. */
export function OfficeStart({ host }: { host?: Host }) {
  const session = useSession();
  return (
    <div className="start start-office">
      <p className="start-product">{product.name}</p>
      <h1>{officeStart.heading[host?.kind ?? "file"]}</h1>
      <p className="start-lead">{host ? officeStart.lead : officeStart.unreachable}</p>
      {host && (
        <Button appearance="primary" size="large" icon={<Icon name="check" />} onClick={() => void session.open(host)}>
          {officeStart.check}
        </Button>
      )}
      <StartSteps />
    </div>
  );
}
