// What the shell lends to places that cannot know the projector's own: a picture of the wall.

import { createContext, type Component } from "svelte";

/** The picture, as whoever hangs it needs it. */
export interface WallPictureProps {
  /** What it is, where no words beside it say it. */
  label?: string;
}

/** Takes and lends it: it is as wide as the wall for each unit of its height. */
export const [wallPicture, lendWallPicture] = createContext<Component<WallPictureProps>>();
