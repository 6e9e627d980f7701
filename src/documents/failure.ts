/**
 * A file, Office or the browser refused: shown to the clerk as it is. The message is one or two whole Russian sentences,
 * what is wrong and what to do. Anything else that is thrown is a defect of ours.
 */
export class Failure extends Error {
  override readonly name = "Failure";
  constructor(
    message: string,
    /** Short and stable, for tests and support: «not-a-document», «zip-too-large». */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
