import "./calendar.css";
import "./floating.css";

export { default as AskDialog } from "./AskDialog.svelte";
export { default as Button } from "./Button.svelte";
export { default as Choice } from "./Choice.svelte";
export { default as CountBadge } from "./CountBadge.svelte";
export { default as DateField } from "./DateField.svelte";
export { default as Dialog } from "./Dialog.svelte";
export { default as Field } from "./Field.svelte";
export { default as IconButton } from "./IconButton.svelte";
export { default as Keys } from "./Keys.svelte";
export { default as Menu } from "./Menu.svelte";
export type { MenuGroup, MenuItem } from "./Menu.svelte";
export { default as Popover } from "./Popover.svelte";
export { default as Select } from "./Select.svelte";
export { default as TextArea } from "./TextArea.svelte";
export { default as TextInput } from "./TextInput.svelte";
export { default as Toasts } from "./Toasts.svelte";
