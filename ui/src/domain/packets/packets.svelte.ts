// Packets between laptops: what is asked about one now, and making one for the stick with one key.

import { perform } from "~/domain/act";
import { conflicts } from "~/domain/conflicts.svelte";
import { desk } from "~/domain/desk.svelte";
import { drafts } from "~/domain/drafts.svelte";
import { faultWords, tellFault, type FaultWords } from "~/domain/faults";
import { preferences } from "~/domain/settings.svelte";
import { whereabouts } from "~/domain/whereabouts.svelte";
import { workshop } from "~/domain/workshop.svelte";
import { commands, isFault, type Id, type Opened, type PacketMade } from "~/platform";
import { showToast } from "~/shared/toasts.svelte";
import { listed, t } from "~/shared/wording";

import { offeredName } from "./laptopName";

/** What is open about packets. */
export type PacketsOpen =
  /** Packets are looked at and taken in, one after the other. */
  | { what: "take"; paths: readonly string[]; at: number }
  /** Packets are made that open with words: one for each group, or one of everything. */
  | { what: "make"; groups: readonly (Id | null)[] }
  /** How others will know this laptop is asked, before a packet goes to those that know it. */
  | { what: "name"; group: Id | null }
  /** This laptop's six words are shown. */
  | { what: "laptop" };

/** What taking a packet in came to. */
export type Taken =
  { came: "taken" } | { came: "nothing" } | { came: "trouble"; words: FaultWords };

class Packets {
  /** What is asked now; null while nothing is. */
  open = $state.raw<PacketsOpen | null>(null);
  /** Grows with every packet that is set aside or no longer is, for whoever lists them. */
  setAside = $state(0);

  /** Asks for packets and looks at them. */
  async choose(): Promise<void> {
    try {
      this.lookAt(await commands.choosePackets());
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** Looks at packets, one after the other. */
  lookAt(paths: readonly string[]): void {
    if (paths.length > 0) this.open = { what: "take", paths, at: 0 };
  }

  /** Goes on to the next packet; after the last the dialog closes. */
  next(): void {
    const { open } = this;
    const more = open?.what === "take" && open.at + 1 < open.paths.length;
    this.open = more ? { ...open, at: open.at + 1 } : null;
  }

  /** Hands the workshop out: one packet for each group, which all open with the same words. */
  handOut(): void {
    this.open = { what: "make", groups: workshop.groups.list.map((group) => group.id) };
  }

  /** Takes a packet in: all of it, as one action. */
  async takeIn(
    path: string,
    words: string | null,
    vouch: boolean,
    protect: string | null,
  ): Promise<Taken> {
    let opened: Opened | null = null;
    let trouble: FaultWords | null = null;
    await drafts.flush();
    const acted = await perform(async () => {
      try {
        const taken = await commands.takeInPacket(path, words, vouch, protect);
        if (taken.outcome === "answer") return taken.answer;
        opened = taken.opened;
      } catch (thrown) {
        trouble = faultWords(thrown);
      }
      return { outcome: "nothing" };
    });
    if (trouble !== null) return { came: "trouble", words: trouble };
    if (opened !== null) {
      desk.show(opened);
      await this.#callThisLaptop();
    }
    await conflicts.ask();
    return { came: opened !== null || acted.outcome === "done" ? "taken" : "nothing" };
  }

  /**
   * Makes a packet for the laptops that are known, without a question where none is needed: into the
   * folder of the last one, and says where.
   */
  async forStick(group: Id | null = this.#own): Promise<void> {
    try {
      const { known } = await commands.laptop();
      if (known.length === 0) this.open = { what: "make", groups: [group] };
      else if (preferences.value.name === "") this.open = { what: "name", group };
      else await this.#write(group, preferences.value.packet_folder);
    } catch (thrown) {
      tellFault(thrown);
    }
  }

  /** Asks where packets go, and remembers it; null when the person thinks better of it. */
  async chooseFolder(): Promise<string | null> {
    try {
      const folder = await commands.chooseFolder();
      if (folder !== null) await preferences.change({ packet_folder: folder });
      return folder;
    } catch (thrown) {
      tellFault(thrown);
      return null;
    }
  }

  // Whatever is written from the first word on must bear a name. It can be changed at any time.
  async #callThisLaptop(): Promise<void> {
    const group = whereabouts.group;
    if (preferences.value.name !== "" || group === null) return;
    const name = offeredName(group);
    await preferences.change({ name });
    showToast({
      tone: "note",
      title: t("packet-called", { name }),
      lines: [t("packet-called.meaning")],
      action: {
        label: t("packet-called.change"),
        run: () => void (this.open = { what: "laptop" }),
      },
    });
  }

  // At the compile desk a packet is of everything; in the rooms it is the group's.
  get #own(): Id | null {
    return whereabouts.place === "compile" ? null : whereabouts.group;
  }

  async #write(group: Id | null, into: string | null): Promise<void> {
    const folder = into ?? (await this.chooseFolder());
    if (folder === null) return;
    const lock = { kind: "known" } as const;
    const existing = "keep_both" as const;
    try {
      const request = { group, folder, name: null, lock, with_files: true, existing };
      const answer = await commands.makePacket(request);
      if (answer.outcome === "made") tellMade(answer.made, folder);
    } catch (thrown) {
      // The stick of the last time may not be in: the person says where this one goes.
      const gone = isFault(thrown) && thrown.code === "no-folder";
      if (!gone || into === null) throw thrown;
      await this.#write(group, null);
    }
  }
}

/** Packets between laptops. */
export const packets = new Packets();

function tellMade(made: PacketMade, folder: string): void {
  showToast({
    tone: "note",
    title: t("packet-made", { name: made.name }),
    lines: [
      t("packet-made-where", { folder }),
      t("packet-made-for", { names: listed(namesOf(made)) }),
    ],
    action: { label: t("packet-reveal"), run: () => void reveal(made.path) },
  });
}

/** Who can open it; those without a name are counted. */
function namesOf({ sealed_for }: PacketMade): string[] {
  const named = sealed_for.filter((name) => name !== "");
  const count = sealed_for.length - named.length;
  return count === 0 ? named : [...named, t("packet-nameless-count", { count })];
}

/** Shows a packet in the system's own file browser. */
export async function reveal(path: string): Promise<void> {
  try {
    await commands.reveal(path);
  } catch (thrown) {
    tellFault(thrown);
  }
}
