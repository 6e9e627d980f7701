import { hostObject } from "../object";
import { HostError, NotPlayed, invalidArgument } from "../protocol";
import { type Program } from "../session";
import { internalService } from "../excel/program";
import { contentControls } from "./content-controls";
import { documentFile, type WordDocument } from "./model";
import { bodyObject, searchOptions } from "./objects";

/** Word over a document. */
export function wordProgram(document: WordDocument): Program {
  const root = hostObject("Document", {
    navigations: { Body: () => bodyObject(document), ContentControls: () => contentControls(document) },
  });
  const application = hostObject("Application", {
    methods: {
      CreateDocument: (base64) => {
        if (!String(base64).startsWith("UEsDB")) throw invalidArgument("no document");
        return hostObject("DocumentCreated", {
          tracked: true,
          methods: {
            Open: () => {
              if (!document.opensDocuments) throw new HostError("NotAllowed", "Documents are not opened here.");
              document.opened.push(String(base64));
            },
          },
        });
      },
    },
  });
  return {
    root,
    file: () => documentFile(document),
    create: (name) => {
      switch (name) {
        case "Microsoft.WordServices.SearchOptions":
          return searchOptions();
        case "Microsoft.WordServices.Application":
          return application;
        case "Microsoft.InternalService.AddinInternalService":
          return internalService;
        default:
          throw new NotPlayed(name);
      }
    },
  };
}
