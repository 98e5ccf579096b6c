// The topics and delegations a token in the line may mean, the likeliest first.

import { delegationShort, peopleOf, topicsOf, topicTitle } from "~/domain/groupWork";
import type { Sign } from "~/domain/kinds";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { Id } from "~/platform";
import type { Candidate } from "~/shared/candidates";
import { screenLang } from "~/shared/wording";

import type { TokenSign } from "./token";

/** The group's topics by their number; the group as a whole is number 0, and last. */
export function knownTopics(group: Id): Candidate[] {
  const topics = topicsOf(group).map((topic, index) => ({
    id: topic.id,
    mark: String(index + 1),
    name: plainWords(topic.title, screenLang()),
  }));
  return [...topics, { id: null, mark: "0", name: topicTitle(null) }];
}

/** The delegations: those that spoke last, those of the group's people, then the others. */
export function knownDelegations(group: Id, recent: readonly Id[]): Candidate[] {
  const here = peopleOf(group).flatMap((person) => person.delegation ?? []);
  const early = [...recent, ...here];
  const rank = (id: Id) => (early.includes(id) ? early.indexOf(id) : early.length);
  return workshop.delegations.list
    .map((one) => ({
      id: one.id,
      mark: delegationShort(one),
      name: plainWords(one.name, screenLang()),
    }))
    .sort((one, other) => rank(one.id) - rank(other.id));
}

/** Whether rows of that kind can name what the sign stands for. */
export function takesToken(kind: Sign, sign: TokenSign): boolean {
  switch (kind) {
    case "action":
      return false;
    case "objective":
      return sign === "#";
    case "context":
    case "good_practice":
    case "opportunity":
    case "challenge":
    case "point":
      return true;
  }
}
