/** Why an answer was decided as it was: the decision, its confidence, and what the confidence was computed from. */
import type { AnswerRecord } from "../../domain/answer-record.ts";
import type { Signal } from "../../domain/decision.ts";

// As many bars as can be taken in at a glance; the rest are a click away.
const shownSignals = 7;
const kinds = { answer: "Answered", clarify: "Asked back", handoff: "Handed over" };

export function DecisionPanel({ record }: { record: AnswerRecord }) {
  const { decision, confidence, handoff, timings } = record;
  return (
    <section class="why" aria-label="Decision">
      <p class={`verdict ${decision.kind}`}>
        <strong>{kinds[decision.kind]}</strong> <code>{decision.reason}</code>
        {decision.rule === null ? null : (
          <>
            {" "}
            by the rule <code>{decision.rule}</code>
          </>
        )}
      </p>
      <p>{decision.explanation}</p>
      {handoff === null ? null : (
        <p>
          Waiting in the queue <code>{handoff.queue}</code>.
        </p>
      )}
      <Confidence confidence={confidence} threshold={decision.threshold} />
      <Signals signals={decision.signals} />
      <details>
        <summary>Timings: {round(timings.totalMs ?? 0, 0)} ms</summary>
        <dl class="pairs">
          {Object.entries(timings).map(([stage, ms]) => (
            <div>
              <dt>{inWords(stage.replace(/Ms$/, ""))}</dt>
              <dd>{round(ms, 1)} ms</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Confidence({ confidence, threshold }: { confidence: number; threshold: number | null }) {
  return (
    <>
      <p class="figure">
        Confidence <strong>{round(confidence, 2)}</strong>{" "}
        <span class="soft">{threshold === null ? "(did not decide)" : `of ${round(threshold, 2)} asked for`}</span>
      </p>
      {/* Drawn with attributes: the policy of the page allows no inline style. */}
      <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="ground" width="100" height="6" />
        <rect class="filled" width={round(confidence * 100, 1)} height="6" />
        {threshold === null ? null : (
          <rect class="tick" x={round(Math.min(99, threshold * 100), 1)} width="1" height="6" />
        )}
      </svg>
    </>
  );
}

function Signals({ signals }: { signals: readonly Signal[] }) {
  if (signals.length === 0) return null;
  const sorted = signals.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  const largest = Math.max(...sorted.map(({ contribution }) => Math.abs(contribution)), Number.EPSILON);
  const rest = sorted.slice(shownSignals);
  return (
    <>
      <SignalTable signals={sorted.slice(0, shownSignals)} largest={largest} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length} weaker signals</summary>
          <SignalTable signals={rest} largest={largest} />
        </details>
      )}
    </>
  );
}

function SignalTable({ signals, largest }: { signals: readonly Signal[]; largest: number }) {
  return (
    <table class="signals">
      <thead>
        <tr>
          <th scope="col">Signal</th>
          <th scope="col">Value</th>
          <th scope="col" colspan={2}>
            Contribution
          </th>
        </tr>
      </thead>
      <tbody>
        {signals.map(({ name, value, contribution }) => (
          <tr>
            <th scope="row">{inWords(name)}</th>
            <td>{round(value, 2)}</td>
            <td class="bar-cell">
              <Bar share={contribution / largest} />
            </td>
            <td>{`${contribution > 0 ? "+" : ""}${round(contribution, 2)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** To the right what speaks for the answer, to the left what speaks against it. */
function Bar({ share }: { share: number }) {
  const width = Math.abs(share) * 50;
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect
        class={share < 0 ? "against" : "for"}
        x={round(share < 0 ? 50 - width : 50, 1)}
        width={round(width, 1)}
        height="8"
      />
      <rect class="axis" x="49.75" width="0.5" height="8" />
    </svg>
  );
}

function inWords(name: string): string {
  return name.replace(/[A-Z]|(?<=[a-z])\d/g, (letter) => ` ${letter.toLowerCase()}`).trim();
}

function round(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
