// Where the person is. Places do not know one another; they meet here.

/** The places there are, in the order of the work. */
export type PlaceName = "welcome" | "prepare" | "room" | "plenary" | "compile";

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

  /** A view of the compile desk to show as soon as it is there; it takes it and sets null. */
  view = $state<"arrived" | "conflicts" | null>(null);

  /** Goes to a place, and there to a group, step, topic, row or view. */
  go(
    place: PlaceName,
    to: {
      group?: string;
      step?: string;
      topic?: string;
      row?: string;
      view?: "arrived" | "conflicts";
    } = {},
  ): void {
    this.place = place;
    if (to.group !== undefined) this.group = to.group;
    if (to.step !== undefined) this.step = to.step;
    this.topic = to.topic ?? null;
    this.view = to.view ?? null;
    this.wanted = to.row ?? null;
  }

  /** Forgets group and step: another workshop is open. */
  startOver(place: PlaceName): void {
    this.group = null;
    this.step = null;
    this.topic = null;
    this.view = null;
    this.wanted = null;
    this.place = place;
  }
}

/** Where the person is. */
export const whereabouts = new Whereabouts();
