// What the menus of a row offer. Each item does what its key does.

import { tick } from "svelte";

import { topicsOf, topicTitle, voicesOf } from "~/domain/groupWork";
import { signIcon, signTone } from "~/domain/kinds";
import { isOpen, markingsOffered, shownUpTo } from "~/domain/markings";
import { projector } from "~/domain/projector.svelte";
import { plainWords } from "~/domain/text";
import { workshop } from "~/domain/workshop.svelte";
import type { CardKind, Marking } from "~/platform";
import type { MenuGroup, MenuItem } from "~/shared/components";
import type { IconName } from "~/shared/icons";
import { screenLang, t, word } from "~/shared/wording";

import { duplicate, mark, park, separate, showUpTo } from "../cardWork";
import { meant } from "../meant";
import { focusRow, room, type MenuAbout, type OpenMenu } from "../room.svelte";
import {
  giveTo,
  joinOrPick,
  objectiveFrom,
  remove,
  separateOrPick,
  setKind,
  setTopic,
  step,
} from "../rowActions";
import { votes } from "../votes/votes.svelte";

/** Remembers that something was chosen, and does it. */
type Choose = (run: () => unknown) => () => void;

const kinds: readonly CardKind[] = ["context", "good_practice", "opportunity", "challenge"];

/** What a menu of a row offers. */
export function menuOf(menu: OpenMenu, choose: Choose): MenuGroup[] {
  switch (menu.about) {
    case "all":
      return whole(menu, choose);
    case "kind":
      return [kindsOf(menu, choose)];
    case "marking":
      return [markingsOf(menu, choose), roomSees(menu, choose)];
    case "separate":
      return [voicesIn(menu, choose)];
    case "move":
      return movesOf(menu, choose);
    case "cluster":
    case "join":
    case "link":
      // These have words to type; each has a picker of its own.
      return [];
  }
}

function movesOf(menu: OpenMenu, choose: Choose): MenuGroup[] {
  if (menu.entity !== "card") return [topics(menu, choose), places(menu, choose)];
  const single = meant(menu).length === 1 ? [places(menu, choose)] : [];
  return [topics(menu, choose), kindsOf(menu, choose), ...single, groups(menu, choose)];
}

function topics(menu: OpenMenu, choose: Choose): MenuGroup {
  const all = room.group ? [...topicsOf(room.group.id).map((topic) => topic.id), null] : [];
  const rows = meant(menu).map((id) => workshop.cards.get(id) ?? workshop.objectives.get(id));
  return {
    heading: t("room-menu-topic"),
    items: all.map((topic) => ({
      label: topicTitle(topic),
      checked: rows.every((row) => row?.topic === topic),
      run: choose(() => setTopic(menu, topic)),
    })),
  };
}

function kindsOf(menu: OpenMenu, choose: Choose): MenuGroup {
  const cards = meant(menu).map((id) => workshop.cards.get(id));
  const offered = room.step?.kind === "discussion" ? [...kinds, "point" as const] : kinds;
  return {
    heading: t("room-menu-kind"),
    items: offered.map((kind) => ({
      label: word("card-kind", kind),
      icon: signIcon(kind),
      tone: signTone(kind),
      checked: cards.every((card) => card?.kind === kind),
      run: choose(() => setKind(menu, kind)),
    })),
  };
}

function places(menu: OpenMenu, choose: Choose): MenuGroup {
  return {
    heading: t("room-menu-position"),
    items: [
      {
        label: t("room-move-up"),
        icon: "up",
        keys: "alt+arrowup",
        run: choose(() => step(menu, -1)),
      },
      {
        label: t("room-move-down"),
        icon: "down",
        keys: "alt+arrowdown",
        run: choose(() => step(menu, 1)),
      },
    ],
  };
}

function groups(menu: OpenMenu, choose: Choose): MenuGroup {
  const others = workshop.groups.list.filter((group) => group.id !== room.group?.id);
  return {
    heading: t("room-menu-group"),
    items: others.map((group) => ({
      label: `${workshop.code(group.id)} ${plainWords(group.title, screenLang())}`,
      run: choose(() => giveTo(menu, group.id)),
    })),
  };
}

const markingIcon = (marking: Marking): IconName => (isOpen(marking) ? "unlocked" : "lock");

function markingsOf(menu: OpenMenu, choose: Choose): MenuGroup {
  const rows = meant(menu).map((id) => workshop.cards.get(id) ?? workshop.objectives.get(id));
  const item = (marking: Marking | null): MenuItem => ({
    label: marking === null ? t("cards-mark-none") : word("marking", marking),
    ...(marking === null ? {} : { icon: markingIcon(marking) }),
    checked: rows.every((row) => (row?.marking ?? null) === marking),
    run: choose(() => mark(menu, marking)),
  });
  const set = rows.find((row) => row?.marking)?.marking;
  return { heading: t("cards-mark-this"), items: [null, ...markingsOffered(set)].map(item) };
}

