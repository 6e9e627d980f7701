import { type Element } from "@xmldom/xmldom";
import { type HostObject, collection, hostObject, readOnly } from "../object";
import { type WordComment, type WordDocument } from "./model";
import { change } from "./objects";

export const commentCollection = (document: WordDocument): HostObject =>
  collection("CommentCollection", () => document.comments.map((comment) => commentObject(document, comment)), {
    tracked: true,
  });

export function insertComment(document: WordDocument, paragraph: Element, content: string): HostObject {
  change(document);
  const highest = Math.max(0, ...document.comments.map(({ id }) => Number(id)));
  const comment = { id: String(highest + 1), content, paragraph };
  document.comments.push(comment);
  return commentObject(document, comment);
}

function commentObject(document: WordDocument, comment: WordComment): HostObject {
  return hostObject("Comment", {
    id: comment.id,
    tracked: true,
    scalars: { Id: readOnly(() => comment.id), Content: readOnly(() => comment.content) },
    methods: {
      Delete: () => {
        document.comments.splice(document.comments.indexOf(comment), 1);
      },
    },
  });
}
