import type { GroupOutline, Lang, NewWorkshop, Template } from "~/platform";
import { screenLang } from "~/shared/wording";

/** A workshop being described. Kept while the form is closed, so that looking around costs nothing. */
class Draft {
  title = $state("");
  place = $state("");
  starts = $state<string | null>(null);
  ends = $state<string | null>(null);
  template = $state<Template>("rcm_four_steps");
  /** The language the room writes in; nothing means the screen's. */
  #lang = $state<Lang | null>(null);
  /** Groups and topics as typed or pasted. */
  list = $state("");
  /** What the core reads in the list, as far as it has answered. */
  groups = $state.raw<readonly GroupOutline[]>([]);
  isProtected = $state(false);
  passphrase = $state("");
  repeated = $state("");

  get lang(): Lang {
    return this.#lang ?? screenLang();
  }

  set lang(lang: Lang) {
    this.#lang = lang;
  }

  /** Whether the last day is before the first. */
  get endsBeforeStart(): boolean {
    return this.starts !== null && this.ends !== null && this.ends < this.starts;
  }

  /** The workshop as the core wants it, with what the core reads in the list. */
  wanted(groups: readonly GroupOutline[]): NewWorkshop {
    return {
      template: this.template,
      lang: this.lang,
      title: this.title,
      place: this.place,
      starts: this.starts,
      ends: this.ends,
      groups: [...groups],
      passphrase: this.isProtected ? this.passphrase : null,
    };
  }

  /** Empties the form: the workshop is made. */
  clear(): void {
    this.title = this.place = this.list = this.passphrase = this.repeated = "";
    this.starts = this.ends = null;
    this.#lang = null;
    this.template = "rcm_four_steps";
    this.groups = [];
    this.isProtected = false;
  }
}

/** The workshop being described. */
export const draft = new Draft();
