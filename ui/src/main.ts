import "~/shared/base.css";

import { mount } from "svelte";

import { Projector } from "~/places/projector";
import { isProjectorWindow } from "~/platform";
import App from "~/shell/App.svelte";

const target = document.getElementById("app");
if (target) mount(isProjectorWindow() ? Projector : App, { target });
