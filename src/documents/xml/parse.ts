import { SaxesParser } from "saxes";
import { Failure } from "../failure";
import { limits } from "../limits";
import { refusal } from "../sentences";
import { elementName, innerScope, rootScope, type Scope } from "./names";

export type Attributes = Readonly<Record<string, string>>;

/** What a part says, in its order. Names carry the fixed prefixes of xml/names.ts, attributes are as written. */
export interface XmlHandler {
  /** `start` is where the tag's "<" stands, `end` follows its ">", both counted in the part's text. */
  open(name: string, attributes: Attributes, scope: Scope, position: { start: number; end: number }): void;
  text(text: string): void;
  /** `end` follows the ">" of the closing tag. */
  close(name: string, end: number): void;
}

export interface XmlReader {
  write(text: string): void;
  /** Ends the part; throws where it is not complete. */
  end(): void;
}

/**
 * Reads XML in pieces. Refuses DOCTYPE (and with it every entity of a document's own), nesting beyond the limit and
 * whatever is not well formed.
 */
export function readXml(handler: XmlHandler): XmlReader {
  const parser = new SaxesParser({ xmlns: false });
  const scopes: Scope[] = [rootScope];
  const names: string[] = [];
  const position = { start: 0, end: 0 };
  let declares = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw refusal("file-doctype");
  });
  parser.on("attribute", ({ name }) => {
    if (name.startsWith("xmlns")) declares = true;
  });
  parser.on("opentagstart", (tag) => {
    declares = false;
    position.start = parser.position - tag.name.length - 2;
  });
  parser.on("opentag", (tag) => {
    if (names.length >= limits.depth) throw refusal("file-too-deep");
    const outer = scopes[scopes.length - 1] as Scope;
    const scope = declares ? (innerScope(outer, tag.attributes) ?? outer) : outer;
    const name = elementName(scope, tag.name);
    scopes.push(scope);
    names.push(name);
    position.end = parser.position;
    handler.open(name, tag.attributes, scope, position);
  });
  const text = (piece: string): void => handler.text(piece);
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    scopes.pop();
    handler.close(names.pop() as string, parser.position);
  });
  return {
    write: (piece) => guard(() => parser.write(piece)),
    end: () => guard(() => parser.close()),
  };
}

function guard(step: () => void): void {
  try {
    step();
  } catch (error) {
    throw error instanceof Failure ? error : refusal("file-damaged", error);
  }
}
