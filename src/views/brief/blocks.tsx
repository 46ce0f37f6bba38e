import type { BriefBlock, BriefFact, BriefLine, BriefRow } from "../../core/brief/model.ts";
import type { Locale } from "../../core/locale.ts";
import { Place } from "../parts/place.tsx";
import { usePlaced } from "./here.ts";
import { RoomFigure } from "./room-figure.tsx";

interface BlockProps {
  readonly block: BriefBlock;
  readonly locale: Locale;
}

export function Block({ block, locale }: BlockProps) {
  switch (block.kind) {
    case "facts":
      return <Facts facts={block.facts} locale={locale} />;
    case "list":
      return <Lines block={block} />;
    case "table":
      return <Table block={block} />;
    case "room":
      return (
        <>
          {block.rooms.map((room) => (
            <RoomFigure key={room.pointer} room={room} locale={locale} />
          ))}
        </>
      );
  }
}

interface FactsProps {
  readonly facts: readonly BriefFact[];
  readonly locale: Locale;
}

export function Facts({ facts, locale }: FactsProps) {
  return (
    <dl class="brief-facts">
      {facts.map((fact) => (
        <Fact key={fact.label} fact={fact} locale={locale} />
      ))}
    </dl>
  );
}

function Fact({ fact: { label, value, pointer }, locale }: { readonly fact: BriefFact; readonly locale: Locale }) {
  return (
    <div {...usePlaced(pointer)}>
      <dt>{locale === "fr" ? `${label}\u00a0:` : `${label}:`}</dt>{" "}
      <dd>
        <Place pointer={pointer || undefined}>{value}</Place>
      </dd>
    </div>
  );
}

function Lines({ block: { title, ordered, lines } }: { readonly block: Extract<BriefBlock, { kind: "list" }> }) {
  const items = lines.map((line, index) => <Line key={`${line.pointer} ${index}`} line={line} />);
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      {ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </>
  );
}

function Line({ line: { text, details = [], pointer } }: { readonly line: BriefLine }) {
  return (
    <li {...usePlaced(pointer)}>
      <Place pointer={pointer}>{text}</Place>
      {details.map((detail) => (
        <span key={detail} class="detail">
          {detail}
        </span>
      ))}
    </li>
  );
}

function Table({ block: { columns, rows } }: { readonly block: Extract<BriefBlock, { kind: "table" }> }) {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={`${row.pointer} ${index}`} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { cells, pointer }, columns }: { readonly row: BriefRow; readonly columns: readonly string[] }) {
  const leading = cells.findIndex((cell) => cell !== "");
  return (
    <tr {...usePlaced(pointer)}>
      {columns.map((column, index) => (
        // The column's name is shown where there is no room for columns.
        <td key={column} data-name={column}>
          {index === leading ? <Place pointer={pointer}>{cells[index]}</Place> : cells[index]}
        </td>
      ))}
    </tr>
  );
}
