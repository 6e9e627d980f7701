import { type Day } from "../../core/calendar/day";
import { timeline as words } from "./strings";
import { type Scale } from "./scale";

interface Props {
  readonly scale: Scale;
  readonly height: number;
  readonly orderDate: Day | null;
}

/** Months and years on top, and the order's date as a line over all rows. */
export function TimelineAxis({ scale, height, orderDate }: Props) {
  const isSparse = (scale.months[1]?.width ?? 0) < 9;
  const shown = scale.months.filter(({ month }) => !isSparse || month === 1 || month === 7);
  return (
    <g aria-hidden="true" className="timeline-axis">
      {shown.map(({ x, width, month, year }) => (
        <g key={`${year}-${month}`}>
          <line className={month === 1 ? "axis-year" : "axis-month"} x1={x + 0.5} x2={x + 0.5} y1={12} y2={height} />
          {(!isSparse || month === 1) && (
            <text x={isSparse ? x + 3 : x + width / 2} y={22} textAnchor={isSparse ? "start" : "middle"}>
              {isSparse ? year : words.months[month - 1]}
            </text>
          )}
        </g>
      ))}
      {orderDate !== null && <OrderLine x={scale.at(orderDate)} width={scale.width} height={height} day={orderDate} />}
    </g>
  );
}

function OrderLine({ x, width, height, day }: { x: number; width: number; height: number; day: Day }) {
  const isRight = x > width / 2;
  return (
    <>
      <line className="axis-order" x1={x} x2={x} y1={2} y2={height} />
      <text className="axis-order-text" x={isRight ? x - 4 : x + 4} y={10} textAnchor={isRight ? "end" : "start"}>
        {words.order(`${day.slice(8, 10)}.${day.slice(5, 7)}`)}
      </text>
    </>
  );
}
