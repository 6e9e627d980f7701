import { type XmlElement } from "../xml/tree";

/** xsd:boolean as sheets write it. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** An on/off property that stands as an element: on, unless its `val` says otherwise. */
export const toggled = (element: XmlElement | undefined): boolean =>
  element !== undefined && (element.attributes.val === undefined || isTrue(element.attributes.val));
