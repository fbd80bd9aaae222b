/** What the database knows: the same figures from whichever process they are read. */
import { calibrationStates } from "../answering/calibration-in-force.ts";
import type { CalibratedSnapshot, Services } from "../services.ts";
import { type Family, gauge } from "./prometheus-text.ts";
import type { StoreAccess } from "./store-access.ts";

/** Age and size of what answers now, and what its calibration promises; none of them while nothing can answer. */
export async function indexMetrics(
  services: Pick<Services, "currentSnapshot" | "database" | "now">,
  { listSnapshots }: Pick<StoreAccess, "listSnapshots">,
): Promise<Family[]> {
  const current: CalibratedSnapshot | null = await services.currentSnapshot().catch(() => null);
  const snapshots = await listSnapshots(services.database).catch(() => []);
  const summary = snapshots.find(({ id }) => id === current?.id);
  const of = (value: number | undefined) => (value === undefined ? [] : [{ value }]);
  const ageMs = summary === undefined ? undefined : services.now().getTime() - Date.parse(summary.createdAt);
  return [
    gauge("onevoice_index_ready", "1 while there is a snapshot that this process can answer from.", [
      { value: current === null ? 0 : 1 },
    ]),
    gauge(
      "onevoice_index_age_seconds",
      "Since the snapshot that answers now was published.",
      of(ageMs === undefined ? undefined : Math.max(0, ageMs / 1000)),
    ),
    gauge("onevoice_snapshot_articles", "Articles that are answered from now.", of(summary?.articles)),
    gauge("onevoice_snapshot_chunks", "Chunks that are answered from now.", of(summary?.chunks)),
    gauge(
      "onevoice_calibration_state",
      "1 for the state the calibration is in, as in /readyz, 0 for the others.",
      current === null
        ? []
        : calibrationStates.map((state) => ({ labels: { state }, value: current.inForce.state === state ? 1 : 0 })),
    ),
  ];
}
