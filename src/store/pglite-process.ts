/** Which process is meant by a process id, and whether it still lives. */
import { readFile } from "node:fs/promises";

/**
 * What tells this process from an earlier or later one with the same id: boot and start time in clock ticks since boot.
 * Null where there is no /proc, or no such process. proc_pid_stat(5), field 22.
 */
export async function processStart(pid: number): Promise<string | null> {
  const stat = await readStat(pid);
  if (stat === null) return null;
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
  return `${boot.slice(0, 8)}-${stat.startTicks}`;
}

/**
 * Whether the process that had this id and start still runs. Without a start the id alone decides, so a reused id counts
 * as alive: better a lock too many than two owners. Processes of another container or machine are not seen.
 */
export async function isAlive(pid: number, start: string | null): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return isSame(pid, start);
}

async function isSame(pid: number, start: string | null): Promise<boolean> {
  const stat = await readStat(pid);
  if (stat === null) return true;
  // A zombie holds nothing any more; in a container without an init process it may stay for ever.
  if (stat.state === "Z" || stat.state === "X") return false;
  return start === null || start === (await processStart(pid));
}

async function readStat(pid: number): Promise<{ state: string; startTicks: string } | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "", startTicks: fields[19] ?? "" };
}
