import { Failure } from "./documents/failure";
import { browserStorage } from "./hosts/browser-storage";
import { download } from "./hosts/download";
import { fileHost } from "./hosts/file";
import { type ChosenFile, type Services } from "./hosts/host";
import { pastedHost } from "./hosts/pasted";
import { type OfficeTools } from "./hosts/office-tools";
import { connectWorker, type Remote, type RemoteControl } from "./hosts/remote";
import { type Work } from "./pane/work";
import { type jobs } from "./worker";

export interface Office {
  /** Office's name of the computer's kind, where the pane lives in Office. */
  readonly platform: string | null;
  /** Where Office keeps this user's storage apart from others'. */
  readonly partition: string;
}

export type Jobs = RemoteControl<typeof jobs>;

/** The worker; it starts with the first call. */
export const connectJobs = (): Jobs =>
  connectWorker<typeof jobs>(() => new Worker(new URL("./worker", import.meta.url), { name: "worker" }));

/** What the pane works with in this window: the worker, storage, downloads. File mode passes no Office. */
export function connectServices(
  office: Office | null,
  { remote, cancel }: Jobs,
): { services: Services; work: Work; cancel: () => void } {
  const kept = browserStorage(`plan-prikaz/${office?.partition ?? ""}`);
  const readFile = ({ name, bytes }: ChosenFile): ReturnType<Services["readFile"]> => remote.readFile(name, bytes);
  const save = async (name: string, bytes: Uint8Array): Promise<void> => {
    if (!download(name, bytes, office?.platform ?? null)) throw new Failure(noDownload, "no-download");
  };
  const services: Services = {
    ...kept,
    readFile,
    readPasted: ({ html, text }) => remote.readPasted(html, text),
    fileHost: office ? null : (file) => fileHost(file, { ...kept, readFile, save, patchFile: remote.patchFile }),
    pastedHost: (pasted) => pastedHost(pasted, save),
    sample: (which) => loadAsset(`samples/${samples[which]}`),
    served: (file) => findAsset(`catalogs/${file}`),
    save,
  };
  return { services, work: workOf(remote), cancel };
}

/** What the hosts in Office read with. */
export const officeTools = ({ remote }: Jobs): OfficeTools => ({
  readFile: ({ name, bytes }) => remote.readFile(name, bytes),
  readFlatOpc: remote.readFlatOpc,
  readPackage: ({ name, bytes }) => remote.readWordFile(name, bytes),
  planRenewal: remote.planWordRenewal,
});

const workOf = (remote: Remote<typeof jobs>): Work => remote;

const samples = { plan: "sample-plan.docx", region: "sample-region.docx" };

async function loadAsset(path: string): Promise<ChosenFile> {
  const file = await findAsset(path);
  if (file === null) throw new Failure(noAsset, "asset-missing");
  return file;
}

async function findAsset(path: string): Promise<ChosenFile | null> {
  const response = await fetch(new URL(`assets/${path}`, document.baseURI)).catch(() => null);
  // Many a server answers with its own page where a file is missing.
  if (!response?.ok || response.headers.get("content-type")?.startsWith("text/html")) return null;
  return { name: path.slice(path.lastIndexOf("/") + 1), bytes: new Uint8Array(await response.arrayBuffer()) };
}

const noAsset = "Пример не загрузился. Проверьте соединение и попробуйте ещё раз.";
const noDownload = "Это окно не умеет скачивать файлы. Откройте программу в браузере и сохраните файл оттуда.";