function roomSees(menu: OpenMenu, choose: Choose): MenuGroup {
  const group = room.group;
  const level = shownUpTo(group);
  return {
    heading: t("cards-mark-room"),
    items: markingsOffered(group?.shown_up_to).map((marking) => ({
      label: t("cards-mark-room-up-to", { marking: word("marking", marking) }),
      checked: level === marking,
      run: choose(async () => {
        if (group) await showUpTo(group.id, marking);
        await focusRow(menu.id);
      }),
    })),
  };
}

function voicesIn(menu: OpenMenu, choose: Choose): MenuGroup {
  const voices = voicesOf(menu.id);
  return {
    heading: t("cards-separate-which"),
    items: [
      ...voices.map((voice) => ({
        label: plainWords(voice.text, screenLang()),
        icon: signIcon(voice.kind),
        tone: signTone(voice.kind),
        run: choose(() => separate(menu, [voice.id])),
      })),
      {
        label: t("cards-separate-all"),
        icon: "separate" as const,
        run: choose(() => {
          const ids = voices.map((voice) => voice.id);
          return separate(menu, ids);
        }),
      },
    ],
  };
}

/** Another menu in place of this one, once this one is gone. */
async function turnTo(menu: OpenMenu, about: MenuAbout): Promise<void> {
  await tick();
  room.menu = { ...menu, about };
}

function whole(menu: OpenMenu, choose: Choose): MenuGroup[] {
  const further = (about: MenuAbout, label: string, icon: IconName, keys: string): MenuItem => ({
    label: t(label),
    icon,
    keys,
    run: choose(() => turnTo(menu, about)),
  });
  const doing = (label: string, icon: IconName, keys: string, run: () => unknown): MenuItem => ({
    label: t(label),
    icon,
    keys,
    run: choose(run),
  });

  const edit = doing("room-edit", "edit", "e", () => (room.editing = menu.id));
  const move = further("move", "room-move", "move", "m");
  const marking = further("marking", "cards-mark", "lock", "s");
  const copy = doing("cards-duplicate", "copy", "d", () => duplicate(menu));
  const alone = doing(
    isAlone(menu) ? "cards-show-step" : "cards-show-alone",
    "projector",
    "z",
    () => projector.showAlone(menu),
  );
  const vote = doing("votes-go", "vote", "v", () => votes.open());
  const gone = doing("room-delete", "remove", "delete", () => remove(menu));
  const objective: MenuItem = {
    ...doing("room-objective-from", "objective", "o", () => objectiveFrom(menu)),
    tone: signTone("objective"),
  };

  switch (menu.entity) {
    case "card":
      return [
        {
          items: [
            edit,
            move,
            further("kind", "room-kind", "kinds", "k"),
            further("cluster", "cards-cluster", "cluster", "c"),
            doing("cards-join", "join", "j", () => joinOrPick(menu)),
            ...(voicesOf(menu.id).length > 0
              ? [doing("cards-separate", "separate", "shift+j", () => separateOrPick(menu))]
              : []),
          ],
        },
        { items: [objective, further("link", "cards-link", "link", "l"), marking, vote] },
        {
          items: [
            doing(
              workshop.cards.get(menu.id)?.parked ? "cards-bring-back" : "cards-park",
              "park",
              "p",
              () => park(menu),
            ),
            alone,
            copy,
            {
              label: room.selection.has(menu.id) ? t("room-unselect") : t("room-select"),
              icon: "select",
              keys: "x",
              run: () => room.toggle(menu),
            },
          ],
        },
        { items: [gone] },
      ];
    case "cluster":
      return [
        {
          items: [
            doing("cards-cluster-rename", "edit", "e", () => (room.editing = menu.id)),
            objective,
            further("link", "cards-link", "link", "l"),
            vote,
            alone,
          ],
        },
        { items: [doing("cards-cluster-delete", "remove", "delete", () => remove(menu))] },
      ];
    case "objective":
      return [
        { items: [edit, move, further("link", "cards-link-cards", "link", "l"), marking, vote] },
        { items: [alone, copy] },
        { items: [gone] },
      ];
    case "action":
      // A line of a table has a menu of its own.
      return [];
  }
}

function isAlone(menu: OpenMenu): boolean {
  const { scene } = projector;
  return scene.scene === "row" && scene.of.id === menu.id;
}
