import { tick } from "svelte";

import { finishPresentation } from "~/domain/act";
import { floor } from "~/domain/floor.svelte";
import { projector } from "~/domain/projector.svelte";
import { whereabouts } from "~/domain/whereabouts.svelte";
import { workshop } from "~/domain/workshop.svelte";
import type { Id } from "~/platform";
import { dismiss, showToast } from "~/shared/toasts.svelte";
import { t } from "~/shared/wording";

import { stage } from "./stage.svelte";
import { minutesTaken } from "./time";

/** What is said about the stage that was left: it is past when somebody comes on. */
let said: number | null = null;

/** Brings a group on stage, at its first page, and lets its time run. */
export async function startPresentation(group: Id, rehearse: boolean): Promise<void> {
  stage.startOver();
  if (said !== null) dismiss(said);
  said = null;
  await floor.tell({ do: "start", group, rehearse });
  whereabouts.go("plenary");
}

/** Leaves the stage; what was presented is not fixed, and its time stops. One step leads back. */
export async function leaveStage(): Promise<void> {
  const { on_stage: group, rehearsing } = floor.face ?? {};
  const { page } = stage;
  projector.presenting = false;
  projector.showStep();
  await floor.tell({ do: "leave" });
  stage.startOver();
  await toPlace();
  if (!group) return;
  const back = async () => {
    await startPresentation(group, rehearsing ?? false);
    if (page) await floor.tell({ do: "turn", page: { slide: page.slide, part: page.part } });
  };
  said = showToast({
    tone: "note",
    title: t(rehearsing ? "stage-left-rehearsal" : "stage-left"),
    lines: [],
    action: { label: t("stage-left-back"), run: () => void back() },
  });
}

/** Ends the presentation: what stands now is fixed, to be compared with later. */
export async function endPresentation(): Promise<void> {
  const group = floor.onStage;
  if (group === null) return;
  if (floor.face?.rehearsing) return leaveStage();
  const remarks = workshop.remarks.list.filter((remark) => remark.group === group).length;
  const title = t("stage-ended", { code: workshop.code(group) });
  const minutes = minutesTaken(floor.spent);
  const told = t("stage-ended-remarks", { count: remarks, minutes });
  const ended = await finishPresentation(title, [told]);
  if (ended.outcome !== "done") return;
  projector.presenting = false;
  projector.showStep();
  await floor.ask();
  stage.startOver();
  await toPlace();
}

/** Whoever presents by key goes on with what the place leads with: the next group. */
async function toPlace(): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>("[data-view] [data-look=primary]")?.focus();
}
