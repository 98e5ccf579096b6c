// The speakers' files: brought in, opened, and handed out again.

import { attach } from "~/domain/act";
import { tellFault } from "~/domain/faults";
import { commands, type Id } from "~/platform";
import { showToast } from "~/shared/toasts.svelte";
import { t } from "~/shared/wording";

/** Asks for a file and keeps it with the session. */
export async function attachFile(session: Id): Promise<void> {
  const acted = await attach(session);
  if (acted.outcome === "refused") showToast({ tone: "note", title: acted.reason, lines: [] });
}

/** Opens a file with the system's own program. */
export async function openFile(attachment: Id): Promise<void> {
  try {
    await commands.openAttachment(attachment);
  } catch (thrown) {
    tellFault(thrown);
  }
}

/** Writes all files into a folder of the person's choice. */
export async function collectFiles(): Promise<void> {
  try {
    const folder = await commands.chooseFolder();
    if (folder === null) return;
    const count = await commands.collectAttachments(folder);
    showToast({ tone: "note", title: t("plenary-collected", { count }), lines: [folder] });
  } catch (thrown) {
    tellFault(thrown);
  }
}
