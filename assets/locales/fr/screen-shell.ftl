## La barre en haut de chaque écran

shell-places = Lieux
shell-place-prepare = Préparer
shell-place-room = Salle
shell-place-plenary = Plénière
shell-place-compile = Compiler
shell-workshop-menu = Cet atelier
shell-close-workshop = Fermer et voir tous les ateliers
shell-protected = Protégé par un mot de passe
shell-saved-at = enregistré { $time }
shell-saves-itself = Tout est enregistré pendant que vous écrivez
shell-close = Fermer
shell-messages = Messages

## Annuler

shell-changed-since = La dernière action ne peut plus être annulée
    .meaning = Les mêmes mots ont été modifiés depuis. L’historique de la ligne garde toutes les versions.

## Langue, thème et taille

shell-language = Langue
shell-look = Réglages de cet ordinateur
shell-look-desk = Sur cet écran
shell-look-projector-no = Non
shell-look-projector = Si la salle voit cet écran
    .hint = Des mots plus grands, sans panneaux ni rien de privé.
shell-theme-system = Comme le système
shell-theme-light = Clair
shell-theme-dark = Sombre
shell-theme-projector-lit = Salle éclairée
shell-theme-projector-dark = Salle obscure
shell-theme-projector-contrast = Contraste élevé
shell-text-size = Taille du texte
shell-text-smaller = Texte plus petit
shell-text-larger = Texte plus grand
shell-text-usual = Taille habituelle
shell-scribe = Qui écrit sur cet ordinateur
    .hint = C’est gardé dans l’historique de chaque changement. Un nom ou une fonction.
shell-percent = { $value } %

## Touches

shell-keys = Touches de cet écran
shell-keys-title = Touches de cet écran
shell-keys-everywhere = Partout
shell-keys-or = ou
key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-enter = Entrée
key-escape = Échap
key-delete = Suppr
key-space = Espace
key-tab = Tab
key-home = Origine
key-end = Fin
key-pageup = Page ↑
key-pagedown = Page ↓
key-backspace = Retour arrière
key-arrows = ↑ ↓ ← →
key-digits = 1 … 9

## Éléments présents sur plusieurs écrans

shell-calendar-open = Ouvrir le calendrier
shell-calendar-before = Mois précédent
shell-calendar-after = Mois suivant
shell-translation-outdated = traduction d’une version antérieure
shell-whole-group = Tout le groupe
