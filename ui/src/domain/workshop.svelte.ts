// The rows of the open workshop as the core last told them. Nothing is written here by the screen:
// it asks the core, and the answer is patched in.

import type {
  Action,
  Answering,
  AnyRow,
  Attachment,
  Axis,
  Ballot,
  BallotMark,
  Card,
  Changed,
  Cluster,
  Delegation,
  Entity,
  Group,
  GroupProgress,
  Mandate,
  NextStep,
  Objective,
  Opened,
  Outline,
  Overlap,
  Participant,
  Partner,
  Pick as PickRow,
  Presented,
  Question,
  Remark,
  Removed,
  Section,
  Session,
  Slide,
  Stance,
  Step,
  Timing,
  Topic,
  UndoState,
  Vote,
  VoteOption,
  VoteStanding,
  Workshop,
  WorkshopInfo,
} from "~/platform";

import { Table, type Ranked } from "./table.svelte";

const nothing: Outline = { codes: {}, agenda: [], groups: [], merged: {}, votes: [], advice: [] };

class OpenWorkshop {
  /** Which file it is; null while none is open. */
  info = $state.raw<WorkshopInfo | null>(null);
  /** The workshop's own row; null while none is open. */
  row = $state.raw<Workshop | null>(null);
  /** What follows from the rows by rule. */
  outline = $state.raw<Outline>(nothing);
  /** What can be undone. */
  undo = $state.raw<UndoState>({ undo: null, redo: null });
  /** When something was last saved, in milliseconds since 1970; null before the first time. */
  saved = $state<number | null>(null);

  readonly mandates = new Table<Mandate>();
  readonly partners = new Table<Partner>();
  readonly sessions = new Table<Session>();
  readonly delegations = new Table<Delegation>();
  readonly participants = new Table<Participant>();
  readonly groups = new Table<Group>();
  readonly topics = new Table<Topic>();
  readonly steps = new Table<Step>();
  readonly questions = new Table<Question>();
  readonly cards = new Table<Card>();
  readonly objectives = new Table<Objective>();
  readonly answerings = new Table<Answering>();
  readonly actions = new Table<Action>();
  readonly nextSteps = new Table<NextStep>();
  readonly timings = new Table<Timing>();
  readonly clusters = new Table<Cluster>();
  readonly stances = new Table<Stance>();
  readonly votes = new Table<Vote>();
  readonly voteOptions = new Table<VoteOption>();
  readonly ballots = new Table<Ballot>();
  readonly ballotMarks = new Table<BallotMark>();
  readonly slides = new Table<Slide>();
  readonly picks = new Table<PickRow>();
  readonly remarks = new Table<Remark>();
  readonly presented = new Table<Presented>();
  readonly attachments = new Table<Attachment>();
  readonly axes = new Table<Axis>();
  readonly sections = new Table<Section>();
  readonly overlaps = new Table<Overlap>();

