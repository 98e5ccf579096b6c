// Where the person is. Places do not know one another; they meet here.

/** The places there are, in the order of the work. */
export type PlaceName = "welcome" | "prepare" | "room" | "plenary" | "compile";

/** A view of a place that others send somebody to. */
export type SoughtView = "arrived" | "conflicts" | "plan" | "documents";

class Whereabouts {
  /** The place that is shown. */
  place = $state<PlaceName>("welcome");
  /** The group at work, by id; places fall back to the first. */
  group = $state<string | null>(null);
  /** The step that is foregrounded, by id; places fall back to the first. */
  step = $state<string | null>(null);
  /** A row to show and focus as soon as its place is there; the place takes it and sets null. */
  wanted = $state<string | null>(null);

  /** A topic to work on as soon as its place is there; the place takes it and sets null. */
  topic = $state<string | null>(null);

  /** A view to show as soon as its place is there; the place takes it and sets null. */
  view = $state<SoughtView | null>(null);

  /** A part of the preparation to show as soon as it is there, and whether a row is added to it. */
  part = $state.raw<{ name: string; adds: boolean } | null>(null);

  /** Goes to a place, and there to a group, step, topic, row, view or part. */
  go(
    place: PlaceName,
    to: {
      group?: string;
      step?: string;
      topic?: string;
      row?: string;
      view?: SoughtView;
      part?: { name: string; adds: boolean };
    } = {},
  ): void {
    this.place = place;
    if (to.group !== undefined) this.group = to.group;
    if (to.step !== undefined) this.step = to.step;
    this.topic = to.topic ?? null;
    this.view = to.view ?? null;
    this.part = to.part ?? null;
    this.wanted = to.row ?? null;
  }

  /** Forgets group and step: another workshop is open. */
  startOver(place: PlaceName): void {
    this.group = null;
    this.step = null;
    this.topic = null;
    this.view = null;
    this.part = null;
    this.wanted = null;
    this.place = place;
  }
}

/** Where the person is. */
export const whereabouts = new Whereabouts();
