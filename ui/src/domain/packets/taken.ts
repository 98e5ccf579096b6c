// What is said once a packet is in, wherever the person is, and the way to what it brought.

import { whereabouts } from "~/domain/whereabouts.svelte";
import type { PacketPreview } from "~/platform";
import { showToast } from "~/shared/toasts.svelte";
import { dayAndTime, t } from "~/shared/wording";

/** Says what was taken in. What waits for a person comes before what is only there to be read. */
export function tellTaken(preview: PacketPreview): void {
  const { sender, made, conflicts, waiting, belongs } = preview;
  const name = sender.name || t("packet-nameless");
  const lines = [t("packet-from", { name, when: dayAndTime(made) })];
  if (conflicts > 0) lines.push(t("packet-count-conflicts", { count: conflicts }));
  if (waiting > 0) lines.push(t("packet-count-waiting", { count: waiting }));
  const view = conflicts > 0 ? "conflicts" : "arrived";
  const go = {
    label: t(`packet-taken-to-${view}`),
    run: () => whereabouts.go("compile", { view }),
  };
  // A workshop that came with the packet is all of it new, and in front already.
  const action = belongs.belongs === "open" ? { action: go } : {};
  showToast({ tone: "note", title: t("packet-taken", { count: preview.new }), lines, ...action });
}