  readonly #tables: Record<Exclude<Entity, "workshop">, Pick<Table<Ranked>, "take">> = {
    mandate: this.mandates,
    partner: this.partners,
    session: this.sessions,
    delegation: this.delegations,
    participant: this.participants,
    group: this.groups,
    topic: this.topics,
    step: this.steps,
    question: this.questions,
    card: this.cards,
    objective: this.objectives,
    answering: this.answerings,
    action: this.actions,
    next_step: this.nextSteps,
    timing: this.timings,
    cluster: this.clusters,
    stance: this.stances,
    vote: this.votes,
    vote_option: this.voteOptions,
    ballot: this.ballots,
    ballot_mark: this.ballotMarks,
    slide: this.slides,
    pick: this.picks,
    remark: this.remarks,
    presented: this.presented,
    attachment: this.attachments,
    axis: this.axes,
    section: this.sections,
    overlap: this.overlaps,
  };

  /** Starts from a workshop as it was opened. */
  open(opened: Opened): void {
    const { snapshot } = opened;
    this.info = opened.info;
    this.row = snapshot.workshop;
    this.outline = opened.outline;
    this.undo = opened.undo;
    this.saved = null;
    this.mandates.fill(snapshot.mandates);
    this.partners.fill(snapshot.partners);
    this.sessions.fill(snapshot.sessions);
    this.delegations.fill(snapshot.delegations);
    this.participants.fill(snapshot.participants);
    this.groups.fill(snapshot.groups);
    this.topics.fill(snapshot.topics);
    this.steps.fill(snapshot.steps);
    this.questions.fill(snapshot.questions);
    this.cards.fill(snapshot.cards);
    this.objectives.fill(snapshot.objectives);
    this.answerings.fill(snapshot.answerings);
    this.actions.fill(snapshot.actions);
    this.nextSteps.fill(snapshot.next_steps);
    this.timings.fill(snapshot.timings);
    this.clusters.fill(snapshot.clusters);
    this.stances.fill(snapshot.stances);
    this.votes.fill(snapshot.votes);
    this.voteOptions.fill(snapshot.vote_options);
    this.ballots.fill(snapshot.ballots);
    this.ballotMarks.fill(snapshot.ballot_marks);
    this.slides.fill(snapshot.slides);
    this.picks.fill(snapshot.picks);
    this.remarks.fill(snapshot.remarks);
    this.presented.fill(snapshot.presented);
    this.attachments.fill(snapshot.attachments);
    this.axes.fill(snapshot.axes);
    this.sections.fill(snapshot.sections);
    this.overlaps.fill(snapshot.overlaps);
  }

  /** Lets go of the workshop. */
  close(): void {
    this.info = null;
    this.row = null;
    this.outline = nothing;
    this.undo = { undo: null, redo: null };
    this.saved = null;
  }

  /** Takes in what changed. */
  patch(changed: Changed): void {
    changed.rows.forEach((row) => this.#put(row));
    changed.removed.forEach((removed) => this.#take(removed));
    this.outline = changed.outline;
    this.undo = changed.undo;
    this.saved = changed.saved;
  }

  /** The number people call a row by, such as `2.1.3`. */
  code(id: string): string {
    return this.outline.codes[id] ?? "";
  }

  /** How a vote stands. */
  standing(vote: string): VoteStanding | undefined {
    return this.outline.votes.find((standing) => standing.vote === vote);
  }

  /** How far a group is. */
  progress(group: string): GroupProgress | undefined {
    return this.outline.groups.find((progress) => progress.group === group);
  }

  #take({ entity, id }: Removed): void {
    if (entity !== "workshop") this.#tables[entity].take(id);
  }

  #put(any: AnyRow): void {
    switch (any.entity) {
      case "workshop":
        this.row = any.row;
        return;
      case "mandate":
        return this.mandates.put(any.row);
      case "partner":
        return this.partners.put(any.row);
      case "session":
        return this.sessions.put(any.row);
      case "delegation":
        return this.delegations.put(any.row);
      case "participant":
        return this.participants.put(any.row);
      case "group":
        return this.groups.put(any.row);
      case "topic":
        return this.topics.put(any.row);
      case "step":
        return this.steps.put(any.row);
      case "question":
        return this.questions.put(any.row);
      case "card":
        return this.cards.put(any.row);
      case "objective":
        return this.objectives.put(any.row);
      case "answering":
        return this.answerings.put(any.row);
      case "action":
        return this.actions.put(any.row);
      case "next_step":
        return this.nextSteps.put(any.row);
      case "timing":
        return this.timings.put(any.row);
      case "cluster":
        return this.clusters.put(any.row);
      case "stance":
        return this.stances.put(any.row);
      case "vote":
        return this.votes.put(any.row);
      case "vote_option":
        return this.voteOptions.put(any.row);
      case "ballot":
        return this.ballots.put(any.row);
      case "ballot_mark":
        return this.ballotMarks.put(any.row);
      case "slide":
        return this.slides.put(any.row);
      case "pick":
        return this.picks.put(any.row);
      case "remark":
        return this.remarks.put(any.row);
      case "presented":
        return this.presented.put(any.row);
      case "attachment":
        return this.attachments.put(any.row);
      case "axis":
        return this.axes.put(any.row);
      case "section":
        return this.sections.put(any.row);
      case "overlap":
        return this.overlaps.put(any.row);
    }
  }
}

/** The open workshop. */
export const workshop = new OpenWorkshop();
