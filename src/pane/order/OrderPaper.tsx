import { Fragment } from "react";
import { type DraftAnnex, type DraftClause, type OrderDraft } from "../../core/order/draft";
import { orderPaper as words } from "./strings";

/** The order as it will read on paper; a blank that is still to be filled stands out. */
export function OrderPaper({ draft }: { draft: OrderDraft }) {
  const { letterhead, heading, date, number, place, title, preamble, clauses, signature, annexes, kind } = draft;
  return (
    <article className="paper" aria-label={words.label}>
      {kind !== "annex" && (
        <>
          {letterhead.map((line, index) => (
            <p key={index} className="paper-center">
              <Blanks text={line} />
            </p>
          ))}
          <p className="paper-heading">{heading}</p>
          <p className="paper-row">
            <span>
              <Blanks text={date} />
            </span>
            <span>
              <Blanks text={number} />
            </span>
          </p>
          {place !== "" && <p className="paper-center">{place}</p>}
          <p className="paper-title" tabIndex={-1} data-order-place="title">
            <Blanks text={title} />
          </p>
          <p className="paper-text" tabIndex={-1} data-order-place="preamble">
            <Blanks text={preamble} />
          </p>
          <Clauses clauses={clauses} />
          <p className="paper-row paper-signature" tabIndex={-1} data-order-place="signature">
            <span>
              <Blanks text={signature.position} />
            </span>
            <span>
              <Blanks text={signature.name} />
            </span>
          </p>
        </>
      )}
      {annexes.map((annex, index) => (
        <Annex key={index} annex={annex} />
      ))}
    </article>
  );
}

function Clauses({ clauses, above = "" }: { clauses: readonly DraftClause[]; above?: string }) {
  const placeOf = (index: number): string => `${above === "" ? "" : `${above}.`}${index + 1}`;
  return clauses.map(({ number, text, clauses: inner }, index) => (
    <Fragment key={index}>
      <p className="paper-text" tabIndex={-1} data-order-place={placeOf(index)}>
        {number} <Blanks text={text} />
      </p>
      <Clauses clauses={inner} above={placeOf(index)} />
    </Fragment>
  ));
}

function Annex({ annex: { mark, stamp, title, content } }: { annex: DraftAnnex }) {
  return (
    <section className="paper-annex">
      <div className="paper-stamp">
        {[...mark, ...stamp].map((line, index) => (
          <p key={index}>
            <Blanks text={line} />
          </p>
        ))}
      </div>
      <p className="paper-center paper-bold">
        <Blanks text={title} />
      </p>
      {content.kind === "plan" ? (
        <p className="paper-note">{words.table(content.rows.filter(({ kind }) => kind === "row").length)}</p>
      ) : (
        content.members.map(({ name, position, role }, index) => (
          <p key={index}>
            <Blanks text={[name, position, role].filter((text) => text !== "").join(", ")} />
          </p>
        ))
      )}
    </section>
  );
}

function Blanks({ text }: { text: string }) {
  return text.split(/(_{3,})/).map((part, index) => (part.startsWith("___") ? <mark key={index}>{part}</mark> : part));
}
