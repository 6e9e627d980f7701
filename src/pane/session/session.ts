import { type Services } from "../../hosts/host";
import { sayings } from "../strings";
import { type Work } from "../work";
import { keptCatalogs } from "./catalogs";
import { documentActions, type DocumentActions } from "./document";
import { officeActions } from "./office";
import { orderActions } from "./order";
import { profileActions } from "./profile";
import { regionActions } from "./region";
import { type SessionState } from "./state";
import { createStore, type Store } from "./store";

/** Everything a click in the pane can do, and what it then shows. */
export interface Session
  extends
    DocumentActions,
    ReturnType<typeof profileActions>,
    ReturnType<typeof regionActions>,
    ReturnType<typeof orderActions>,
    ReturnType<typeof officeActions> {
  readonly services: Services;
  readonly work: Work;
  get(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Brings back what this computer kept. Comes before any document. */
  begin(): Promise<boolean>;
}

export function createSession(services: Services, work: Work): Session {
  const store = createStore(services, work);
  const document = documentActions(store);
  return {
    ...document,
    ...profileActions(store, document),
    ...regionActions(store, document),
    ...orderActions(store, document),
    ...officeActions(store, document),
    services,
    work,
    get: store.get,
    subscribe: store.subscribe,
    begin: () => store.run(sayings.beginning, () => begin(store)),
  };
}

async function begin(store: Store): Promise<void> {
  const { services, work, set } = store;
  const docs = await work.rules();
  const profile = services.recall("profile");
  const answer = profile === null ? null : await work.checkProfile(profile);
  set({
    rules: new Map(docs.flatMap((rule) => rule.ids.map((id) => [id, rule]))),
    profile: answer && "profile" in answer ? answer.profile : null,
    catalogs: await keptCatalogs(store),
  });
}
